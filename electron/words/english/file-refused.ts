import type { FileRefusal, FileRefusalCode } from '#core/file-refusal.ts';

/** What the system refused of a file, in a sentence that names it, with the system's code. */
export function fileRefused({ code, path, isMaking }: FileRefusal): string {
  const [what, todo] = isMaking ? (making[code] ?? [reasons[code], elsewhere]) : [reasons[code], todos[code]];
  return `${isMaking ? `The folder ${path} cannot be made` : path}: ${what} (${code}). ${todo}`;
}

/** What to do where a file could not be written into a folder; undefined where the code tells nothing more. */
export function writingRefused(code: string): string | undefined {
  if (code === 'EROFS') return 'Its disk can only be read: name another folder.';
  const isHeld = code === 'EBUSY' || code === 'EPERM'; // Windows's, of a file that is open
  return isHeld ? 'A program may have an earlier one open, such as Excel: close it there.' : undefined;
}

const elsewhere = 'Name another place.';
const check = 'Look for a slip in the path.';

const reasons: Readonly<Record<FileRefusalCode, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this user may not use it',
  EPERM: 'this user may not do that with it',
  EROFS: 'its disk can only be read',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENOSPC: 'its disk is full',
  EISDIR: 'it is a folder, not a file',
  EEXIST: 'it is there already',
};

const todos: Readonly<Record<FileRefusalCode, string>> = {
  ENOENT: check,
  EACCES: 'Try as a user who may, or name another place.',
  EPERM: 'Try as a user who may, or name another place.',
  EROFS: elsewhere,
  ENOTDIR: check,
  ENOSPC: 'Make room, or name another place.',
  EISDIR: 'Name a file.',
  EEXIST: elsewhere,
};

/** What is otherwise where a folder was to be made. */
const making: Partial<Readonly<Record<FileRefusalCode, readonly [string, string]>>> = {
  ENOENT: ['the folder above takes none', elsewhere],
  EEXIST: ['there is a file of that name', elsewhere],
};
