import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { clipTopic, writeTopic } from '#test/bench/content/packs.ts';
import { spawnService } from '#test/support/child-service.ts';
import { writePack } from '#test/support/small-pack.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

/** Milliseconds of the processor that each thread of a process has had. */
async function threadsOf(pid: number) {
  const folder = `/proc/${pid}/task`;
  const read = async (id: string) => {
    const text = await readFile(join(folder, id, 'stat'), 'utf8').catch(() => ''); // ended meanwhile
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [userTicks = 0, systemTicks = 0, , , , nice = 0] = fields.slice(11);
    return { id, nice, tookMs: (userTicks + systemTicks) * tickMs };
  };
  const threads = await Promise.all((await readdir(folder)).map(read));
  const sum = (chosen: typeof threads) => chosen.reduce((total, { tookMs }) => total + tookMs, 0);
  return {
    mainMs: sum(threads.filter(({ id }) => id === String(pid))),
    lowestMs: sum(threads.filter(({ nice }) => nice === 19)),
  };
}

const tickMs = 10; // Linux tells the time of threads in hundredths of a second

test.runIf(process.platform === 'linux' /* others do not tell a thread's processor time */)(
  'while a clip of 256 MB is taken, its bytes are gone over in threads of the lowest priority and not where calls are answered',
  async () => {
    const folder = await temporaryFolder();
    await writePack(join(folder, 'starter'));
    const service = spawnService(folder);
    onTestFinished(() => service.close());
    await service.ready;
    const { pid = 0 } = service.process;
    await vi.waitFor(() => readFile(join(service.contentFolder, '_RECEIPT.txt')), patience);
    const before = await threadsOf(pid);
    await writeTopic(join(service.contentFolder, 'topics', 'film'), await clipTopic('film', 256 * 1024 ** 2));
    await vi.waitFor(async () => {
      expect((await service.client.getSnapshot()).topics.map(({ id }) => id)).toContain('film');
    }, patience);
    const after = await threadsOf(pid);
    const [mainMs, lowestMs] = [after.mainMs - before.mainMs, after.lowestMs - before.lowestMs];
    console.info(`${mainMs} ms on the main thread, ${lowestMs} ms on those of the lowest priority`);
    expect(lowestMs).toBeGreaterThan(100); // every byte is read, written and hashed
    expect(mainMs).toBeLessThan(lowestMs);
  },
  90_000,
);

const patience = { timeout: 60_000, interval: 200 };
