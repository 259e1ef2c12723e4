import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLogger, openLog } from '#platform/log.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('a line goes to a file in the folder', async () => {
  const folder = join(await temporaryFolder(), 'logs');
  const log = openLog(folder, 'service');
  log.info('service-started', { version: '1' });
  const [name = ''] = await readdir(folder);
  expect(name).toBe('service.log');
  expect(JSON.parse(await readFile(join(folder, name), 'utf8'))).toMatchObject({
    event: 'service-started',
    version: '1',
  });
});

test('the files are bounded in size and in number', async () => {
  const folder = join(await temporaryFolder(), 'logs');
  const log = openLog(folder, 'service');
  for (let line = 0; line < 14_000; line++) log.info('filler', { line, text: 'x'.repeat(1_000) });
  const names = await readdir(folder);
  expect(names.sort()).toEqual(['service.log', 'service.old.log']);
  for (const name of names) expect((await stat(join(folder, name))).size).toBeLessThan(5.1 * 1024 * 1024);
});

test('a folder that cannot be made is no reason to fail', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'file'), '');
  const log = openLog(join(folder, 'file', 'logs'), 'service');
  expect(() => log.info('service-started')).not.toThrow();
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
