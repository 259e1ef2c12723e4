import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import electronLog from 'electron-log/node';
import { expect, test, vi } from 'vitest';
import { createLogger, openLog } from '#platform/log.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const readLines = async (path: string) =>
  (await readFile(path, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('each line is in its file at once, and none after the end', async () => {
  const folder = join(await temporaryFolder(), 'logs');
  const log = openLog(folder, 'service');
  log.info('service-started', { version: '1' });
  log.error('uncaught', new Error('a bug'));
  expect(await readdir(folder)).toEqual(['service.log']);
  const path = join(folder, 'service.log');
  expect(await readLines(path)).toHaveLength(2);
  log.warn('later');
  const lines = await readLines(path);
  expect(lines.map((line) => line.event)).toEqual(['service-started', 'uncaught', 'later']);
  expect(lines[0]).toMatchObject({ version: '1' });
  expect(lines[1]).toMatchObject({
    code: 'Error',
    at: [expect.stringContaining('log.test.ts'), expect.anything()],
  });
  log.close();
  log.info('nobody hears this');
  expect(await readLines(path)).toHaveLength(3);
});

test.each([
  ['5 MB unless told otherwise', 5, undefined],
  ['as small as it is told', 2, 2 * 1024 ** 2],
])('the files are bounded in size and in number: %s', async (_, mostMb, fileBytes) => {
  const folder = join(await temporaryFolder(), 'logs');
  const log = openLog(folder, 'service', fileBytes);
  for (let line = 0; line < 14_000; line++) log.info('filler', { line, text: 'x'.repeat(1_000) });
  const names = await readdir(folder);
  expect(names.sort()).toEqual(['service.log', 'service.old.log']);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  expect(Math.max(...sizes)).toBeLessThan((mostMb + 0.1) * 1024 ** 2);
  expect(Math.max(...sizes)).toBeGreaterThan((mostMb - 0.1) * 1024 ** 2);
});

test('a folder that cannot be made is no reason to fail, and standard error says so', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'file'), 'a file where the folder should be');
  const terminal = vi.spyOn(electronLog.transports.console, 'writeFn').mockReturnValue();
  const log = openLog(join(folder, 'file', 'logs'), 'service');
  expect(() => log.warn('service-gone', { failures: 1 })).not.toThrow();
  expect(JSON.stringify(terminal.mock.calls)).toContain("Can't write to");
  expect(() => log.error('uncaught', 'not even an error')).not.toThrow();
  terminal.mockRestore();
});

test('an error leaves its code and its place, not its words', () => {
  const lines: object[] = [];
  const log = createLogger((_level, line) => lines.push(line));
  log.error('import-failed', Object.assign(new Error('/home/anna/Mrs Smith.jpg'), { code: 'EIO' }));
  expect(lines).toEqual([expect.objectContaining({ event: 'import-failed', code: 'EIO' })]);
  expect(JSON.stringify(lines)).not.toContain('Smith');
});

test('a sink that throws does not reach the caller', () => {
  const log = createLogger(() => {
    throw new Error('full');
  });
  expect(() => log.warn('anything')).not.toThrow();
});
