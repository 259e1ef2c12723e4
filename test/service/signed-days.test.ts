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
import type { Clock } from '#core/ports.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { signFolder } from '#service/sign-folder.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { topicText, writePack } from '#test/support/small-pack.ts';
import { newFolders, openContent } from './open-service.ts';

const patience = { timeout: 8_000, interval: 20 };

/** A kiosk that asks for signatures, with a folder that was signed on 22 November and is good until the 24th. */
async function openSigned(firstDay: string) {
  let date = firstDay as LocalDate;
  const clock: Clock = { ...systemClock, local: () => ({ date, time: '12:00' }) };
  const folders = await newFolders();
  const { contentFolder, dataFolder } = folders;
  const owner = createKeyPair();
  await mkdir(join(dataFolder, trustedKeysFolder), { recursive: true });
  await writeFile(join(dataFolder, trustedKeysFolder, 'harbour.pub'), owner.publicText);
  await writePack(contentFolder, { 'topics/ice/index.en.md': topicText({ title: 'As signed' }) });
  await signFolder(
    { practice: 'harbour', expiresOn: '2026-11-24' as LocalDate },
    {
      clock: { ...systemClock, local: () => ({ date: '2026-11-22' as LocalDate, time: '12:00' }) },
      scan: () => scanFolder(contentFolder, { files, clock }),
      hashFiles: (scan) => hashFiles(contentFolder, scan, files),
      readLast: async () => undefined,
      sign: (text) => signText(owner.privateText, text),
      write: (text) => writeFile(join(contentFolder, signatureFile), text),
    },
  );
  const log = createRecordingLogger();
  const objects = await openReleaseStore(dataFolder, { files, log });
  const trust = openTrustedKeys(dataFolder, { files, log });
  const folder = createContentFolder(contentFolder, { files, clock, log, pictures, objects, trust, reader });
  const { wall } = await openContent(folders, { clock, uses: { folder, firstReleaseMs: 600 } });
  const isOnTheWall = () => JSON.stringify(wall.release()?.content).includes('As signed');
  const receipt = () => readFile(join(contentFolder, '_RECEIPT.txt'), 'utf8');
  return {
    isOnTheWall,
    receipt,
    setDay: (day: string) => {
      date = day as LocalDate;
    },
  };
}

test('a folder refused because the clock was wrong is taken when the clock is put right', async () => {
  const { isOnTheWall, receipt, setDay } = await openSigned('2024-01-01');
  await vi.waitFor(async () => expect(await receipt()).toContain('which is still to come'), patience);
  expect(isOnTheWall()).toBe(false);
  setDay('2026-11-22');
  await vi.waitFor(() => expect(isOnTheWall()).toBe(true), patience);
  await vi.waitFor(async () => expect(await receipt()).toContain('Nothing needs you.'), patience);
});

test('the day after the last is told without any change in the folder, and the wall stays', async () => {
  const { isOnTheWall, receipt, setDay } = await openSigned('2026-11-24');
  await vi.waitFor(async () => expect(await receipt()).toContain('Nothing needs you.'), patience);
  setDay('2026-11-25');
  await vi.waitFor(async () => expect(await receipt()).toContain('good until 2026-11-24'), patience);
  expect(isOnTheWall()).toBe(true);
});
