import type { Problem } from '#core/content/problems.ts';
import { slowCode } from '#platform/files/time-limits.ts';

/** What to say of a file or folder that could not be read, by the code of the error. */
export function unreadableProblem(file: string, code: string): Problem {
  if (code === slowCode) return { code: 'file-slow', file };
  if (code === 'EBUSY' || code === 'ETXTBSY') return { code: 'file-locked', file };
  return { code: 'file-unreadable', file, errorCode: code };
}
