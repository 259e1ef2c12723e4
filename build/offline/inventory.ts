import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const receiptName = 'foyer-receipt.json';

/** Notes the size of every file of a finished folder in it. The last thing that is written there. */
export async function writeReceipt(folder: string): Promise<void> {
  await writeFile(join(folder, receiptName), JSON.stringify(await fileSizes(folder), null, 1));
}

/** Whether the folder has its receipt and every file of it in the size noted: not half made, not cut off. */
export async function isComplete(folder: string): Promise<boolean> {
  const receipt = await readFile(join(folder, receiptName), 'utf8').catch(() => undefined); // not there: not complete
  if (receipt === undefined) return false;
  const noted = parseReceipt(receipt);
  if (noted.size === 0) return false;
  const found = await fileSizes(folder);
  return [...noted].every(([path, sizeBytes]) => found[path] === sizeBytes);
}

/** Whether the folder was assembled by us, as opposed to published. */
export async function hasReceipt(folder: string): Promise<boolean> {
  return stat(join(folder, receiptName)).then(
    () => true,
    () => false,
  );
}

function parseReceipt(text: string): ReadonlyMap<string, unknown> {
  try {
    return new Map(Object.entries(JSON.parse(text)));
  } catch {
    return new Map(); // cut off while it was written: as good as none
  }
}

async function fileSizes(folder: string): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === receiptName) continue;
    const path = join(entry.parentPath, entry.name);
    sizes[relative(folder, path)] = (await stat(path)).size;
  }
  return sizes;
}
