import { spawnSync } from 'node:child_process';
import { existsSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder, makeFolderNow } from '#platform/files/make-folder.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

describe.each([
  ['asynchronous', makeFolder],
  ['blocking', async (path: string, mode?: number) => makeFolderNow(path, mode)],
])('a folder that is made, %s', (_, make) => {
  test('has those above it made too, with the mode, and is left alone where it is there', async () => {
    const path = join(await temporaryFolder(), 'a', 'b', 'c');
    await make(path, 0o700);
    await make(path, 0o700);
    expect(statSync(path).isDirectory()).toBe(true);
    if (process.platform !== 'win32') expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
  });

  test('may be a link to a folder, and not a file, below one, or a link to nowhere', async () => {
    const folder = await temporaryFolder();
    symlinkSync(folder, join(folder, 'link'));
    await make(join(folder, 'link'));
    writeFileSync(join(folder, 'file'), '');
    symlinkSync(join(folder, 'none'), join(folder, 'nowhere'));
    await expect(make(join(folder, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(make(join(folder, 'file', 'x', 'y'))).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(make(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'EEXIST' });
  });

  test('is made by several at once', async () => {
    const path = join(await temporaryFolder(), 'a', 'b');
    await Promise.all(['x', 'y', 'z', 'x'].map((name) => make(join(path, name))));
    expect(['x', 'y', 'z'].map((name) => existsSync(join(path, name)))).toEqual([true, true, true]);
  });

  test.skipIf(process.platform !== 'linux' /* no other system has a /proc */)(
    'is refused where the folder above is there and takes none',
    async () => {
      await expect(make('/proc/foyer-x')).rejects.toMatchObject({ code: 'ENOENT' });
      await expect(make('/proc/foyer-x/y')).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );
});

test.skipIf(process.platform !== 'linux' /* no other system has a /proc */)(
  'an export into a folder that cannot be made is refused, and does not go on for ever',
  async () => {
    const words = ['export', '--from', '2026-11-01', '--to', '2026-11-30', '--out', '/proc/foyer-x'];
    const kiosk = await temporaryFolder();
    const program = `
      import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
      openCounterStore(process.argv.at(-1) + '/foyer.db', { info() {}, warn() {}, error() {} }).close();`;
    spawnSync(process.execPath, ['--input-type=module', '-e', program, kiosk], { cwd: process.cwd() });
    const entry = join(import.meta.dirname, '../../../electron/commands/npm.ts');
    const { stderr, status } = spawnSync(process.execPath, [entry, ...words, '--data-folder', kiosk], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect([stderr, status]).toEqual([expect.stringContaining('The folder /proc/foyer-x cannot be made'), 1]);
  },
);
