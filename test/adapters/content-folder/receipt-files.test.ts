import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeReceiptFiles } from '#adapters/content-folder/receipt-files.ts';
import { diskFiles } from '#adapters/system/files.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const receipt = { text: 'Words.\r\n', html: '<p>Words.</p>' };

test('the receipt is written in both forms', async () => {
  const folder = await temporaryFolder();
  await writeReceiptFiles(folder, receipt, diskFiles, createRecordingLogger());
  expect(await readFile(join(folder, '_RECEIPT.txt'), 'utf8')).toBe(receipt.text);
  expect(await readFile(join(folder, '_RECEIPT.html'), 'utf8')).toBe(receipt.html);
});

test('the same words are not written again', async () => {
  const folder = await temporaryFolder();
  const log = createRecordingLogger();
  await writeReceiptFiles(folder, receipt, diskFiles, log);
  const before = await stat(join(folder, '_RECEIPT.txt'), { bigint: true });
  await writeReceiptFiles(folder, receipt, diskFiles, log);
  const after = await stat(join(folder, '_RECEIPT.txt'), { bigint: true });
  expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
});

test('a folder that cannot be written is no fault', async () => {
  const log = createRecordingLogger();
  const readOnly = withFaults(diskFiles, [{ operation: 'write', path: '_RECEIPT', code: 'EROFS' }]);
  await writeReceiptFiles(await temporaryFolder(), receipt, readOnly, log);
  expect(log.events).toEqual(['receipt-not-written']);
});
