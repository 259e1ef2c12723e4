import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The name that folders which were assembled before bear. */
const inventoryName = 'foyer-receipt.json';

/** Notes the size of every file of a finished folder in it. The last thing that is written there. */
export async function writeInventory(folder: string): Promise<void> {
  await writeFile(join(folder, inventoryName), JSON.stringify(await fileSizes(folder), null, 1));
}

/** Whether the folder has its inventory and every file of it in the size noted: not half made, not cut off. */
export async function isComplete(folder: string): Promise<boolean> {
  const inventory = await readFile(join(folder, inventoryName), 'utf8').catch(() => undefined); // not there: not complete
  if (inventory === undefined) return false;
  const noted = parseInventory(inventory);
  if (noted.size === 0) return false;
  const found = await fileSizes(folder);
  return [...noted].every(([path, sizeBytes]) => found[path] === sizeBytes);
}

/** Whether the folder was assembled by us, as opposed to published. */
export async function hasInventory(folder: string): Promise<boolean> {
  return stat(join(folder, inventoryName)).then(
    () => true,
    () => false,
  );
}

function parseInventory(text: string): ReadonlyMap<string, unknown> {
  try {
    return new Map(Object.entries(JSON.parse(text)));
  } catch {
    return new Map(); // cut off while it was written: as good as none
  }
}

async function fileSizes(folder: string): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === inventoryName) continue;
    const path = join(entry.parentPath, entry.name);
    sizes[relative(folder, path)] = (await stat(path)).size;
  }
  return sizes;
}
