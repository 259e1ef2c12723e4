import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashFiles } from '#adapters/content-folder/files/signed-folder.ts';
import { readerInPlace } from '#adapters/content-folder/read-part.ts';
import { createKeyPair, signText } from '#adapters/pack-keys/key-pair.ts';
import { newestPackFile, trustedKeysFolder } from '#adapters/pack-keys/trusted-keys.ts';
import type { LanguageTag, LocalDate } from '#contract/model.ts';
import { type SignedPack, signatureFile, signedText, writeSignature } from '#core/content/signed-pack.ts';
import type { Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { signFolder } from '#service/sign-folder.ts';
import { openPack } from '#test/adapters/content-folder/open-pack.ts';
import { sentenceOf } from '#test/support/in-english.ts';
import { openReader } from '#test/support/reader-thread.ts';
import { samplePicture } from '#test/support/sample-pictures.ts';
import { changePack, type PackFileChanges, topicText } from '#test/support/small-pack.ts';

const owner = createKeyPair();
const stranger = createKeyPair();
const today = { date: '2026-11-22' as LocalDate, time: '15:00' };

interface Signing {
  readonly keys?: typeof owner;
  readonly practice?: string;
  readonly at?: typeof today;
  readonly expiresOn?: string;
}

type Pack = Awaited<ReturnType<typeof openSigned>>;

/** A signed content folder, and a kiosk that trusts the owner's key. */
async function openSigned(changes: PackFileChanges = {}, signing: Signing = {}) {
  const pack = await openPack(changes, diskFiles, { asksForSignatures: true });
  await trust(pack.dataFolder, 'harbour', owner.publicText);
  await sign(pack, signing);
  return pack;
}

async function trust(dataFolder: string, practice: string, publicText: string): Promise<void> {
  await mkdir(join(dataFolder, trustedKeysFolder), { recursive: true });
  await writeFile(join(dataFolder, trustedKeysFolder, `${practice}.pub`), publicText);
}

async function sign({ path, folder }: Pick<Pack, 'path' | 'folder'>, signing: Signing = {}): Promise<void> {
  const { keys = owner, practice = 'harbour', at = today, expiresOn = null } = signing;
  const signed = await signFolder(
    { practice, expiresOn: expiresOn as LocalDate | null },
    {
      clock: { monotonicMs: () => 0, local: () => at },
      scan: () => folder.scan(),
      hashFiles: (scan) => hashFiles(path, scan, diskFiles),
      readLast: () => readFile(join(path, signatureFile), 'utf8').catch(() => undefined),
      sign: (text) => signText(keys.privateText, text),
      write: (text) => writeFile(join(path, signatureFile), text),
    },
  );
  expect(signed.kind).toBe('signed');
}

/** The code and the file of the refusal; `taken` where there is none. */
async function verdict({
  folder,
}: Pick<Pack, 'folder'>): Promise<readonly [string, string | null] | 'taken'> {
  const scan = await folder.scan();
  if (scan.kind !== 'found') throw new Error(sentenceOf(scan.problem));
  const reading = await folder.read(scan, ['en' as LanguageTag]);
  if (reading === undefined) throw new Error('The pack moved.');
  if (!reading.isRefused) return 'taken';
  expect(reading.topics).toEqual([]);
  const [found] = reading.problems;
  return [found?.code ?? '', found?.file ?? null];
}

const ice = 'topics/ice/index.en.md';

test('a signed folder is taken, again and again', async () => {
  const pack = await openSigned();
  expect(await verdict(pack)).toBe('taken');
  expect(await verdict(pack)).toBe('taken');
});

test('without a trusted key no signature is asked for, and a wrong one does no harm', async () => {
  const pack = await openSigned({}, { keys: stranger });
  expect(await verdict(pack)).toEqual(['signature-key', signatureFile]);
  await rm(join(pack.dataFolder, trustedKeysFolder), { recursive: true });
  expect(await verdict(pack)).toBe('taken');
});

test('a folder without a signature, or with one from a stranger, is refused', async () => {
  const pack = await openSigned();
  await rm(join(pack.path, signatureFile));
  expect(await verdict(pack)).toEqual(['signature-missing', null]);
  await sign(pack, { keys: stranger });
  expect(await verdict(pack)).toEqual(['signature-key', signatureFile]);
});

test('a file added, taken out or changed by one byte is named', async () => {
  const pack = await openSigned();
  await changePack(pack.path, { 'topics/new/index.en.md': topicText() });
  expect(await verdict(pack)).toEqual(['signature-added', 'topics/new/index.en.md']);
  await changePack(pack.path, { 'topics/new/index.en.md': null, 'notices.csv': null });
  expect(await verdict(pack)).toEqual(['signature-removed', 'notices.csv']);
  await sign(pack);
  await changePack(pack.path, { [ice]: topicText({ title: 'Does ice halp?', order: '20' }) });
  expect(await verdict(pack)).toEqual(['signature-changed', ice]);
});

test('a link into the folder is refused though nothing was changed', async () => {
  const pack = await openSigned();
  await symlink('/etc/passwd', join(pack.path, 'topics/ice/passwd.md'));
  expect(await verdict(pack)).toEqual(['link-found', 'topics/ice/passwd.md']);
});

test('a pack for another practice is refused, also where one key signs for both', async () => {
  const pack = await openSigned({}, { practice: 'airport' });
  expect(await verdict(pack)).toEqual(['signature-practice', signatureFile]);
  await trust(pack.dataFolder, 'airport', stranger.publicText);
  expect(await verdict(pack)).toEqual(['signature-key', signatureFile]);
});

test('an older pack is refused after a newer one was taken, also by the next start of the kiosk', async () => {
  const old = await openSigned();
  const oldSignature = await readFile(join(old.path, signatureFile));
  const oldIce = await readFile(join(old.path, ice));
  expect(await verdict(old)).toBe('taken');
  await changePack(old.path, { [ice]: topicText({ title: 'Newer' }) });
  await sign(old);
  expect(await verdict(old)).toBe('taken');
  await changePack(old.path, { [ice]: oldIce, [signatureFile]: oldSignature });
  expect(await verdict(old)).toEqual(['signature-older', signatureFile]);
  expect(JSON.parse(await readFile(join(old.dataFolder, newestPackFile), 'utf8')).version).toBe(202611221501);
  await sign(old);
  await sign(old);
  await sign(old);
  expect(await verdict(old)).toBe('taken'); // the old words under a new number: the owner's wish
});

test('two packs with one number, and files of one under the list of another, are refused', async () => {
  const pack = await openSigned();
  expect(await verdict(pack)).toBe('taken');
  const first = await readFile(join(pack.path, signatureFile));
  await rm(join(pack.path, signatureFile));
  await changePack(pack.path, { [ice]: topicText({ title: 'The other' }) });
  await sign(pack);
  expect(await verdict(pack)).toEqual(['signature-twice', signatureFile]);
  await changePack(pack.path, { [signatureFile]: first });
  expect(await verdict(pack)).toEqual(['signature-changed', ice]);
});

test('a signature with a last day is refused after it, one from the future before it', async () => {
  expect(await verdict(await openSigned({}, { expiresOn: '2020-01-01' }))).toEqual([
    'signature-expired',
    signatureFile,
  ]);
  const later = { date: '2199-01-01' as LocalDate, time: '00:00' };
  expect(await verdict(await openSigned({}, { at: later }))).toEqual(['signature-future', signatureFile]);
});

test('a valid signature under another kind of thing is refused', async () => {
  const pack = await openSigned();
  const { pack: list } = JSON.parse(await readFile(join(pack.path, signatureFile), 'utf8')) as {
    pack: SignedPack;
  };
  const other = { ...list, kind: 'app-update' };
  const signature = signText(owner.privateText, signedText(other)) ?? '';
  await writeFile(join(pack.path, signatureFile), writeSignature({ pack: other, signature }));
  expect(await verdict(pack)).toEqual(['signature-kind', signatureFile]);
});

test('a signature file that is no signature is refused, whatever it is', async () => {
  const pack = await openSigned();
  const whole = await readFile(join(pack.path, signatureFile), 'utf8');
  const broken: readonly (string | Uint8Array)[] = [
    '',
    '{',
    whole.slice(0, 300),
    `\uFEFF${whole}`,
    Buffer.from(whole, 'utf16le'),
    '['.repeat(100_000),
    new Uint8Array(1_000),
    Buffer.alloc(17 * 1024 ** 2, ' '),
  ];
  for (const text of broken) {
    await writeFile(join(pack.path, signatureFile), text);
    expect(await verdict(pack)).toEqual(['signature-broken', signatureFile]);
  }
});

test('a file that is swapped after it was hashed is not taken: on this thread and on the reader’s', async () => {
  const picture = await samplePicture({ widthPx: 40, heightPx: 30 });
  const changes = { [ice]: topicText({ body: '![x](p.jpg)' }), 'topics/ice/p.jpg': picture };
  const swapped: Files = {
    ...diskFiles,
    async read(path, maxBytes) {
      const bytes = await diskFiles.read(path, maxBytes);
      return path.endsWith('p.jpg') ? bytes.with(bytes.length - 1, 0) : bytes;
    },
  };
  for (const reader of [readerInPlace, openReader()]) {
    const pack = await openPack(changes, swapped, { reader, asksForSignatures: true });
    await trust(pack.dataFolder, 'harbour', owner.publicText);
    await sign(pack);
    const scan = await pack.folder.scan();
    expect(scan.kind === 'found' && (await pack.folder.read(scan, ['en' as LanguageTag]))).toBeUndefined();
  }
});

test('a key file that is no public key, or that cannot be listed, fails to the safe side', async () => {
  const pack = await openSigned();
  await rm(join(pack.dataFolder, trustedKeysFolder, 'harbour.pub'));
  await trust(pack.dataFolder, 'broken', 'not a key');
  expect(await verdict(pack)).toEqual(['signature-practice', signatureFile]);
  await trust(pack.dataFolder, 'harbour', owner.privateText); // copied by mistake
  expect(await verdict(pack)).toEqual(['signature-practice', signatureFile]);
  await rm(join(pack.dataFolder, trustedKeysFolder), { recursive: true });
  await writeFile(join(pack.dataFolder, trustedKeysFolder), 'a file in its place');
  expect(await verdict(pack)).toEqual(['signature-practice', signatureFile]);
});
