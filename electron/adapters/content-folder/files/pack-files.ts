import { join } from 'node:path';
import type { Report } from '#adapters/content-folder/part.ts';
import type { FoundScan, ScannedFile } from '#core/content/folder-scan.ts';
import { samePath } from '#core/content/same-name.ts';
import type { StoredFile } from '#core/content/stored-file.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Files, ObjectStore } from '#core/ports.ts';
import { sha256 } from '#platform/files/digest.ts';
import { readText } from './read-text.ts';
import { unreadableProblem } from './unreadable-file.ts';

/** The files of a settled scan, by their path below the content folder. */
export interface PackFiles {
  readonly scan: FoundScan;
  /** The file that people mean by that name, however it is written. */
  find(path: string): ScannedFile | undefined;
  /** A file's text; undefined where it cannot be used, and then it is reported. */
  text(file: ScannedFile, report: Report): Promise<string | undefined>;
  /** What `look` makes of a file too large to be read whole; undefined where it cannot be read, and then it is reported. */
  parts<T>(
    file: ScannedFile,
    report: Report,
    look: (source: PartSource) => Promise<T>,
  ): Promise<T | undefined>;
  /**
   * Puts a large file where the releases are, in pieces; undefined where another program holds it, and then that is
   * reported. Rejects where the releases cannot be written.
   */
  store(
    file: ScannedFile,
    objects: ObjectStore,
    wanted: { readonly type: StoredFile['type']; readonly maxBytes: number },
    report: Report,
  ): Promise<StoredFile | undefined>;
  /** A file's bytes; undefined where it cannot be read, and then it is reported. */
  bytes(file: ScannedFile, maxBytes: number, report: Report): Promise<Uint8Array | undefined>;
}

/** A file's bytes, a piece at a time. */
export interface PartSource {
  readonly sizeBytes: number;
  read(at: number, length: number): Promise<Uint8Array>;
}

/** How `FileReplaced` is known on the far side of a thread. */
export const replacedCode = 'FileReplaced';

/** A file is not what the scan saw: somebody is still writing. Ends the reading; nothing is taken. */
export class FileReplaced extends Error {
  override readonly name = replacedCode;
}

/** What only this computer's own disk says: not the fault of the file that should go there. */
const diskCodes: readonly string[] = ['ENOSPC', 'EDQUOT', 'EROFS'];

export function createPackFiles(
  root: string,
  files: Pick<Files, 'read' | 'readPart'>,
  scan: FoundScan,
): PackFiles {
  const byPath = new Map(scan.files.map((file) => [samePath(file.path), file]));

  const unreadable = (file: ScannedFile, cause: unknown, report: Report): undefined => {
    const code = faultCode(cause);
    if (
      cause instanceof FileReplaced ||
      ['ENOENT', 'EFBIG', 'ELOOP', 'ESTALE', replacedCode].includes(code)
    ) {
      throw new FileReplaced(file.path, { cause });
    }
    report(unreadableProblem(file.path, code));
    return undefined;
  };

  /** Opening it would wait for the internet, maybe for ever. */
  const isElsewhere = (file: ScannedFile, report: Report): boolean => {
    if (file.isOnlineOnly === true) report({ code: 'file-online-only', file: file.path });
    return file.isOnlineOnly === true;
  };

  const bytes: PackFiles['bytes'] = async (file, maxBytes, report) => {
    if (isElsewhere(file, report)) return undefined;
    try {
      const read = await files.read(join(root, placeOf(file)), maxBytes, file.stamp);
      if (read.length !== file.sizeBytes) throw new FileReplaced(file.path);
      holdToSignature(file, () => sha256(read));
      return read;
    } catch (cause) {
      return unreadable(file, cause, report);
    }
  };

  const parts: PackFiles['parts'] = async (file, report, look) => {
    if (isElsewhere(file, report)) return undefined;
    const { sizeBytes } = file;
    const place = join(root, placeOf(file));
    const read = (at: number, length: number) => files.readPart(place, at, length);
    try {
      return await look({ sizeBytes, read });
    } catch (cause) {
      return unreadable(file, cause, report);
    }
  };

  return {
    scan,
    find: (path) => byPath.get(samePath(path)),
    bytes,
    parts,
    async store(file, objects, { type, maxBytes }, report) {
      try {
        const stored = await objects.putFile(join(root, placeOf(file)), type, maxBytes);
        if (stored.size !== file.sizeBytes) throw new FileReplaced(file.path);
        holdToSignature(file, () => stored.object);
        return stored;
      } catch (cause) {
        if (diskCodes.includes(faultCode(cause))) throw cause;
        return unreadable(file, cause, report);
      }
    },
    text(file, report) {
      const start = (length: number) => parts(file, report, ({ read }) => read(0, length));
      return readText(file, { all: (mostBytes) => bytes(file, mostBytes, report), start }, report);
    },
  };
}

/** When it was last written, in ms since 1970; 0 where the disk does not say. */
export function modifiedMs({ writtenAtMs }: ScannedFile): number {
  return writtenAtMs ?? 0;
}

/** Where a file lies on the disk. */
export function placeOf({ path, diskPath }: ScannedFile): string {
  return diskPath ?? path;
}

function holdToSignature({ path, signedHash }: ScannedFile, hash: () => string): void {
  if (signedHash !== undefined && signedHash !== hash()) throw new FileReplaced(path);
}
