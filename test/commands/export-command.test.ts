import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { migrate } from '#adapters/sqlite/migrate.ts';
import { migrations } from '#adapters/sqlite/migrations/all.ts';
import { exportCommand } from '#commands/export-command.ts';
import { fromSources } from '#commands/told.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { writePack } from '#test/support/small-pack.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const entry = join(import.meta.dirname, '..', '..', 'electron', 'commands', 'npm.ts');
const run = promisify(execFile);

/** As the command line does it, without a process of its own. */
async function exportWith(...words: readonly string[]) {
  const { words: told, exitCode: code } = await exportCommand(words, fromSources);
  return {
    code,
    ...(code === 0 ? { stdout: `${told}\n`, stderr: '' } : { stdout: '', stderr: `${told}\n` }),
  };
}

async function exportAs(user: { readonly uid?: number; readonly gid?: number }, ...words: readonly string[]) {
  try {
    const { stdout, stderr } = await run(process.execPath, [entry, 'export', ...words], user);
    return { code: 0, stdout, stderr };
  } catch (cause) {
    const { code, stdout, stderr } = cause as { code: number; stdout: string; stderr: string }; // execFile's error
    return { code, stdout, stderr };
  }
}

/** A data folder with a store that stays open, as a running kiosk's does. */
async function runningKiosk() {
  const dataFolder = await temporaryFolder();
  const store = openCounterStore(join(dataFolder, 'foyer.db'), createRecordingLogger());
  onTestFinished(() => store.close());
  store.record(
    sampleBatch(1, [openedView('ice', '2026-11-22'), openedView('gas', '2026-12-01')]),
    () => '=1+1',
  );
  return { dataFolder, out: join(dataFolder, 'out'), store };
}

/** Root may write anywhere. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const november = ['--from', '2026-11-01', '--to', '2026-11-30'];

test('the rows of these days come out while the kiosk runs', async () => {
  const { dataFolder, out } = await runningKiosk();
  const { code, stdout, stderr } = await exportAs({}, ...november, '--out', out, '--data-folder', dataFolder);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toBe(
    `1 rows from 2026-11-01 to 2026-11-30 were written to ${out}: foyer-items.csv and foyer-hours.csv.\n`,
  );
  const lines = (await readFile(join(out, 'foyer-items.csv'), 'utf8')).split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^[0-9a-f]{10},2026-11-22,9,topic,ice,'=1\+1,loop,en,0,1,/);
  expect((await readFile(join(out, 'foyer-hours.csv'), 'utf8')).split('\r\n')).toHaveLength(2);
});

test('the rows of a kiosk that was not brought up to date come out, with nothing where it does not count', async () => {
  const dataFolder = await temporaryFolder();
  const out = join(dataFolder, 'out');
  const database = new Sqlite(join(dataFolder, 'foyer.db'));
  migrate(database, migrations.slice(0, 1));
  database.exec("INSERT INTO hour_counter VALUES ('2026-11-22', 9, 1, 0, 1, 0, 0, 0, 30)");
  database.close();
  const { code, stderr } = await exportWith(...november, '--out', out, '--data-folder', dataFolder);
  expect([code, stderr]).toEqual([0, '']);
  const [header = '', line = ''] = (await readFile(join(out, 'foyer-hours.csv'), 'utf8')).split('\r\n');
  const cells = line.split(',');
  const cellOf = (name: string) => cells[header.split(',').indexOf(name)];
  expect(['visits', 'visits_of_1', 'visits_of_2', 'lit_minutes'].map(cellOf)).toEqual(['1', '1', '0', '30']);
  expect(cellOf('visits_larger_text')).toBe('');
});

test('a data folder in which nothing may be written is read, with the counts that are still in its log', async () => {
  const { dataFolder } = await runningKiosk();
  const copy = join(await temporaryFolder(), 'copy');
  const out = join(await temporaryFolder(), 'out');
  await mkdir(copy);
  for (const name of ['foyer.db', 'foyer.db-wal']) {
    await copyFile(join(dataFolder, name), join(copy, name));
    await chmod(join(copy, name), 0o444); // the kiosk's own are for its user alone
  }
  for (const folder of [dirname(copy), dirname(out)]) await chmod(folder, 0o777);
  await chmod(copy, 0o555);
  const { code, stderr } = await exportAs(nobody, ...november, '--out', out, '--data-folder', copy);
  await chmod(copy, 0o755);
  expect([code, stderr]).toEqual([0, '']);
  expect((await readFile(join(out, 'foyer-items.csv'), 'utf8')).split('\r\n')).toHaveLength(3);
  expect(await readdir(copy)).toEqual(['foyer.db', 'foyer.db-wal']);
});

test('whoever may not read the kiosk’s database is told as whom to try', async ({ skip }) => {
  if (process.getuid?.() !== 0) return skip('only the administrator can be another user'); // and this one is not
  const { dataFolder } = await runningKiosk();
  const out = join(await temporaryFolder(), 'out');
  await chmod(dirname(out), 0o777);
  for (const mode of [0o755, 0o700]) {
    await chmod(dataFolder, mode); // the file alone is closed, and then its folder too
    await chmod(join(dataFolder, 'foyer.db'), 0o600);
    const { code, stderr } = await exportAs(nobody, ...november, '--out', out, '--data-folder', dataFolder);
    expect([code, stderr]).toEqual([1, expect.stringContaining('Only the user that runs the kiosk may')]);
  }
});

test('an earlier export is written over, and a file that only has its name never is', async () => {
  const { dataFolder, out } = await runningKiosk();
  const words = [...november, '--out', out, '--data-folder', dataFolder];
  expect((await exportWith(...words)).code).toBe(0);
  expect((await exportWith(...words)).code).toBe(0);
  await writeFile(join(out, 'foyer-hours.csv'), 'who,when\r\nme,9:14\r\n');
  const before = await readFile(join(out, 'foyer-items.csv'), 'utf8');
  const { code, stderr } = await exportWith(...words, '--to', '2026-12-31');
  expect(code).toBe(1);
  expect(stderr).toContain('Nothing was written.');
  expect(await readFile(join(out, 'foyer-hours.csv'), 'utf8')).toBe('who,when\r\nme,9:14\r\n');
  expect(await readFile(join(out, 'foyer-items.csv'), 'utf8')).toBe(before);
});

/** A sentence on standard error, code 1, and no file. */
async function check(dataFolder: string, words: readonly string[], sentence: string | RegExp): Promise<void> {
  const before = await readdir(dataFolder).catch(() => []);
  const { code, stdout, stderr } = await exportWith(...words, '--data-folder', dataFolder);
  expect(stderr.split('\n')[0]).toMatch(sentence);
  expect([code, stdout]).toEqual([1, '']);
  expect((await readdir(dataFolder).catch(() => [])).filter((name) => /csv|part/.test(name))).toEqual(
    before.filter((name) => /csv|part/.test(name)),
  );
}

test('wrong words on the command line are answered with what is right', async () => {
  const { dataFolder, out } = await runningKiosk();
  await check(dataFolder, [], '--from must be a day such as 2026-11-01.');
  await check(
    dataFolder,
    ['--from', '2026-11-31', '--to', '2026-12-01', '--out', out],
    '--from must be a day',
  );
  await check(dataFolder, ['--from', '2026-11-01', '--to', 'today', '--out', out], '--to must be a day');
  await check(
    dataFolder,
    ['--from', '2026-02-31', '--to', '2026-03-01', '--out', out],
    '--from must be a day such as 2026-11-01; there is no 2026-02-31.',
  );
  await check(
    dataFolder,
    ['--from', '2026-02-01', '--to', '2026-02-29', '--out', out],
    '--to must be a day such as 2026-11-30; there is no 2026-02-29.',
  );
  await check(
    dataFolder,
    ['--from', '2026-12-01', '--to', '2026-11-01', '--out', out],
    'is before the first',
  );
  await check(dataFolder, november, '--out must name the folder for the tables.');
  await check(dataFolder, [...november, '--out', out, '--all'], /--all/);
}, 30_000);

test('a database that is missing, damaged, newer or locked is named with what to do', async () => {
  const missing = join(await temporaryFolder(), 'none');
  await check(
    missing,
    [...november, '--out', join(missing, 'out')],
    `There is no database ${missing}/foyer.db.`,
  );
  const damaged = await temporaryFolder();
  await writeFile(join(damaged, 'foyer.db'), 'not a database '.repeat(100));
  await check(damaged, [...november, '--out', join(damaged, 'out.csv')], 'is damaged or is not Foyer');
  const { dataFolder, out, store } = await runningKiosk();
  store.close();
  const database = new Sqlite(join(dataFolder, 'foyer.db'));
  database.pragma('user_version = 99');
  await check(dataFolder, [...november, '--out', out], 'was made by a newer Foyer');
  database.pragma('user_version = 1');
  database.pragma('locking_mode = EXCLUSIVE');
  database.exec('BEGIN EXCLUSIVE');
  await check(dataFolder, [...november, '--out', out], 'Another program holds the database');
  database.close();
}, 60_000);

test('a place that cannot be written is named, and nothing half written is left', async () => {
  const { dataFolder } = await runningKiosk();
  await writeFile(join(dataFolder, 'file'), '');
  await check(
    dataFolder,
    [...november, '--out', join(dataFolder, 'file')],
    /cannot be written to .* \((ENOTDIR|EEXIST)\)/,
  );
  await mkdir(join(dataFolder, 'taken', 'foyer-items.csv'), { recursive: true });
  await check(dataFolder, [...november, '--out', join(dataFolder, 'taken')], /^Nothing was written\./);
  await check(dataFolder, [...november, '--out', '/dev/full/x'], /cannot be written to .* \(ENOTDIR\)/);
}, 30_000);

test('a file in the place of the folder is called one, the database too, and stays as it is', async () => {
  const { dataFolder } = await runningKiosk();
  const database = join(dataFolder, 'foyer.db');
  const before = await readFile(database);
  const { code, stderr } = await exportWith(...november, '--out', database, '--data-folder', dataFolder);
  expect([code, stderr]).toEqual([
    1,
    `The tables cannot be written to ${database} (ENOTDIR): it is a file, or lies below one. Name a folder with --out.\n`,
  ]);
  expect(await readFile(database)).toEqual(before);
});

test('no table is written among the files that people edit', async () => {
  const { dataFolder } = await runningKiosk();
  const content = join(await temporaryFolder(), 'content');
  await writePack(content);
  for (const out of [content, join(content, 'topics/ice'), join(content, 'new/folder')]) {
    const { code, stderr } = await exportWith(...november, '--out', out, '--data-folder', dataFolder);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`the content folder ${content}`)]);
  }
  expect((await readdir(content, { recursive: true })).filter((name) => /foyer-|new/.test(name))).toEqual([]);
});

test('a disk that can only be read, and a file that is open elsewhere, are told as such', () => {
  const { export: exporting } = fromSources.words.commands;
  const { merge } = fromSources.words.reports;
  for (const notWritten of [exporting.notWritten, merge.notWritten]) {
    expect(notWritten('E:\\', 'EROFS')).toMatch(
      /\(EROFS\)\. Its disk can only be read: name another folder\.$/,
    );
    for (const code of ['EBUSY', 'EPERM'])
      expect(notWritten('D:\\out', code)).toMatch(
        /may have an earlier one open, such as Excel: close it there\.$/,
      );
    expect(notWritten('D:\\out', 'EACCES')).toMatch(/may be written\.$/);
  }
});
