import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeEach, expect, it } from 'vitest';
import { createKeyPair, signText } from '#adapters/pack-keys/key-pair.ts';
import { openUpdateKeys, updateKeysFolder } from '#adapters/pack-keys/update-keys.ts';
import { copyDatabase } from '#adapters/sqlite/copy-database.ts';
import { createUpdateSource } from '#adapters/updates/update-source.ts';
import { openUpdateStore } from '#adapters/updates/update-store.ts';
import { type Update, updateText, writeUpdate } from '#core/update/update-file.ts';
import { sha256 } from '#platform/files/digest.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { createUpdateKeeper, type UpdateKeeper } from '#service/update/update-keeper.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { wordsIn } from '#words/words.ts';

const program = 'the program of version 0.2.0';
const { privateText, publicText } = createKeyPair();

let folder: string;
let isTime: boolean;
let keeper: UpdateKeeper;

beforeEach(async () => {
  folder = await temporaryFolder();
  isTime = false;
  for (const part of ['data/update-keys', 'content/_update', 'sticks/blue/foyer-update'])
    await mkdir(join(folder, part), { recursive: true });
  await writeFile(join(folder, 'data/update-keys/publisher.pub'), publicText);
  const database = new Sqlite(join(folder, 'data/foyer.db'));
  database.exec('CREATE TABLE counted (a); INSERT INTO counted VALUES (1)');
  database.close();
  const dataFolder = join(folder, 'data');
  keeper = createUpdateKeeper({
    source: createUpdateSource({
      files,
      contentFolder: () => join(folder, 'content'),
      sticks: [{ folder: join(folder, 'sticks'), depth: 1 }],
      verifies: openUpdateKeys(join(dataFolder, updateKeysFolder), files),
    }),
    store: openUpdateStore(dataFolder, {
      files,
      copyCounters: (to) => copyDatabase(join(dataFolder, 'foyer.db'), to),
    }),
    here: { version: '0.1.0', platform: 'linux-x64', schema: 7, replacedBy: 'any' },
    isTime: () => isTime,
    words: wordsIn.en,
    log: createRecordingLogger(),
  });
});

/** Puts an update there as its publisher would, or with something wrong about it. */
async function put(place: string, changes: Partial<Update> = {}, given: { readonly bytes?: string } = {}) {
  const update: Update = {
    kind: 'app-update',
    version: '0.2.0',
    platform: 'linux-x64',
    schema: 7,
    madeOn: '2026-11-29',
    file: 'Foyer.AppImage',
    sizeBytes: program.length,
    sha256: sha256(program),
    ...changes,
  };
  const signature = signText(privateText, updateText(update)) ?? '';
  await writeFile(join(folder, place, 'update.json'), writeUpdate({ update, signature }));
  await writeFile(join(folder, place, 'Foyer.AppImage'), given.bytes ?? program);
}

const inUpdate = (name: string) => readFile(join(folder, 'data/update', name), 'utf8');

it('nothing is told where none is there', async () => {
  expect(await keeper.describe()).toEqual({ state: 'none', version: null, sentence: '' });
});

it.each(['content/_update', 'sticks/blue/foyer-update'])('an update in %s is offered', async (place) => {
  await put(place);
  expect(await keeper.describe()).toMatchObject({ state: 'offered', version: '0.2.0' });
});

it('one that the owner takes waits for its time, and then the counters are copied before it is released', async () => {
  await put('content/_update');
  expect(await keeper.take('0.2.0')).toBeUndefined();
  expect(await keeper.describe()).toMatchObject({ state: 'wanted', version: '0.2.0' });
  expect(await inUpdate('program')).toBe(program);
  await keeper.lookAtTime();
  await expect(inUpdate('ready')).rejects.toThrow();
  isTime = true;
  await keeper.lookAtTime();
  expect(await inUpdate('ready')).toBe('');
  const copy = new Sqlite(join(folder, 'data/update/before.db'), { readonly: true });
  expect(copy.prepare('SELECT a FROM counted').pluck().all()).toEqual([1]);
  copy.close();
});

it('one that is not wanted any more leaves nothing to be put in place', async () => {
  await put('content/_update');
  await keeper.take('0.2.0');
  await keeper.drop();
  isTime = true;
  await keeper.lookAtTime();
  await expect(inUpdate('ready')).rejects.toThrow();
  expect(await keeper.describe()).toMatchObject({ state: 'offered' });
});

it.each<[string, Partial<Update>, RegExp]>([
  [
    'an older one that could not read the counters',
    { version: '0.0.9', schema: 6 },
    /could not read what was counted/,
  ],
  ['one for another computer', { platform: 'win32-x64' }, /another kind of computer/],
])('%s is refused in words', async (_, changes, words) => {
  await put('content/_update', changes);
  expect(await keeper.describe()).toMatchObject({ state: 'refused', sentence: expect.stringMatching(words) });
  expect((await keeper.take(changes.version ?? '0.2.0'))?.why).toMatch(words);
  await expect(inUpdate('program')).rejects.toThrow();
});

it('a signature of a key that is not trusted here is refused, and so is one under another text', async () => {
  await put('content/_update');
  await writeFile(join(folder, 'data/update-keys/publisher.pub'), createKeyPair().publicText);
  expect(await keeper.describe()).toMatchObject({ state: 'refused' });
  await writeFile(join(folder, 'data/update-keys/publisher.pub'), publicText);
  const place = join(folder, 'content/_update/update.json');
  await writeFile(place, (await readFile(place, 'utf8')).replace('"0.2.0"', '"0.2.1"'));
  expect(await keeper.describe()).toMatchObject({ state: 'refused', version: '0.2.1' });
});

it.each([
  ['shorter', program.slice(1)],
  ['longer', `${program}!`],
  ['changed', program.replace('program', 'PROGRAM')],
])('a program that is %s than what was signed is not taken, and nothing of it is left', async (_, bytes) => {
  await put('content/_update', {}, { bytes });
  expect((await keeper.take('0.2.0'))?.why).toContain('not the one that was signed');
  await expect(inUpdate('program')).rejects.toThrow();
  await expect(inUpdate('program.part')).rejects.toThrow();
});
