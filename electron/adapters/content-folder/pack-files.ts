import { join } from 'node:path';
import { bounds, type FolderScan, type ScannedFile } from '#core/content/folder-scan.ts';
import { type ProblemCode, problem } from '#core/content/problems.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Files } from '#core/ports.ts';
import type { Report } from './checked.ts';
import { decodeText } from './decode-text.ts';

/** The files of a settled scan, by their path below the content folder. */
export interface PackFiles {
  readonly scan: FolderScan & { readonly kind: 'found' };
  find(path: string): ScannedFile | undefined;
  /** A file's text; undefined where it cannot be used, and then it is reported. */
  text(file: ScannedFile, report: Report): Promise<string | undefined>;
  /** A file's bytes; undefined where it cannot be read, and then it is reported. */
  bytes(file: ScannedFile, maxBytes: number, report: Report): Promise<Uint8Array | undefined>;
}

/** A file is not what the scan saw: somebody is still writing. Ends the reading; nothing is taken. */
export class FileReplaced extends Error {
  override readonly name = 'FileReplaced';
}

export function createPackFiles(
  root: string,
  files: Pick<Files, 'read'>,
  scan: PackFiles['scan'],
): PackFiles {
  const byPath = new Map(scan.files.map((file) => [file.path.normalize(), file]));

  const bytes: PackFiles['bytes'] = async (file, maxBytes, report) => {
    try {
      const read = await files.read(join(root, file.path), maxBytes);
      if (read.length !== file.sizeBytes) throw new FileReplaced(file.path);
      return read;
    } catch (cause) {
      const code = faultCode(cause);
      if (cause instanceof FileReplaced || ['ENOENT', 'EFBIG', 'ELOOP'].includes(code)) {
        throw new FileReplaced(file.path, { cause });
      }
      report(problem('file-unreadable', { file: file.path }, code));
      return undefined;
    }
  };

  return {
    scan,
    find: (path) => byPath.get(path.normalize()),
    bytes,
    async text(file, report) {
      const refuse = (code: ProblemCode, detail?: string) => {
        report(problem(code, { file: file.path }, detail));
        return undefined;
      };
      if (file.sizeBytes === 0) return refuse('file-empty');
      if (file.sizeBytes > bounds.textBytes) return refuse('text-too-large', '1 MB');
      const read = await bytes(file, bounds.textBytes, report);
      if (read === undefined) return undefined;
      const decoded = decodeText(read);
      if (decoded === undefined) return refuse('file-damaged');
      if (decoded.isGuessed) report(problem('text-encoding', { file: file.path }));
      return decoded.text;
    },
  };
}
