import { isSameScan } from '#core/content/folder-scan.ts';
import { refusedPack } from '#core/content/pack-reading.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Clock, ContentFolder, Files, Logger, ObjectStore, PackTrust, Pictures } from '#core/ports.ts';
import { createRetry, heldFiles, withRetries } from '#platform/files/retry.ts';
import { withTimeLimits } from '#platform/files/time-limits.ts';
import { copyPack } from './files/copy-pack.ts';
import { FileReplaced } from './files/pack-files.ts';
import { writeReceiptFiles } from './files/receipt-files.ts';
import { scanFolder } from './files/scan-folder.ts';
import { judgeFolder, withSignedHashes } from './files/signed-folder.ts';
import type { ScanFolder } from './files/threaded-scan.ts';
import { watchFolder } from './files/watch-folder.ts';
import type { PartReader } from './part.ts';
import { readPack } from './read-pack.ts';
import { createReadingMemory } from './reading-memory.ts';
import { keepDocuments } from './word/keep-documents.ts';

export interface ContentFolderTools {
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Logger;
  readonly pictures: Pictures;
  readonly objects: ObjectStore;
  /** Where the parts are read. The code that reads them is not loaded here: it is large, and seldom needed. */
  readonly reader: PartReader;
  /** Where the folder is looked through, if not here: a drive that does not answer holds whoever looks. */
  readonly scan?: ScanFolder;
  /** Whether topics that were made of Word documents are written into the folder. A dry run only shows them. */
  readonly keepsDocuments?: boolean;
  /** Holds the folder to its owner's signature; without it, every pack is taken. */
  readonly trust?: PackTrust;
}

/** A content folder on this computer, a stick or a drive. */
export function createContentFolder(path: string, given: ContentFolderTools): ContentFolder {
  const { log, reader, keepsDocuments = false, trust } = given;
  const retry = createRetry(heldFiles);
  const files = withRetries(withTimeLimits(given.files), retry);
  const tools = { ...given, files };
  const memory = createReadingMemory();
  const scanNow = () => given.scan?.(path) ?? scanFolder(path, tools);
  return {
    path,
    scan: scanNow,
    prepare: () => reader.prepare(),
    async read(scan, spareLanguages) {
      retry.renew();
      try {
        const rule = await trust?.rule();
        const signed = rule && (await judgeFolder(path, scan, rule, tools));
        if (signed?.kind === 'refused') return refusedPack(signed.problem);
        const judged = signed === undefined ? scan : withSignedHashes(scan, signed.pack);
        const uses = { ...tools, reader, memory };
        const { reading, converted } = await readPack(path, judged, spareLanguages, uses);
        // What was copied counts, not what lies there: it is taken only if nothing moved in the meantime.
        if (!isSameScan(scan, await scanNow())) return undefined;
        if (signed !== undefined) await trust?.remember(signed.seen);
        // A signed folder stays as it was signed.
        const unkept =
          keepsDocuments && signed === undefined ? await keepDocuments(path, converted, files, log) : [];
        return { ...reading, problems: [...reading.problems, ...unkept] };
      } catch (cause) {
        if (cause instanceof FileReplaced) return undefined;
        throw cause;
      }
    },
    async createFrom(packFolder) {
      if (!(await isAbsent(path, files))) return false;
      await copyPack(packFolder, path, files);
      return true;
    },
    forget: () => memory.forgetAll(),
    watch: (onHint) => watchFolder(path, log, onHint),
    writeReceipt: (receipt, kiosk) => writeReceiptFiles(path, receipt, kiosk, tools),
  };
}

/** Rejects where nobody can tell: what cannot be looked at may be somebody's folder. */
async function isAbsent(path: string, files: Files): Promise<boolean> {
  try {
    await files.stat(path);
    return false;
  } catch (cause) {
    if (faultCode(cause) === 'ENOENT') return true;
    throw cause;
  }
}
