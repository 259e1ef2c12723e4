import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { faultCode } from '#core/fault-code.ts';
import type { Files, Logger } from '#core/ports.ts';
import type { KeyStore } from '#core/staff/ports.ts';
import { parseStaffKeys, type StaffKeys, writeStaffKeys } from '#core/staff/staff-keys.ts';
import { replaceFile } from '#platform/files/replace-file.ts';

/** Below the data folder. Who deletes both, at the computer, sets up anew. */
const keysFile = 'staff-keys.json';
const secondFile = 'staff-keys.second.json';

const mostBytes = 10_000;

/** The hashes twice, one after the other: a file that was spoilt must not shut out the owner. */
export function createKeyStore(
  dataFolder: string,
  { files, log }: { readonly files: Files; readonly log: Logger },
): KeyStore {
  const paths = [join(dataFolder, keysFile), join(dataFolder, secondFile)];

  const readOne = async (path: string): Promise<StaffKeys | 'none' | 'unreadable'> => {
    try {
      const bytes = await files.read(path, mostBytes);
      return parseStaffKeys(new TextDecoder().decode(bytes)) ?? 'unreadable';
    } catch (cause) {
      if (faultCode(cause) === 'ENOENT') return 'none';
      log.warn('staff-keys-not-read', { code: faultCode(cause) });
      return 'unreadable';
    }
  };

  return {
    async read() {
      const [first = 'none', second = 'none'] = await Promise.all(paths.map(readOne));
      if (typeof first === 'object') return first;
      if (first === 'none' && second === 'none') return 'none';
      log.warn('staff-keys-spoilt', { hasSecond: typeof second === 'object' });
      return typeof second === 'object' ? second : 'unreadable';
    },

    async write(keys) {
      const bytes = new TextEncoder().encode(writeStaffKeys(keys));
      const [first = '', second = ''] = paths;
      await replaceFile(first, bytes, files);
      await hide(first);
      const beside = replaceFile(second, bytes, files).then(() => hide(second));
      await beside.catch((cause) => log.warn('staff-keys-once-only', { code: faultCode(cause) }));
    },
  };
}

/** A hash of six digits is soon guessed by whoever may read it. Shares and Windows know no such modes. */
async function hide(path: string): Promise<void> {
  await chmod(path, 0o600).catch(() => {});
}
