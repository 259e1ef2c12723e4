import { readdir, readFile, readlink } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { spawnService } from '#test/support/child-service.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test.skipIf(process.platform !== 'linux' /* nobody else tells who listens */)(
  'the signal by which Node opens its debugger opens nothing in the service, and it goes on',
  async () => {
    const service = spawnService(await temporaryFolder());
    onTestFinished(() => service.close());
    await service.ready;
    const { pid } = service.process;
    if (pid === undefined) throw new Error('It did not start.');
    process.kill(pid, 'SIGUSR1');
    await pause(openedMs);
    expect(await portsOf(pid)).toEqual([]);
    expect(service.process.exitCode ?? service.process.signalCode).toBeNull();
  },
);

const openedMs = 500; // by then a debugger listens

/** Where a process listens on the network. */
async function portsOf(pid: number): Promise<readonly string[]> {
  const names = await readdir(`/proc/${pid}/fd`);
  const held = await Promise.all(names.map((name) => readlink(`/proc/${pid}/fd/${name}`).catch(() => ''))); // closed since
  const rows = (await readFile('/proc/net/tcp', 'utf8')).split('\n').map((row) => row.trim().split(/\s+/));
  const isListening = '0A';
  return rows
    .filter(([, , , state, , , , , , inode]) => state === isListening && held.includes(`socket:[${inode}]`))
    .map(([, address = '']) => address);
}
