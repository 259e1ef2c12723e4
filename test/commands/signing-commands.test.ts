import { execFile } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { readerInPlace as reader } from '#adapters/content-folder/read-part.ts';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { openTrustedKeys, trustedKeysFolder } from '#adapters/pack-keys/trusted-keys.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { systemClock as clock } from '#adapters/system/clock.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { newFolders, openContent } from '#test/service/open-service.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { changePack, topicText, writePack } from '#test/support/small-pack.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const entry = join(import.meta.dirname, '..', '..', 'electron', 'commands', 'npm.ts');
const run = promisify(execFile);
const patience = { timeout: 8_000, interval: 20 };

async function content(...words: readonly string[]) {
  try {
    return { code: 0, told: (await run(process.execPath, [entry, 'content', ...words])).stdout };
  } catch (cause) {
    const { code, stdout, stderr } = cause as { code: number; stdout: string; stderr: string }; // execFile's error
    return { code, told: stdout + stderr };
  }
}

test('a new key is two files, the secret one for its owner only, and never in the place of another', async () => {
  const folder = await temporaryFolder();
  const key = join(folder, 'harbour.key');
  expect((await content('new-key', '--out', key)).code).toBe(0);
  if (process.platform !== 'win32') expect((await stat(key)).mode & 0o777).toBe(0o600);
  const before = await readFile(key, 'utf8');
  expect(before).toContain('PRIVATE KEY');
  expect(await readFile(join(folder, 'harbour.pub'), 'utf8')).toContain('PUBLIC KEY');
  const again = await content('new-key', '--out', key);
  expect(again).toEqual({
    code: 2,
    told: `The keys were not written: ${key}: it is there already (EEXIST). Name another place. Nothing is overwritten.\n`,
  });
  expect(await readFile(key, 'utf8')).toBe(before);
  await rm(key);
  expect((await content('new-key', '--out', key)).code).toBe(2); // half a pair would be left
  await expect(stat(key)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a kiosk that asks for signatures takes the signed folder, and keeps the wall when it is changed', async () => {
  const { contentFolder, dataFolder, folder } = await newFolders();
  const key = join(folder, 'harbour.key');
  await content('new-key', '--out', key);
  await mkdir(join(dataFolder, trustedKeysFolder), { recursive: true });
  await copyFile(join(folder, 'harbour.pub'), join(dataFolder, trustedKeysFolder, 'harbour.pub'));
  await writePack(contentFolder, { 'topics/ice/index.en.md': topicText({ title: 'As signed' }) });
  const signed = await content('sign', contentFolder, '--key', key);
  expect(signed.told).toMatch(/^7 files are signed, version 20\d{10}: /);

  const log = createRecordingLogger();
  const objects = await openReleaseStore(dataFolder, { files, log });
  const trust = openTrustedKeys(dataFolder, { files, log });
  const held = createContentFolder(contentFolder, {
    files,
    clock,
    log,
    pictures: sharpPictures,
    objects,
    trust,
    reader,
  });
  const { wall } = await openContent(
    { contentFolder, dataFolder, folder },
    { uses: { folder: held, firstReleaseMs: 60_000 } },
  );
  const title = async () =>
    Object.values((await wall.snapshot()).topics.find(({ id }) => id === 'ice')?.texts ?? {})[0]?.title;
  await vi.waitFor(async () => expect(await title()).toBe('As signed'), patience);

  await changePack(contentFolder, { 'topics/ice/index.en.md': topicText({ title: 'Smuggled' }) });
  const receipt = () => readFile(join(contentFolder, '_RECEIPT.txt'), 'utf8');
  await vi.waitFor(
    async () => expect(await receipt()).toContain('changed after the folder was signed'),
    patience,
  );
  expect(await title()).toBe('As signed');

  expect((await content('sign', contentFolder, '--key', key)).code).toBe(0);
  await vi.waitFor(async () => expect(await title()).toBe('Smuggled'), patience); // now the owner's own wish
});

test('what cannot be signed is said in a sentence', async () => {
  const folder = await temporaryFolder();
  await content('new-key', '--out', join(folder, 'harbour.key'));
  const key = ['--key', join(folder, 'harbour.key')];
  await writePack(join(folder, 'pack'));
  const pack = join(folder, 'pack');
  const told = async (code: number, words: readonly string[]) => {
    const done = await content('sign', ...words);
    expect(done.code).toBe(code);
    return done.told;
  };
  expect(await told(2, [])).toContain('Use: npm run content -- sign FOLDER');
  expect(await told(2, [pack, '--kee', 'x'])).toContain("Unknown option '--kee'");
  expect(await told(2, [pack, '--key', join(folder, 'none.key')])).toBe(
    `Nothing was signed: ${join(folder, 'none.key')}: there is no such file or folder (ENOENT). Look for a slip in the path.\n`,
  );
  expect(await told(2, [pack, ...key, '--expires', 'soon'])).toContain('2027-11-22');
  expect(await told(1, [pack, ...key, '--practice', 'Our Practice'])).toContain('small letters');
  expect(await told(1, [join(folder, 'away'), ...key])).toContain('cannot be found');
  expect(await told(1, [pack, '--key', join(folder, 'harbour.pub'), '--practice', 'harbour'])).toContain(
    'no private Ed25519 key',
  );
  await expect(stat(join(pack, '_SIGNATURE.json'))).rejects.toMatchObject({ code: 'ENOENT' });
}, 60_000); // nine programs are started, one after the other
