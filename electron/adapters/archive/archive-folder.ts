import { dirname, join } from 'node:path';
import { faultCode } from '#core/fault-code.ts';
import type { Files } from '#core/ports.ts';
import {
  type ArchiveFacts,
  type ArchiveRows,
  archivePath,
  isGrownFrom,
} from '#core/statistics/archive/archive.ts';
import type { ArchiveFolder, ArchiveOutcome } from '#core/statistics/archive/ports.ts';
import { replaceFile } from '#platform/files/replace-file.ts';

/** A folder of archives that may be far away: every kiosk writes only its own files there, whole or not at all. */
export function createArchiveFolder(folder: string, files: Files): ArchiveFolder {
  const pathOf = (facts: ArchiveFacts) => join(folder, archivePath(facts));
  return {
    async has(facts) {
      return (await readIfThere(pathOf(facts), files)) !== undefined;
    },

    async save(facts, rows) {
      const path = pathOf(facts);
      const { encodeArchive } = await import('./encode-archive.ts'); // with the first archive: Parquet takes long to load
      const bytes = encodeArchive(facts, rows);
      const there = await readIfThere(path, files);
      const outcome = there === undefined ? 'written' : await judge(there, bytes, rows);
      if (outcome !== 'written') return outcome;
      await files.stat(folder); // a share that is away must not be made anew as a folder of this computer
      await files.makeFolder(dirname(path));
      await replaceFile(path, bytes, files);
      return outcome;
    },
  };
}

/** A damaged file is replaced: its counts are here. */
async function judge(there: Uint8Array, bytes: Uint8Array, rows: ArchiveRows): Promise<ArchiveOutcome> {
  if (Buffer.compare(there, bytes) === 0) return 'same';
  const { decodeArchive } = await import('./decode-archive.ts');
  const found = await decodeArchive(there);
  if (found.kind === 'newer' || found.kind === 'foreign') return found.kind;
  return found.kind === 'archive' && !isGrownFrom(rows, found.rows) ? 'copied' : 'written';
}

const largestArchive = 64 * 1024 ** 2; // 64 MB: a month of a busy kiosk has some 50 kB

async function readIfThere(path: string, files: Files): Promise<Uint8Array | undefined> {
  try {
    return await files.read(path, largestArchive);
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(faultCode(cause))) return undefined;
    throw cause;
  }
}
