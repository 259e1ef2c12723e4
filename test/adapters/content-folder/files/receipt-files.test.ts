import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isIgnored } from '#adapters/content-folder/files/file-names.ts';
import { writeReceiptFiles } from '#adapters/content-folder/files/receipt-files.ts';
import { type Kiosk, kioskMark } from '#core/content/receipt-names.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

/** The kiosk of that name; `desk#2` is another one of the name `desk`, and `front#desk` is `desk` after it got a new name. */
const kioskOf = (words: string): Kiosk => {
  const [name = '', id = name] = words.split('#');
  return { name, id };
};
const desk = kioskOf('desk');
const receiptBy = (kiosk: string, words = 'Words.') => ({
  text: `${words}\r\n`,
  html: `${kioskMark(kioskOf(kiosk))}<p>${words}</p>`,
});
const receipt = receiptBy('desk');
const write = (folder: string, kiosk: string, words?: string) =>
  writeReceiptFiles(folder, receiptBy(kiosk, words), kioskOf(kiosk), {
    files: diskFiles,
    log: createRecordingLogger(),
  });
const names = async (folder: string) => (await readdir(folder)).sort();

test('the receipt is written in both forms', async () => {
  const folder = await temporaryFolder();
  await write(folder, 'desk');
  expect(await readFile(join(folder, '_RECEIPT.txt'), 'utf8')).toBe(receipt.text);
  expect(await readFile(join(folder, '_RECEIPT.html'), 'utf8')).toBe(receipt.html);
});

test('the same words are not written again', async () => {
  const folder = await temporaryFolder();
  const log = createRecordingLogger();
  await writeReceiptFiles(folder, receipt, desk, { files: diskFiles, log });
  const before = await stat(join(folder, '_RECEIPT.txt'), { bigint: true });
  await writeReceiptFiles(folder, receipt, desk, { files: diskFiles, log });
  const after = await stat(join(folder, '_RECEIPT.txt'), { bigint: true });
  expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
});

test('a folder that cannot be written is no fault', async () => {
  const log = createRecordingLogger();
  const readOnly = withFaults(diskFiles, [{ operation: 'write', path: '_RECEIPT', code: 'EROFS' }]);
  await writeReceiptFiles(await temporaryFolder(), receipt, desk, { files: readOnly, log });
  expect(log.events).toEqual(['receipt-not-written']);
});

test('two kiosks on one folder have a receipt each, and neither is written again while nothing changes', async () => {
  const folder = await temporaryFolder();
  await write(folder, 'desk');
  await write(folder, 'hall');
  await write(folder, 'desk');
  const both = ['_RECEIPT-desk.html', '_RECEIPT-desk.txt', '_RECEIPT-hall.html', '_RECEIPT-hall.txt'];
  expect(await names(folder)).toEqual(both);
  const times = () => Promise.all(both.map(async (name) => (await stat(join(folder, name))).mtimeMs));
  const before = await times();
  for (const kiosk of ['hall', 'desk', 'hall', 'desk']) await write(folder, kiosk);
  expect(await times()).toEqual(before);
  expect(await names(folder)).toEqual(both);
});

test('kiosks that begin at the same moment have a receipt each after two looks', async () => {
  const folder = await temporaryFolder();
  await Promise.all(['desk', 'hall', 'stairs'].map((kiosk) => write(folder, kiosk)));
  for (let look = 0; look < 2; look++)
    for (const kiosk of ['desk', 'hall', 'stairs']) await write(folder, kiosk);
  const pages = (await names(folder)).filter((name) => name.endsWith('.html'));
  expect(pages).toEqual(['_RECEIPT-desk.html', '_RECEIPT-hall.html', '_RECEIPT-stairs.html']);
});

test('two kiosks of one name have a receipt each, and neither is written again while nothing changes', async () => {
  const folder = await temporaryFolder();
  await Promise.all(['desk#1', 'desk#2'].map((kiosk) => write(folder, kiosk)));
  for (let look = 0; look < 2; look++) for (const kiosk of ['desk#1', 'desk#2']) await write(folder, kiosk);
  const both = ['_RECEIPT-desk-1.html', '_RECEIPT-desk-1.txt', '_RECEIPT-desk-2.html', '_RECEIPT-desk-2.txt'];
  expect(await names(folder)).toEqual(both);
  const times = () => Promise.all(both.map(async (name) => (await stat(join(folder, name))).mtimeMs));
  const before = await times();
  for (const kiosk of ['desk#2', 'desk#1', 'desk#2']) await write(folder, kiosk);
  expect(await times()).toEqual(before);
  for (const name of ['_RECEIPT-desk-2.html', '_RECEIPT-desk-2.txt']) await rm(join(folder, name));
  await write(folder, 'desk#1');
  expect(await names(folder)).toEqual(['_RECEIPT.html', '_RECEIPT.txt']);
});

test('the page of an earlier version, which had no id, is taken over', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, '_RECEIPT.html'), '<meta name="foyer-kiosk" content="desk"><p>Old.</p>');
  await write(folder, 'desk#1');
  expect(await names(folder)).toEqual(['_RECEIPT.html', '_RECEIPT.txt']);
  expect(await readFile(join(folder, '_RECEIPT.html'), 'utf8')).toContain('Words.');
});

test('a kiosk with a new name takes away the pages of its old one', async () => {
  const folder = await temporaryFolder();
  for (const kiosk of ['desk', 'hall', 'desk', 'front#desk']) await write(folder, kiosk);
  const both = ['_RECEIPT-front.html', '_RECEIPT-front.txt', '_RECEIPT-hall.html', '_RECEIPT-hall.txt'];
  expect(await names(folder)).toEqual(both);
  for (const name of both.slice(2)) await rm(join(folder, name));
  for (const kiosk of ['front#desk', 'door#desk']) await write(folder, kiosk);
  expect(await names(folder)).toEqual(['_RECEIPT.html', '_RECEIPT.txt']);
});

test('a kiosk that is alone again goes back to the plain name', async () => {
  const folder = await temporaryFolder();
  for (const kiosk of ['desk', 'hall', 'desk']) await write(folder, kiosk);
  for (const name of ['_RECEIPT-hall.html', '_RECEIPT-hall.txt']) await rm(join(folder, name));
  await write(folder, 'desk');
  expect(await names(folder)).toEqual(['_RECEIPT.html', '_RECEIPT.txt']);
});

test('every receipt is one of the files that are never read', async () => {
  const folder = await temporaryFolder();
  for (const kiosk of ['desk', 'hall', 'desk']) await write(folder, kiosk);
  await writeFile(join(folder, '_RECEIPT-desk.html.part'), 'half');
  expect((await names(folder)).filter((name) => !isIgnored(name))).toEqual([]);
});
