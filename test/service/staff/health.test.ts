import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createHealthFile } from '#adapters/health-files/health-file.ts';
import { createProbes } from '#adapters/health-files/probes.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { systemClock } from '#adapters/system/clock.ts';
import type { HealthId } from '#contract/staff-settings.ts';
import { crashFile } from '#core/health/crash-note.ts';
import type { HealthFacts } from '#core/health/health-facts.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { createHealth, keepHealthFile } from '#service/staff/health.ts';
import { noteCrash } from '#shell/crash-notes.ts';
import { markRunning } from '#shell/running-mark.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { healthOf } from '#words/health.ts';
import { wordsIn } from '#words/words.ts';

const well: HealthFacts = {
  version: '0.1.0',
  now: '2026-11-28T18:05',
  runningSince: '2026-11-22T14:32',
  refusedDataFolder: null,
  disk: { freeBytes: 12 * 1024 ** 3 },
  writeRefusal: null,
  spoiltFile: null,
  database: 'open',
  databasePutBack: null,
  damagedDatabase: null,
  crash: { what: 'screen', at: '2026-11-27T09:00' },
  folder: { state: { kind: 'followed' }, lookedAt: '2026-11-28T18:04' },
  lastArchive: null,
  hasPins: true,
  areSettingsSpoilt: false,
};
const told = (changes: Partial<HealthFacts>) => healthOf({ ...well, ...changes }, wordsIn.en);
const since = '2026-11-28T09:00';

test('a kiosk with which all is well says so, and a line for each of its parts', () => {
  const health = told({});
  expect([health.isWell, health.headline]).toEqual([true, 'All is well with this kiosk.']);
  expect(health.lines.map(({ sentence }) => sentence)).toEqual([
    'This is Foyer 0.1.0.',
    'It has been running since 22 November 2026, 14:32.',
    '12 GB are free on the disk.',
    'The database takes what is counted.',
    'The clock says 28 November 2026, 18:05.',
    'The screen crashed on 27 November 2026, 09:00 and came back by itself.',
    'The content folder is followed. The last look was on 28 November 2026, 18:04.',
    'There is no archive yet.',
    'The settings are as the owner left them.',
  ]);
});

test.each<[HealthId, Partial<HealthFacts>, RegExp]>([
  ['disk', { disk: { freeBytes: 300 * 1024 ** 2 } }, /Only 300 MB/],
  ['disk', { disk: { errorCode: 'EIO' } }, /EIO/],
  ['disk', { writeRefusal: 'EROFS' }, /takes no files now \(EROFS\)/],
  [
    'disk',
    { refusedDataFolder: { errorCode: 'EACCES', path: '/data' } },
    /\/data \(EACCES\).*nothing of this run is kept.*cannot be ended here/,
  ],
  ['disk', { refusedDataFolder: { errorCode: 'ENOENT', path: null } }, /no home folder/],
  ['disk', { spoiltFile: since }, /spoilt on the disk on 28 November 2026, 09:00.*Have the disk looked at/],
  ['database', { database: 'away' }, /tries again/],
  ['database', { database: 'newer' }, /later version/],
  [
    'database',
    { damagedDatabase: 'foyer.db.damaged-2026-11-22T14-32-00' },
    /damaged, or not as Foyer leaves it, on 22 November 2026.*foyer\.db\.damaged-2026-11-22T14-32-00/,
  ],
  [
    'database',
    { damagedDatabase: 'foyer.db.replaced-2026-11-22T14-32-00' },
    /Another file stood in the place of the database on 22 November 2026/,
  ],
  [
    'database',
    { databasePutBack: { what: 'gone', at: '2026-11-28T09:00' } },
    /was deleted or moved away while Foyer ran/,
  ],
  [
    'database',
    { databasePutBack: { what: 'missing', at: '2026-11-28T09:00' } },
    /was missing\. Its last copy/,
  ],
  ['clock', { now: '1970-01-01T00:00' }, /is wrong: it says 1 January 1970/],
  ['clock', { now: '2106-02-07T06:28' }, /is wrong: it says 7 February 2106/],
  ['crash', { crash: { what: 'service', at: since } }, /logs/],
  ['folder', { folder: null }, /Nothing is on the wall/],
  ['folder', { folder: { state: { kind: 'missing', since }, lookedAt: since } }, /missing since 28 November/],
  ['folder', { folder: { state: { kind: 'waits', since }, lookedAt: since } }, /waits for somebody/],
  ['settings', { hasPins: false }, /No PIN is set/],
  ['settings', { areSettingsSpoilt: true }, /cannot be read/],
])('what is not well with the %s is said with what to do: %j', (id, changes, sentence) => {
  const health = told(changes);
  const wrong = health.lines.filter(({ isWell }) => !isWell);
  expect(wrong.map((line) => line.id)).toEqual([id]);
  expect(wrong[0]?.sentence).toMatch(sentence);
  expect([health.isWell, health.headline]).toEqual([false, '1 thing needs somebody.']);
});

async function openHealth(files = diskFiles) {
  const folder = join(await temporaryFolder(), 'data');
  await mkdir(folder);
  const log = createRecordingLogger();
  const file = createHealthFile(folder, { files, log });
  const describe = createHealth({
    version: '0.1.0',
    refusedDataFolder: null,
    probes: createProbes(folder, files),
    file,
    database: () => 'open',
    putBack: () => null,
    damage: () => null,
    folder: () => well.folder,
    lastArchive: () => null,
    keeper: { isLocked: () => true },
    settings: { fault: () => undefined },
    clock: systemClock,
    words: wordsIn.en,
  });
  return { folder, describe, log, file };
}

test('the disk is asked, and a crash that the shell noted is told', async () => {
  const { folder, describe } = await openHealth();
  const line = async (id: HealthId) => (await describe()).lines.find((one) => one.id === id)?.sentence;
  expect(await line('disk')).toMatch(/^(Only )?\d+ [MG]B are free on the disk\./);
  expect(await line('crash')).toBe('Nothing has crashed that Foyer knows of.');
  noteCrash(folder, 'service', new Date(2026, 10, 22, 14, 32));
  expect(await line('crash')).toContain('crashed on 22 November 2026, 14:32');
  await writeFile(join(folder, crashFile), 'half a no');
  expect(await line('crash')).toBe('Nothing has crashed that Foyer knows of.');
  await rm(folder, { recursive: true });
  expect(await line('disk')).toContain('ENOENT');
  expect(() => noteCrash(folder, 'screen')).not.toThrow();
});

test('a shell that crashed or was killed is told at its next start; one that was ended, or lost its power, is not', async () => {
  const { folder, describe } = await openHealth();
  const line = async () => (await describe()).lines.find(({ id }) => id === 'crash')?.sentence;
  const none = 'Nothing has crashed that Foyer knows of.';
  const later = new Date(Date.now() + 60_000);
  const end = markRunning(folder);
  expect(await line()).toBe(none);
  end();
  expect(await readdir(folder)).not.toContain('shell-running');
  markRunning(folder); // and nobody ends it
  markRunning(folder, later, later.getTime() - 1_000); // the computer started since
  expect(await line()).toBe(none);
  markRunning(folder, new Date(2026, 10, 22, 14, 32), 0);
  expect(await line()).toContain(
    'Foyer crashed or was killed, and has been there again since 22 November 2026, 14:32.',
  );
  await rm(folder, { recursive: true });
  expect(() => markRunning(folder)()).not.toThrow();
});

test('a database that was put aside is told of until its file is moved away', async () => {
  const { folder, describe } = await openHealth();
  const path = join(folder, 'foyer.db');
  await writeFile(path, 'no database at all');
  openCounterStore(path, createRecordingLogger()).close();
  const line = async () => (await describe()).lines.find(({ id }) => id === 'database');
  expect(await line()).toMatchObject({ isWell: false, sentence: expect.stringContaining('was damaged, or') });
  for (const name of await readdir(folder)) if (name.includes('damaged')) await rm(join(folder, name));
  expect(await line()).toMatchObject({ isWell: true });
});

test('health.json says the same, whole, and is not written again while its words are the same', async () => {
  const { folder, describe, file } = await openHealth();
  const write = vi.spyOn(diskFiles, 'write');
  onTestFinished(() => write.mockRestore());
  const { stop } = keepHealthFile(describe, file, 0);
  const path = join(folder, 'health.json');
  const read = async () => JSON.parse(await readFile(path, 'utf8'));
  await vi.waitFor(read, { timeout: 5_000 });
  stop();
  const { lines, ...rest } = await read();
  expect(rest).toEqual({ format: 1, isWell: true, headline: 'All is well with this kiosk.' });
  expect(lines).toHaveLength(9);
  const text = await readFile(path, 'utf8');
  await file.write(text);
  expect(write).toHaveBeenCalledTimes(1);
  await file.write('others');
  expect(write).toHaveBeenCalledTimes(2);
  expect(await readdir(folder)).toEqual(['health.json']);
});

test('a data folder that cannot be written costs the file, and that is said', async () => {
  const full = withFaults(diskFiles, [{ operation: 'write', path: 'health', code: 'ENOSPC' }]);
  const { folder, describe, file, log } = await openHealth(full);
  await file.write(JSON.stringify(await describe()));
  expect([log.events, await readdir(folder)]).toEqual([['health-not-written'], []]);
  expect((await describe()).lines.find(({ id }) => id === 'disk')?.sentence).toContain('ENOSPC');
});
