import { chmod, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startChildService } from '#test/support/child-service.ts';
import { sampleBatch } from '#test/support/sample-views.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { pins } from './staff/open-door.ts';

test.skipIf(process.platform === 'win32' /* it knows no such modes */)(
  'whatever the service makes in the data folder is for its user only; what it makes for people is not',
  async () => {
    const folder = await temporaryFolder();
    const dataFolder = join(folder, 'data');
    for (const each of ['', 'content', 'content/objects', 'content/releases', 'logs']) {
      await mkdir(join(dataFolder, each), { recursive: true }); // as an installer left them
      await chmod(join(dataFolder, each), 0o755);
    }
    const { client, contentFolder, close } = await startChildService(folder);
    onTestFinished(close);
    await vi.waitFor(() => readFile(join(contentFolder, '_RECEIPT.txt')), { timeout: 20_000, interval: 50 });
    await client.recordViews(sampleBatch(1));
    await client.runStaffCommand({ kind: 'open-door' });
    await client.runStaffCommand({ kind: 'set-pin', role: 'owner', pin: pins.owner });
    await client.runStaffCommand({ kind: 'change-settings', change: { idleS: 60 } });

    const names = await readdir(dataFolder, { recursive: true });
    expect(names).toEqual(
      expect.arrayContaining(['foyer.db', 'settings.json', 'content/current', 'logs/service.log']),
    );
    // A part that is being written is closed a moment later: nobody gets to it, as the shell has closed the folder itself.
    await vi.waitFor(async () => expect(await openToOthers(dataFolder)).toEqual([]), { timeout: 5_000 });
    for (const name of ['', 'practice.yaml', '_RECEIPT.txt', 'topics']) {
      const { mode } = await stat(join(contentFolder, name));
      expect(mode & 0o044 & ~process.umask()).toBe(0o044 & ~process.umask());
    }
  },
  60_000,
);

/** What below a folder others than its owner may read, with its mode. */
async function openToOthers(folder: string): Promise<readonly string[]> {
  const open: string[] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    const found = await stat(join(folder, name)).catch(() => undefined); // a part that has its name by now
    if (found !== undefined && (found.mode & 0o077) !== 0) open.push(`${name} ${found.mode.toString(8)}`);
  }
  return open;
}
