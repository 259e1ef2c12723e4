import type { Problem } from '#core/content/problems.ts';
import { faultCode } from '#core/fault-code.ts';
import { slowCode } from '#platform/files/time-limits.ts';

/** What to say of a file or folder that could not be read, by the code of the error. */
export function unreadableProblem(file: string, code: string): Problem {
  if (code === slowCode) return { code: 'file-slow', file };
  if (code === 'EBUSY' || code === 'ETXTBSY') return { code: 'file-locked', file };
  return { code: 'file-unreadable', file, errorCode: code };
}

/** What is told of a folder that cannot be looked at. */
export function missingProblem(root: string, cause: unknown): Problem {
  const errorCode = faultCode(cause);
  if (errorCode === 'ENOENT') return { code: 'folder-missing', folder: root };
  if (errorCode === 'ENOTDIR') return { code: 'folder-not-folder', folder: root };
  return { code: 'folder-unreadable', errorCode };
}
