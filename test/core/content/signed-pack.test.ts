import { expect, test } from 'vitest';
import type { LocalDate } from '#contract/model.ts';
import { refusalOfFiles, refusalOfSignature, type SignatureFacts } from '#core/content/judge-signature.ts';
import { nextVersion } from '#core/content/next-version.ts';
import {
  parseSignature,
  type SignedFile,
  type SignedPack,
  signedText,
  writeSignature,
} from '#core/content/signed-pack.ts';

const day = (text: string) => text as LocalDate;
const hash = (digit: string) => digit.repeat(64);
const file = (path: string, digit = 'a', sizeBytes = 3): SignedFile => ({
  path,
  sizeBytes,
  sha256: hash(digit),
});
const pack: SignedPack = {
  kind: 'content-pack',
  practice: 'harbour',
  version: 202611221500,
  madeOn: day('2026-11-22'),
  expiresOn: null,
  files: [file('help/index.en.md'), file('practice.yaml', 'b')],
};
const facts: SignatureFacts = {
  isVerified: true,
  practices: ['harbour'],
  newest: null,
  digest: 'this one',
  today: day('2026-11-22'),
};
const whole = writeSignature({ pack, signature: 'c2ln' });

test('what is signed begins with the kind of thing that it is, and is the same however it was built', () => {
  expect(signedText(pack).split('\n')[0]).toBe('foyer-pack.v1');
  const { files, version, ...rest } = pack;
  expect(signedText({ version, ...rest, files })).toBe(signedText(pack));
});

test('a signature is read as it was written', () => {
  expect(parseSignature(whole)).toEqual({ pack, signature: 'c2ln' });
});

test('a signature that is not written to the letter is none', () => {
  const changed: Readonly<Record<string, string>> = {
    'cut short': whole.slice(0, -20),
    'a mark at the beginning': `\uFEFF${whole}`,
    'a line more': `${whole}\n`,
    'Windows line ends': whole.replace('\n', '\r\n'),
    'another format': whole.replace('pack.v1', 'pack.v2'),
    'a key more': whole.replace('"version"', '"note":1,"version"'),
    'a key twice': whole.replace('"version"', '"version":1,"version"'),
    __proto__: whole.replace('"version"', '"__proto__":{"version":9},"version"'),
    'a version over 2^53': whole.replace('202611221500', '9007199254740993'),
    'a version without end': whole.replace('202611221500', '1e999'),
    'a version with a sign': whole.replace('202611221500', '-1'),
    'a version as text': whole.replace('202611221500', '"202611221500"'),
    'not a number': whole.replace('202611221500', 'NaN'),
    'a hash in capitals': whole.replace(hash('a'), hash('A')),
    'a file twice': whole.replace('help/index.en.md', 'practice.yaml'),
    'a negative size': whole.replace('"sizeBytes":3', '"sizeBytes":-3'),
    'a day that is none': whole.replace('2026-11-22', '2026-02-30'),
    'no files': whole.replace(/"files":\[.*?\]/, '"files":null'),
    'a practice with a path': whole.replace('harbour', '../harbour'),
    'nested a hundred thousand deep': whole.replace('null', '['.repeat(100_000) + ']'.repeat(100_000)),
    'too many files': writeSignature({
      pack: { ...pack, files: Array.from({ length: 20_001 }, (_, i) => file(`${10_000 + i}`)) },
      signature: '',
    }),
  };
  for (const [name, text] of Object.entries(changed)) expect.soft(parseSignature(text), name).toBeUndefined();
});

function check(change: Partial<SignedPack>, known: Partial<SignatureFacts>, code: string | undefined): void {
  expect(refusalOfSignature({ ...pack, ...change }, { ...facts, ...known })?.code).toBe(code);
}

test('a pack is taken if a trusted key signed it, today or before, for this practice', () => {
  check({}, {}, undefined);
  check({ expiresOn: day('2026-11-22') }, {}, undefined);
  check({ madeOn: day('2026-11-23') }, {}, undefined); // the next day has begun further east
});

test('another key, kind or practice is refused', () => {
  check({}, { isVerified: false }, 'signature-key');
  check({ kind: 'app-update' }, {}, 'signature-kind');
  check({ practice: 'airport' }, {}, 'signature-practice');
  check({}, { practices: [] }, 'signature-practice');
});

test('an older version is refused, the same one is not, and two with one number are not the same', () => {
  check({}, { newest: { version: 202611221501, digest: 'x' } }, 'signature-older');
  check({}, { newest: { version: 202611221500, digest: 'this one' } }, undefined);
  check({}, { newest: { version: 202611221500, digest: 'x' } }, 'signature-twice');
  check({}, { newest: { version: 202611221459, digest: 'x' } }, undefined);
});

test('a pack that expired or comes from the future is refused', () => {
  check({ expiresOn: day('2026-11-21') }, {}, 'signature-expired');
  check({ madeOn: day('2026-11-24') }, {}, 'signature-future');
  check({ madeOn: day('2027-01-02') }, { today: day('2026-12-31') }, 'signature-future');
  check({ madeOn: day('2027-01-01') }, { today: day('2026-12-31') }, undefined);
});

test('the files must be those that were signed: none more, none less, none changed', () => {
  const told = (...found: readonly SignedFile[]) => {
    const refusal = refusalOfFiles(pack.files, found);
    return refusal && [refusal.code, refusal.file];
  };
  const [help, practice] = pack.files as [SignedFile, SignedFile];
  expect(told(help, practice)).toBeUndefined();
  expect(told(help)).toEqual(['signature-removed', 'practice.yaml']);
  expect(told(help, practice, file('x.md'))).toEqual(['signature-added', 'x.md']);
  expect(told(help, file('practice.yaml', 'c'))).toEqual(['signature-changed', 'practice.yaml']);
  expect(told(help, file('practice.yaml', 'b', 4))).toEqual(['signature-changed', 'practice.yaml']);
  expect(told(help, file('Practice.yaml', 'b'))).toEqual(['signature-added', 'Practice.yaml']);
});

test('a name is the same name whichever way its accents are stored', () => {
  const composed = file('topics/café/index.en.md'.normalize('NFC'));
  const decomposed = file('topics/café/index.en.md'.normalize('NFD'));
  expect(refusalOfFiles([composed], [decomposed])).toBeUndefined();
});

test('a version is the minute of its signing, and always grows', () => {
  const now = { date: day('2026-11-22'), time: '15:32' };
  expect(nextVersion(now, undefined)).toBe(202611221532);
  expect(nextVersion(now, 202611221532)).toBe(202611221533);
  expect(nextVersion(now, 202711220000)).toBe(202711220001); // the clock went back
});
