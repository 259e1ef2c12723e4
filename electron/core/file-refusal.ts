import { faultCode } from './fault-code.ts';

/** A file or folder that the system refused, where an error says which: nothing that a program could mend. */
export interface FileRefusal {
  readonly code: FileRefusalCode;
  readonly path: string;
  /** A folder was to be made there. */
  readonly isMaking: boolean;
}

const codes = ['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOSPC', 'EISDIR', 'EEXIST'] as const;

export type FileRefusalCode = (typeof codes)[number];

/** Reads an error of Node's file functions. Undefined for any other, and where it names no file. */
export function fileRefusal(cause: unknown): FileRefusal | undefined {
  const code = codes.find((each) => each === faultCode(cause));
  if (code === undefined || !(cause instanceof Error) || !('path' in cause)) return undefined;
  const isMaking = 'syscall' in cause && cause.syscall === 'mkdir';
  return { code, path: String(cause.path), isMaking };
}
