import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { scanFolder } from '#adapters/content-folder/files/scan-folder.ts';
import { hashFiles } from '#adapters/content-folder/files/signed-folder.ts';
import { readerInPlace as reader } from '#adapters/content-folder/read-part.ts';
import { sharpPictures as pictures } from '#adapters/images/pictures.ts';
import { createKeyPair, signText } from '#adapters/pack-keys/key-pair.ts';
import { openTrustedKeys, trustedKeysFolder } from '#adapters/pack-keys/trusted-keys.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { systemClock } from '#adapters/system/clock.ts';
import type { LocalDate } from '#contract/model.ts';
import { signatureFile } from '#core/content/signed-pack.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { signFolder } from '#service/sign-folder.ts';
import { newFolders } from '#test/service/open-service.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { changePack, type PackFileChanges, topicText, writePack } from '#test/support/small-pack.ts';
import { approve, ice, openApprovalKiosk, read, waitingOf } from './open-approval.ts';

const patience = { timeout: 8_000, interval: 20 };
const header = 'item,language,hash,name,role,date\n';
const clock = { ...systemClock, local: () => ({ date: '2026-11-28' as LocalDate, time: '09:00' }) };
const owner = createKeyPair();

/** The hash of the topic on ice in the small pack: the same on every kiosk. */
async function hashOfIce(): Promise<string> {
  return (await read(await openApprovalKiosk())).hash;
}

/** A kiosk that takes only what its owner signed. */
async function openSignedKiosk(pack: PackFileChanges) {
  const folders = await newFolders();
  const { contentFolder, dataFolder } = folders;
  await mkdir(join(dataFolder, trustedKeysFolder), { recursive: true });
  await writeFile(join(dataFolder, trustedKeysFolder, 'harbour.pub'), owner.publicText);
  const sign = () =>
    signFolder(
      { practice: 'harbour', expiresOn: null },
      {
        clock,
        scan: () => scanFolder(contentFolder, { files, clock }),
        hashFiles: (scan) => hashFiles(contentFolder, scan, files),
        readLast: () => readFile(join(contentFolder, signatureFile), 'utf8').catch(() => undefined),
        sign: (text) => signText(owner.privateText, text),
        write: (text) => writeFile(join(contentFolder, signatureFile), text),
      },
    );
  await writePack(contentFolder, pack);
  await sign();
  const log = createRecordingLogger();
  const objects = await openReleaseStore(dataFolder, { files, log });
  const trust = openTrustedKeys(dataFolder, { files, log });
  const folder = createContentFolder(contentFolder, { files, clock, log, pictures, objects, trust, reader });
  const open = () => openApprovalKiosk({ folders, uses: { folder } });
  return { ...(await open()), open };
}

test('what a signed folder says of approvals is believed for exactly its words', async () => {
  const hash = await hashOfIce();
  const rows = [
    `topics/ice,en,${hash},Dr Mai Nguyen,Physiotherapist,2026-11-20`,
    `topics/gas,en,${hash},Dr Mai Nguyen,Physiotherapist,2026-11-20`, // the hash of other words
  ];
  const kiosk = await openSignedKiosk({ 'approvals.csv': `${header}${rows.join('\n')}\n` });
  expect((await waitingOf(kiosk)).approved).toBe(1);
  expect((await read(kiosk)).approvedBefore).toMatchObject({
    by: { name: 'Dr Mai Nguyen', role: 'Physiotherapist' },
    at: '2026-11-20T00:00',
    from: 'signed-pack',
  });
});

test('what was sent back here later is not approved again by the signed folder', async () => {
  const hash = await hashOfIce();
  const row = `topics/ice,en,${hash},Dr Mai Nguyen,Physiotherapist,2026-11-20\n`;
  const kiosk = await openSignedKiosk({ 'approvals.csv': header + row });
  await kiosk.ask({ kind: 'send-back', ...ice, hash, by: { name: 'Sam Lee', role: 'GP' }, reason: 'No.' });
  await kiosk.close();
  const again = await kiosk.open();
  expect((await waitingOf(again)).approved).toBe(0);
});

test('what was approved at one kiosk and saved with a day counts on another that takes the signed folder', async () => {
  const first = await openApprovalKiosk();
  const signer = { name: 'Dr Zoë "Z" O’Neil, PhD', role: 'GP' };
  const { hash } = await read(first);
  await first.ask({ kind: 'approve', ...ice, hash, by: signer });
  const { folder } = first.folders;
  await first.ask({ kind: 'save-day', date: '2026-11-28' as LocalDate, folder });
  const table = await readFile(join(folder, 'wall-2026-11-28', 'approvals.csv'), 'utf8');
  const other = await openSignedKiosk({ 'approvals.csv': table });
  expect((await waitingOf(other)).approved).toBe(1);
  expect((await read(other)).approvedBefore).toMatchObject({ by: signer, from: 'signed-pack' });
});

test('an approvals.csv that anybody could have written approves nothing, and staff are told', async () => {
  const hash = await hashOfIce();
  const row = `topics/ice,en,${hash},Dr Who,Physiotherapist,2026-11-20\n`;
  const kiosk = await openApprovalKiosk({ pack: { 'approvals.csv': header + row } });
  expect((await waitingOf(kiosk)).approved).toBe(0);
  const receipt = () => readFileSync(join(kiosk.folders.contentFolder, '_RECEIPT.txt'), 'utf8');
  await vi.waitFor(() => expect(receipt()).toContain('The list of approvals is not believed.'), patience); // it follows the wall
});

test('a signed folder whose list of approvals was changed afterwards is refused whole', async () => {
  const kiosk = await openSignedKiosk({});
  const hash = (await read(kiosk)).hash;
  await changePack(kiosk.folders.contentFolder, {
    'approvals.csv': `${header}topics/ice,en,${hash},Dr Who,Physiotherapist,2026-11-20\n`,
  });
  const receipt = () => readFileSync(join(kiosk.folders.contentFolder, '_RECEIPT.txt'), 'utf8');
  await vi.waitFor(() => expect(receipt()).toContain('added after the folder was signed'), patience);
  expect((await waitingOf(kiosk)).approved).toBe(0);
});

test('of a text of 5,000 words, changed throughout, each paragraph is marked for itself', async () => {
  const body = (word: string) =>
    Array.from({ length: 250 }, (_, i) => `${word} ${i} ${'some words '.repeat(9)}`).join('\n\n');
  const long = (word: string) => ({
    'topics/ice/index.en.md': topicText({ title: 'Long', body: body(word) }),
  });
  const kiosk = await openApprovalKiosk({ pack: long('one') });
  await approve(kiosk);
  await kiosk.edit(long('two'));
  const { changes } = await read(kiosk);
  const isNew = ({ kind, text }: { kind: string; text: string }) => kind === 'added' && text.includes('two');
  const marked = changes.blocks.filter(({ pieces }) => pieces.some(isNew)); // on a busy machine the title may be, too
  expect(marked).toHaveLength(250);
});
