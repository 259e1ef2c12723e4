import { join } from 'node:path';
import {
  type FoundReceipt,
  isReceiptName,
  type Kiosk,
  kioskOf,
  type Receipt,
  receiptPlaces,
} from '#core/content/receipt-names.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Files, Logger } from '#core/ports.ts';
import { replaceFileUnsynced } from '#platform/files/replace-file.ts';

const maxReceiptBytes = 4 * 1024 * 1024; // 4 MB
const maxEntries = 20_000;

/**
 * Puts this kiosk's receipt into the content folder, unless the same words stand there. Another kiosk's is left alone.
 * A folder that cannot be written is no fault.
 */
export async function writeReceiptFiles(
  folder: string,
  receipt: Receipt,
  kiosk: Kiosk,
  { files, log }: { readonly files: Files; readonly log: Logger },
): Promise<void> {
  try {
    const { text, html, outdated } = receiptPlaces(kiosk, await findReceipts(folder, files));
    await replace(folder, text, receipt.text, files);
    await replace(folder, html, receipt.html, files);
    for (const name of outdated) await files.remove(join(folder, name));
  } catch (cause) {
    log.warn('receipt-not-written', { code: faultCode(cause) });
  }
}

async function findReceipts(folder: string, files: Files): Promise<readonly FoundReceipt[]> {
  const entries = await files.list(folder, maxEntries);
  const pages = entries.filter(({ name, kind }) => {
    return kind === 'file' && isReceiptName(name) && name.endsWith('.html');
  });
  return await Promise.all(
    pages.map(async ({ name }) => {
      const bytes = await files.read(join(folder, name), maxReceiptBytes).catch(() => undefined); // gone this moment
      return { name, ...kioskOf(new TextDecoder().decode(bytes)) };
    }),
  );
}

async function replace(folder: string, name: string, text: string, files: Files): Promise<void> {
  const path = join(folder, name);
  const bytes = new TextEncoder().encode(text);
  const before = await files.read(path, maxReceiptBytes).catch(() => undefined); // none yet, or none of ours
  if (before !== undefined && isSame(before, bytes)) return;
  await replaceFileUnsynced(path, bytes, files); // shares need not let a folder be synced
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}
