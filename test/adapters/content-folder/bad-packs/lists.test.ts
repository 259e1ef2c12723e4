import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { scanFolder } from '#adapters/content-folder/files/scan-folder.ts';
import { hashFiles } from '#adapters/content-folder/files/signed-folder.ts';
import { createKeyPair, signText } from '#adapters/pack-keys/key-pair.ts';
import { trustedKeysFolder } from '#adapters/pack-keys/trusted-keys.ts';
import { systemClock as clock } from '#adapters/system/clock.ts';
import type { LocalDate } from '#contract/model.ts';
import { type SignedPack, signatureFile, signedText, writeSignature } from '#core/content/signed-pack.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { sentenceOf } from '#test/support/in-english.ts';
import { topicText } from '#test/support/small-pack.ts';
import { type BadInput, type BadPackKiosk, openBadPackKiosk } from './bad-pack-kiosk.ts';

const owner = createKeyPair();
const stranger = createKeyPair();
let kiosk: BadPackKiosk;
beforeAll(async () => {
  kiosk = await openBadPackKiosk({ title: 'Bad signatures and lists of files', asksForSignatures: true });
  await mkdir(join(kiosk.dataFolder, trustedKeysFolder), { recursive: true });
  await writeFile(join(kiosk.dataFolder, trustedKeysFolder, 'harbour.pub'), owner.publicText);
});
afterAll(() => kiosk.close());

/** Signs the folder as it is, with a list changed so. */
async function sign(pack: string, change: Partial<SignedPack> = {}, keys = owner): Promise<string> {
  const scan = await scanFolder(pack, { files, clock });
  if (scan.kind !== 'found') throw new Error(sentenceOf(scan.problem));
  const today = clock.local().date;
  const list: SignedPack = {
    kind: 'content-pack',
    practice: 'harbour',
    version: 5,
    madeOn: today,
    expiresOn: null,
    files: await hashFiles(pack, scan, files),
    ...change,
  };
  const signature = signText(keys.privateText, signedText(list)) ?? '';
  await writeFile(join(pack, signatureFile), writeSignature({ pack: list, signature }));
  return writeSignature({ pack: list, signature });
}

const signedAs = (input: string, change: Partial<SignedPack>, ends: BadInput['ends'], keys = owner) =>
  kiosk.check({ input, make: async (pack) => void (await sign(pack, change, keys)), ends });
const edited = (input: string, edit: (text: string) => string | Uint8Array, ends: BadInput['ends']) =>
  kiosk.check({
    input,
    make: async (pack) => {
      const text = await sign(pack);
      await writeFile(join(pack, signatureFile), edit(text));
    },
    ends,
  });

test('a list that is not what the owner signed is refused', async () => {
  await kiosk.check({ input: 'no signature', make: {}, ends: 'signature-missing' });
  await signedAs('another key', {}, 'signature-key', stranger);
  await signedAs('another practice', { practice: 'airport' }, 'signature-practice');
  await signedAs('another kind of thing', { kind: 'app-update' }, 'signature-kind');
  await signedAs('expired', { expiresOn: '2020-01-01' as LocalDate }, 'signature-expired');
  await signedAs('from the future', { madeOn: '2199-01-01' as LocalDate }, 'signature-future');
  await edited(
    'a version that was raised afterwards',
    (text) => text.replace('"version":5', '"version":6'),
    'signature-key',
  );
  await edited(
    'a hash that was changed afterwards',
    (text) => text.replace(/"sha256":"./, '"sha256":"0'),
    'signature-key',
  );
  await edited(
    'no signature under the list',
    (text) => text.replace(/"signature":".*"/, '"signature":""'),
    'signature-key',
  );
});

test('a list that no program of ours writes is refused', async () => {
  const broken = 'signature-broken';
  await edited('half a list', (text) => text.slice(0, text.length / 2), broken);
  await edited('17 MB of blanks', () => Buffer.alloc(17 * 1024 ** 2, ' '), broken);
  await edited('nested 100,000 deep', () => '['.repeat(100_000), broken);
  await edited('nested 100,000 deep, and closed', () => '['.repeat(100_000) + ']'.repeat(100_000), broken);
  await edited('a key twice', (text) => text.replace('"version":5', '"version":9,"version":5'), broken);
  await edited('__proto__', (text) => text.replace('"version":5', '"__proto__":{},"version":5'), broken);
  await edited('a mark at the beginning (BOM)', (text) => `\uFEFF${text}`, broken);
  await edited('UTF-16', (text) => Buffer.from(text, 'utf16le'), broken);
  await edited('NaN', (text) => text.replace('"version":5', '"version":NaN'), broken);
  await edited('1e999', (text) => text.replace('"version":5', '"version":1e999'), broken);
  await edited(
    'a version over 2^53',
    (text) => text.replace('"version":5', '"version":9007199254740993'),
    broken,
  );
  await edited('an unknown format', (text) => text.replace('foyer-pack.v1', 'foyer-pack.v9'), broken);
  await edited(
    'a hash in capitals',
    (text) => text.replace(/"sha256":"(.{64})"/, (_, hash: string) => `"sha256":"${hash.toUpperCase()}A"`),
    broken,
  );
  await kiosk.check({
    input: 'a folder in the list’s place',
    make: (pack) => mkdir(join(pack, signatureFile)).then(() => {}),
    ends: 'signature-missing',
  });
});

test('files that are not those of the list are refused', async () => {
  const changed = (input: string, change: (pack: string) => Promise<unknown>, ends: BadInput['ends']) =>
    kiosk.check({
      input,
      make: async (pack) => {
        await sign(pack);
        await change(pack);
      },
      ends,
    });
  const { rm } = await import('node:fs/promises');
  await changed('a file less', (pack) => rm(join(pack, 'notices.csv')), 'signature-removed');
  await changed('a file more', (pack) => writeFile(join(pack, 'more.txt'), 'x'), 'signature-added');
  await changed(
    'a byte more',
    (pack) => writeFile(join(pack, 'notices.csv'), '\n', { flag: 'a' }),
    'signature-changed',
  );
  await changed(
    'a byte changed, the length as it was',
    async (pack) => {
      const text = await readFile(join(pack, 'notices.csv'), 'utf8');
      await writeFile(join(pack, 'notices.csv'), text.replace('number', 'nummer'));
    },
    'signature-changed',
  );
  await kiosk.check({
    input: 'the list of one pack, a file of another',
    make: async (pack) => {
      const list = await sign(pack, { version: 7 });
      await writeFile(join(pack, 'topics/ice/index.en.md'), topicText({ title: 'The other' }));
      await sign(pack, { version: 6 });
      await writeFile(join(pack, signatureFile), list);
    },
    ends: 'signature-changed',
  });
});

test('an older pack, and another with the same number, are refused once one was taken', async () => {
  await signedAs('version 5', {}, { harmless: 'it is what the owner signed' });
  await signedAs('version 4 after version 5', { version: 4 }, 'signature-older');
  await kiosk.check({
    input: 'another version 5',
    make: async (pack) => {
      await writeFile(join(pack, 'topics/ice/index.en.md'), topicText({ title: 'The other' }));
      await sign(pack);
    },
    ends: 'signature-twice',
  });
  await signedAs(
    'version 2^53 - 1',
    { version: Number.MAX_SAFE_INTEGER },
    { harmless: 'only the owner can sign it' },
  );
});
