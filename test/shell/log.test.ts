import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLog } from '#shell/log.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-log-'));
});
afterEach(() => rm(folder, { recursive: true }));

const readLines = async (name = 'shell.1.log') =>
  (await readFile(join(folder, 'logs', name), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the log', () => {
  it('lines that come before the file is open are kept', async () => {
    const log = openLog(join(folder, 'logs'));
    log.info('shell-started', { electron: '1' });
    log.error('uncaught', new Error('a bug'));
    await vi.waitFor(async () => expect(await readLines()).toHaveLength(2));
    log.warn('later');
    const lines = await readLines();
    expect(lines.map((line) => line.event)).toEqual(['shell-started', 'uncaught', 'later']);
    expect(lines[0]).toMatchObject({ electron: '1' });
    expect(lines[1]?.cause).toContain('a bug');
    log.close();
    log.info('nobody hears this');
    expect(await readLines()).toHaveLength(3);
  });

  it('stays within a bound, whatever is written', async () => {
    const log = openLog(join(folder, 'logs'));
    log.info('first');
    await vi.waitFor(async () => expect(await readLines()).toHaveLength(1));
    for (let round = 0; round < 80; round += 1) {
      for (let line = 0; line < 50; line += 1) log.error('fault', 'x'.repeat(5_000), { round, line });
      await new Promise((resolve) => setImmediate(resolve)); // rolling waits for a quiet moment
    }
    log.close();
    await vi.waitFor(async () => expect((await readdir(join(folder, 'logs'))).length).toBeLessThanOrEqual(5));
    const names = await readdir(join(folder, 'logs'));
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, 'logs', name))).size));
    expect(names.length).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBeLessThan(1_500_000);
  });

  it('a folder that cannot be written is no reason to throw', async () => {
    await writeFile(join(folder, 'logs'), 'a file where the folder should be');
    const terminal = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const log = openLog(join(folder, 'logs'));
    log.warn('service-gone', { failures: 1 });
    await vi.waitFor(() => expect(terminal).toHaveBeenCalledWith(expect.stringContaining('service-gone')));
    log.error('uncaught', 'not even an error');
    log.close();
    terminal.mockRestore();
  });
});
