import { join } from 'node:path';
import type { Receipt } from '#core/content/receipt.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Files, Logger } from '#core/ports.ts';

const maxReceiptBytes = 4 * 1024 * 1024; // 4 MB

/** Puts the receipt into the content folder, unless the same words stand there. A folder that cannot be written is no fault. */
export async function writeReceiptFiles(
  folder: string,
  receipt: Receipt,
  files: Files,
  log: Logger,
): Promise<void> {
  try {
    await replace(folder, '_RECEIPT.txt', receipt.text, files);
    await replace(folder, '_RECEIPT.html', receipt.html, files);
  } catch (cause) {
    log.warn('receipt-not-written', { code: faultCode(cause) });
  }
}

async function replace(folder: string, name: string, text: string, files: Files): Promise<void> {
  const path = join(folder, name);
  const bytes = new TextEncoder().encode(text);
  const before = await files.read(path, maxReceiptBytes).catch(() => undefined); // none yet, or none of ours
  if (before !== undefined && isSame(before, bytes)) return;
  await files.write(`${path}.part`, bytes);
  await files.rename(`${path}.part`, path);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}
