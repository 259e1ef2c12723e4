import { join } from 'node:path';
import type { Files } from '#core/ports.ts';
import { isSignedBy, readPublicKey } from './key-pair.ts';

/** Below the data folder: the keys of those whose updates may be offered, where no other folder is given. Without one, none is. */
export const updateKeysFolder = 'update-keys';

const mostKeys = 20;
const maxKeyBytes = 10_000; // 10 kB: an Ed25519 key has some 120 bytes

/** Whether one of them made this signature under this text. They are looked at anew each time; rejects never. */
export function openUpdateKeys(
  folder: string,
  files: Pick<Files, 'list' | 'read'>,
): (text: string, signature: string) => Promise<boolean> {
  return async (text, signature) => {
    const entries = await files.list(folder, mostKeys).catch(() => []); // none is there
    for (const { name } of entries.filter((entry) => entry.name.endsWith('.pub'))) {
      const bytes = await files.read(join(folder, name), maxKeyBytes).catch(() => undefined); // another may fit
      const key = readPublicKey(new TextDecoder().decode(bytes));
      if (key !== undefined && isSignedBy(key, text, signature)) return true;
    }
    return false;
  };
}
