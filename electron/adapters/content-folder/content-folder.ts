import { isSameScan } from '#core/content/folder-scan.ts';
import type { Clock, ContentFolder, Files, Logger, ObjectStore, Pictures } from '#core/ports.ts';
import { copyPack } from './copy-pack.ts';
import { keepDocuments } from './keep-documents.ts';
import { FileReplaced } from './pack-files.ts';
import { readPack } from './read-pack.ts';
import { type PartReader, readerInPlace } from './read-part.ts';
import { createReadingMemory } from './reading-memory.ts';
import { writeReceiptFiles } from './receipt-files.ts';
import { scanFolder } from './scan-folder.ts';
import { watchFolder } from './watch-folder.ts';

export interface ContentFolderTools {
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Logger;
  readonly pictures: Pictures;
  readonly objects: ObjectStore;
  /** Where the parts are read; without one, on the calling thread. */
  readonly reader?: PartReader;
  /** Whether topics that were made of Word documents are written into the folder. A dry run only shows them. */
  readonly keepsDocuments?: boolean;
}

/** A content folder on this computer, a stick or a drive. */
export function createContentFolder(path: string, tools: ContentFolderTools): ContentFolder {
  const { files, log, reader = readerInPlace, keepsDocuments = false } = tools;
  const memory = createReadingMemory();
  return {
    path,
    scan: () => scanFolder(path, tools),
    async read(scan, spareLanguages) {
      try {
        const { reading, converted } = await readPack(path, scan, {
          ...tools,
          reader,
          memory,
          spareLanguages,
        });
        // What was copied counts, not what lies there: it is taken only if nothing moved in the meantime.
        if (!isSameScan(scan, await scanFolder(path, tools))) return undefined;
        const unkept = keepsDocuments ? await keepDocuments(path, converted, files, log) : [];
        return { ...reading, problems: [...reading.problems, ...unkept] };
      } catch (cause) {
        if (cause instanceof FileReplaced) return undefined;
        throw cause;
      }
    },
    async createFrom(packFolder) {
      const stat = await files.stat(path).catch(() => undefined);
      if (stat !== undefined) return false;
      await copyPack(packFolder, path, files);
      return true;
    },
    forget: () => memory.forgetAll(),
    watch: (onHint) => watchFolder(path, log, onHint),
    writeReceipt: (receipt, kiosk) => writeReceiptFiles(path, receipt, kiosk, tools),
  };
}
