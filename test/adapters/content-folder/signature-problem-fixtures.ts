import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createKeyPair } from '#adapters/pack-keys/key-pair.ts';
import type { LocalDate } from '#contract/model.ts';
import type { ProblemCode } from '#core/content/problems.ts';
import { type SignedPack, signatureFile, signedText, writeSignature } from '#core/content/signed-pack.ts';
import { changePack, topicText } from '#test/support/small-pack.ts';
import { type ProblemFixture, pack, signAsOwner, signed } from './problem-sources.ts';

const ice = 'topics/ice/index.en.md';

/** Packs that an owner should have signed. */
export const signatureFixtures: Readonly<Partial<Record<ProblemCode, ProblemFixture>>> = {
  'signature-missing': signed({ spoil: (path) => rm(join(path, signatureFile)) }),
  'signature-broken': signed({ spoil: (path) => writeFile(join(path, signatureFile), '{') }),
  'signature-key': signed({ keys: createKeyPair() }),
  'signature-practice': signed({ practice: 'airport' }),
  'signature-kind': signed({
    async spoil(path) {
      const { pack } = JSON.parse(await readFile(join(path, signatureFile), 'utf8')) as { pack: SignedPack };
      const other = { ...pack, kind: 'app-update' };
      const signature = signAsOwner(signedText(other));
      await writeFile(join(path, signatureFile), writeSignature({ pack: other, signature }));
    },
  }),
  'signature-older': signed({
    async spoil(path, { signAgain, read }) {
      const first = await readFile(join(path, signatureFile));
      await signAgain();
      await read();
      await writeFile(join(path, signatureFile), first);
    },
  }),
  'signature-twice': signed({
    async spoil(path, { signAgain, read }) {
      await read();
      await rm(join(path, signatureFile));
      await changePack(path, { [ice]: topicText({ title: 'The other' }) });
      await signAgain();
    },
  }),
  'signature-future': signed({ at: { date: '2199-01-01' as LocalDate, time: '00:00' } }),
  'signature-expired': signed({ expiresOn: '2020-01-01' }),
  'approvals-unsigned': pack({ 'approvals.csv': 'item,language,hash,name,role,date\n' }),
  'approvals-broken': withApprovals('item;hash;name\n'),
  'approval-row': withApprovals('item,language,hash,name,role,date\ntopics/ice,en,none,Mai,GP,2026-11-20\n'),
  'signature-added': signed({ spoil: (path) => changePack(path, { 'topics/new/index.en.md': topicText() }) }),
  'signature-removed': signed({ spoil: (path) => changePack(path, { 'notices.csv': null }) }),
  'signature-changed': signed({ spoil: (path) => changePack(path, { [ice]: topicText() }) }),
};

/** What is said of a signed pack with such a list of approvals. */
function withApprovals(text: string): ProblemFixture {
  return signed({
    spoil: async (path, { signAgain }) => {
      await changePack(path, { 'approvals.csv': text });
      await signAgain();
    },
  });
}
