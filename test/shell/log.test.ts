import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import electronLog from 'electron-log/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLog } from '#shell/log.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-log-'));
});
afterEach(() => rm(folder, { recursive: true }));

const readLines = async (name = 'shell.log') =>
  (await readFile(join(folder, 'logs', name), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the log', () => {
  it('each line is in the file at once', async () => {
    const log = openLog(join(folder, 'logs'));
    log.info('shell-started', { electron: '1' });
    log.error('uncaught', new Error('a bug'));
    expect(await readLines()).toHaveLength(2);
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
    for (let line = 0; line < 4_000; line += 1) log.error('fault', 'x'.repeat(5_000), { line });
    log.close();
    const names = await readdir(join(folder, 'logs'));
    expect(names.sort()).toEqual(['shell.log', 'shell.old.log']);
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, 'logs', name))).size));
    expect(Math.max(...sizes)).toBeLessThan(2.1 * 1024 * 1024);
  });

  it('a folder that cannot be written is no reason to throw', async () => {
    await writeFile(join(folder, 'logs'), 'a file where the folder should be');
    const terminal = vi.spyOn(electronLog.transports.console, 'writeFn').mockReturnValue();
    const log = openLog(join(folder, 'logs'));
    log.warn('service-gone', { failures: 1 });
    expect(JSON.stringify(terminal.mock.calls)).toContain("Can't write to");
    log.error('uncaught', 'not even an error');
    log.close();
    terminal.mockRestore();
  });
});
