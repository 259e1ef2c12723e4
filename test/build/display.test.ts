import { access } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openDisplay } from '#build/display.ts';

const onLinux = test.runIf(process.platform === 'linux'); // others need no virtual display

onLinux('two virtual displays get numbers of their own, and are gone when closed', async () => {
  const size = { width: 320, height: 240 };
  const [first, second] = await Promise.all([openDisplay(size), openDisplay(size)]);
  expect(first.name).not.toBe(second.name);
  await access(socketOf(first.name));
  await first.close();
  await second.close();
  await expect(access(socketOf(first.name))).rejects.toThrow('ENOENT');
});

onLinux('a display that cannot be opened says what Xvfb said', async () => {
  await expect(openDisplay({ width: -1, height: 240 })).rejects.toThrow(/Xvfb did not start: .*screen/is);
});

function socketOf(name: string): string {
  return name.replace(':', '/tmp/.X11-unix/X');
}
