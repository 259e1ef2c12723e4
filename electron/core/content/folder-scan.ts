import { needsSomebody, type Problem } from './problems.ts';

/** What one look through the content folder found. */
export type FolderScan =
  | FoundScan
  /** Not there: unplugged, asleep, logged off. Not the same as empty. */
  | { readonly kind: 'missing'; readonly problem: Problem }
  /** Past one of the bounds. */
  | { readonly kind: 'refused'; readonly problem: Problem };

/** The folder is there and was looked through. */
export interface FoundScan {
  readonly kind: 'found';
  /** Ordinary files, sorted by path. */
  readonly files: readonly ScannedFile[];
  /** Files and folders below the content folder that could not be looked at. */
  readonly unreadable: readonly string[];
  readonly problems: readonly Problem[];
}

export interface ScannedFile {
  /** Below the content folder, with `/` on every system. */
  readonly path: string;
  /** Where it lies, if `path` is the name that people mean and the disk writes it in another way. */
  readonly diskPath?: string;
  readonly sizeBytes: number;
  /** Differs when the file was replaced or written. */
  readonly stamp: string;
  /** When it was last written, in ms since 1970, as the disk says. */
  readonly writtenAtMs?: number;
  /** Its words are in a cloud, only its name is here. */
  readonly isOnlineOnly?: boolean;
  /** The SHA-256 that its bytes must have, where the owner signed them. */
  readonly signedHash?: string;
}

/** What a folder may hold; past one of these a scan is refused. */
export const bounds = {
  files: 20_000,
  bytes: 4 * 1024 ** 3, // 4 GB
  depth: 6,
  items: 2_000,
  textBytes: 1024 ** 2, // 1 MB
  pictureBytes: 25 * 1024 ** 2, // 25 MB
  clipBytes: 500 * 1024 ** 2, // 500 MB
  captionsBytes: 256 * 1024, // 256 kB
  scanMs: 60_000, // 60 s
} as const;

export type Bounds = { readonly [Name in keyof typeof bounds]: number };

/** True if nothing at all moved between two scans. */
export function isSameScan(before: FolderScan, now: FolderScan): boolean {
  if (before.kind !== 'found' || now.kind !== 'found') return false;
  if (before === now) return true;
  return (
    before.files.length === now.files.length &&
    before.files.every((file, i) => isSameFile(file, now.files[i])) &&
    before.unreadable.join('\n') === now.unreadable.join('\n') &&
    namesIn(before) === namesIn(now)
  );
}

/** What is said of names alone: of what could not be looked at, why may be another each time. */
function namesIn({ problems, unreadable }: FoundScan): string {
  return JSON.stringify(problems.filter(({ file = '' }) => !unreadable.includes(file)));
}

/** What stood in the way of looking at all of a folder: such a folder cannot be signed. Advice does not. */
export function hindranceIn({ problems }: FoundScan): Problem | undefined {
  return problems.find(needsSomebody);
}

/** The files that are new or were written between two scans. */
export function changedPaths(before: FolderScan, now: FolderScan): readonly string[] {
  if (before.kind !== 'found' || now.kind !== 'found') return [];
  const known = new Map(before.files.map((file) => [file.path, file]));
  return now.files.filter((file) => !isSameFile(file, known.get(file.path))).map(({ path }) => path);
}

function isSameFile(before: ScannedFile, now: ScannedFile | undefined): boolean {
  return (
    before.path === now?.path &&
    before.sizeBytes === now.sizeBytes &&
    before.stamp === now.stamp &&
    before.isOnlineOnly === now.isOnlineOnly
  );
}
