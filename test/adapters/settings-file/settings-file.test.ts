import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSettingsFile } from '#adapters/settings-file/settings-file.ts';
import { usualSettings } from '#core/staff/settings.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const open = (folder: string, files = diskFiles) =>
  openSettingsFile(folder, { files, log: createRecordingLogger() });
const harbour = { ...usualSettings, practiceName: 'Harbour Physio', retentionMonths: 13 };

test('a kiosk without a file has the usual settings, and writes none', async () => {
  const folder = await temporaryFolder();
  const settings = await open(folder);
  expect([settings.now(), settings.fault()]).toEqual([usualSettings, undefined]);
  expect(await readdir(folder)).toEqual([]);
});

test('what was written holds at once and after a restart', async () => {
  const folder = await temporaryFolder();
  const settings = await open(folder);
  await settings.write(harbour);
  expect(settings.now()).toEqual(harbour);
  expect((await open(folder)).now()).toEqual(harbour);
});

test.each([
  ['garbage', '\u0000\u0001'],
  ['nothing', ''],
  ['half of it', '{"format": 1, "practiceName": "Harb'],
  ['a value of another kind', '{"format": 1, "idleS": "soon"}'],
  [
    'hours that end before they begin',
    JSON.stringify({ openingHours: Array(7).fill({ from: '18:00', to: '08:00' }) }),
  ],
  ['a list', '[]'],
  ['more than a settings file can be', ' '.repeat(200_000)],
])(
  'a file of %s is passed over for the last good one, and that is said until the next change',
  async (_, text) => {
    const folder = await temporaryFolder();
    await (await open(folder)).write(harbour);
    await writeFile(join(folder, 'settings.json'), text);
    const settings = await open(folder);
    expect([settings.now(), settings.fault()]).toEqual([harbour, { hasLastGood: true }]);
    await settings.write({ ...harbour, idleS: 60 });
    expect(settings.fault()).toBeUndefined();
    const after = await open(folder);
    expect([after.now().idleS, after.fault()]).toEqual([60, undefined]);
  },
);

test('where the last good one is spoilt too the usual settings hold', async () => {
  const folder = await temporaryFolder();
  for (const name of ['settings.json', 'settings.last-good.json']) await writeFile(join(folder, name), 'x');
  const settings = await open(folder);
  expect([settings.now(), settings.fault()]).toEqual([usualSettings, { hasLastGood: false }]);
});

test('a file that Notepad wrote is read, and is the last good one from then on', async () => {
  const folder = await temporaryFolder();
  const text = '\uFEFF{\r\n  "practiceName": "Harbour Physio",\r\n  "later": true\r\n}';
  await writeFile(join(folder, 'settings.json'), text);
  expect((await open(folder)).now().practiceName).toBe('Harbour Physio');
  await rm(join(folder, 'settings.json'));
  expect((await open(folder)).now().practiceName).toBe('Harbour Physio');
});

test('a folder in the file’s place, or a disk that cannot be written, changes nothing', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'settings.json'));
  expect((await open(folder)).fault()).toEqual({ hasLastGood: false });
  await rm(join(folder, 'settings.json'), { recursive: true });
  await (await open(folder)).write(harbour);
  const full = withFaults(diskFiles, [{ operation: 'write', path: 'settings', code: 'ENOSPC' }]);
  const settings = await open(folder, full);
  await expect(settings.write(usualSettings)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(settings.now()).toEqual(harbour);
  expect((await open(folder)).now()).toEqual(harbour);
  expect(await readFile(join(folder, 'settings.json'), 'utf8')).toContain('"format": 1');
});
