import type { LocalDate, Practice, Revision } from '#contract/model.ts';
import type { Stick } from '#contract/staff-content.ts';
import type { FolderScan, FoundScan, ScannedFile } from './content/folder-scan.ts';
import type { SeenVersion } from './content/judge-signature.ts';
import type { Manifest, ReleaseSource } from './content/manifest.ts';
import type { Notes } from './content/notes.ts';
import type { PackReading } from './content/pack-reading.ts';
import type { OtherFormat } from './content/problem-facts.ts';
import type { Problem } from './content/problems.ts';
import type { Kiosk, Receipt } from './content/receipt-names.ts';
import type { Release } from './content/release.ts';
import type { ReleaseChanges } from './content/release-changes.ts';
import type { Rollback } from './content/rollback.ts';
import type { StoredFile } from './content/stored-file.ts';

/** What the service needs of the outside world. Adapters implement these; tests may put a faulty one in between. */

export interface Clock {
  /** For measuring how long something took; grows evenly. */
  monotonicMs(): number;
  /** The practice's own time. */
  local(): LocalTime;
}

export interface LocalTime {
  readonly date: LocalDate;
  /** `14:32` */
  readonly time: string;
}

/** Events by name, with numbers and codes only: no text of an item, nothing about a person. Never throws. */
export interface Logger {
  info(event: string, facts?: LogFacts): void;
  warn(event: string, facts?: LogFacts): void;
  error(event: string, cause: unknown, facts?: LogFacts): void;
}

export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

/** The few file operations of the product. Every one may reject with a Node error that has a `code`. */
export interface Files {
  /** What is in a folder. Stops after one more than `atMost`, and then has looked at none of them. */
  list(folder: string, atMost: number): Promise<readonly FileEntry[]>;
  /** Of the place itself: a link is not followed. */
  stat(path: string): Promise<FileStat>;
  /**
   * All bytes of an ordinary file; rejects with code EFBIG past `maxBytes`, ELOOP for a link, and ESTALE where the
   * opened file has another stamp than this one.
   */
  read(path: string, maxBytes: number, stamp?: string): Promise<Uint8Array>;
  /** At most so many bytes of an ordinary file from there; fewer where it ends. */
  readPart(path: string, at: number, length: number): Promise<Uint8Array>;
  /** SHA-256 in hexadecimal digits, read in pieces. */
  hash(path: string): Promise<string>;
  /** Writes a file and syncs it to the disk. Not atomic: rename it afterwards. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Copies a file in pieces and syncs the copy; answers its SHA-256 and length. Rejects with code EFBIG past `maxBytes`. */
  copy(
    from: string,
    to: string,
    maxBytes: number,
  ): Promise<{ readonly hash: string; readonly sizeBytes: number }>;
  /** The same for a long text that comes in pieces. */
  writePieces(path: string, pieces: Iterable<string>): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Makes names in a folder last: to be called after a rename. */
  syncFolder(folder: string): Promise<void>;
  makeFolder(folder: string): Promise<void>;
  /** Removes a file; nothing happens where there is none. */
  remove(path: string): Promise<void>;
}

export interface FileEntry {
  readonly name: string;
  readonly kind: FileKind;
  /** Of a file, where the listing looked at it too. */
  readonly stat?: FileStat;
}

export type FileKind = 'file' | 'folder' | 'link' | 'other';

export interface FileStat {
  readonly kind: FileKind;
  readonly sizeBytes: number;
  /** Differs when the file was replaced or written; says nothing else. */
  readonly stamp: string;
  /** When it was last written, in ms since 1970. */
  readonly writtenAtMs?: number;
  /** It has a size and takes no room on the disk: a cloud drive's placeholder. */
  readonly isOnlineOnly?: boolean;
}

/** The folder that staff edit. */
export interface ContentFolder {
  readonly path: string;
  /** Looks at names, sizes and stamps. Never rejects. */
  scan(): Promise<FolderScan>;
  /** A reading is near: what takes a while to start is started. */
  prepare(): void;
  /** Reads what a settled scan found. Undefined where a file was replaced meanwhile. */
  read(
    scan: FoundScan,
    /** To go by where the pack does not say its own. */
    spareLanguages: Practice['languages'],
  ): Promise<PackReading | undefined>;
  /** Puts a copy of a pack there if there is no such folder. True if it did. */
  createFrom(packFolder: string): Promise<boolean>;
  /** Forgets what was read before: the next reading opens every file again. */
  forget(): void;
  /** Calls back when something may have changed; the answer ends it. Only a hint: it may never call. */
  watch(onHint: () => void): () => void;
  /** Puts this kiosk's receipt there if the folder can be written and the words differ. Never rejects. */
  writeReceipt(receipt: Receipt, kiosk: Kiosk): Promise<void>;
}

/** Where bytes go while a pack is read: in the releases' own store, named by their hash. */
export interface ObjectStore {
  /** `hash` is their SHA-256, where whoever made them has reckoned it already. */
  put(bytes: Uint8Array, type: StoredFile['type'], hash?: string): Promise<StoredFile>;
  /** Takes in a file that is too large for the memory: copied in pieces, unless its bytes are here already. */
  putFile(path: string, type: StoredFile['type'], maxBytes: number): Promise<StoredFile>;
}

/** Whose packs may be taken. */
export interface PackTrust {
  /** What a signature is held to; undefined where the owner asks for none. Fails to the safe side, never rejects. */
  rule(): Promise<PackRule | undefined>;
  /** Older versions are refused from now on. Resolves when that is on the disk. */
  remember(seen: SeenVersion): Promise<void>;
}

export interface PackRule {
  /** The practices whose keys are trusted. */
  readonly practices: readonly string[];
  readonly newest: SeenVersion | null;
  /** True if a key of that practice made the signature under the text. */
  verifies(practice: string, text: string, signature: string): boolean;
}

/** The releases on this computer. */
export interface ReleaseStore extends ObjectStore {
  /** The same content has the same revision, on every kiosk. */
  revisionOf(release: Release): Revision;
  /** The release on the wall when Foyer last ran, or the newest whole one before it. */
  load(): Promise<LoadedRelease | undefined>;
  /** Makes the folders that releases lie in, unless they are there. Never rejects: a disk that takes nothing still shows. */
  makeFolders(): Promise<void>;
  /** True only where it is certain that no release was ever made. Never rejects. */
  isUnused(): Promise<boolean>;
  /** Makes this release the current one, durably and in one step. */
  activate(release: Release, made: ReleaseMade): Promise<Manifest>;
  /** The text of a stored file, such as a document. Rejects with a Node error. */
  readText(object: string): Promise<string>;
  /** Hashes these files of a release, and mends what is spoilt. False where one is not there any more. */
  verify(release: Pick<Manifest, 'files'>): Promise<boolean>;
  /** When a file was last found spoilt, and whether it could be mended at once; null for never in this run. */
  damage(): { readonly atMs: number; readonly isMended: boolean } | null;
  /** Drops releases beyond the last ten or too large together, and objects that none of the rest uses. */
  collect(): Promise<void>;
  /** The releases that are kept, newest first. */
  list(): Promise<readonly Manifest[]>;
  /** Puts a kept release back on the wall as durably as `activate`, and remembers what was undone. */
  restore(release: Manifest, rollback: Rollback): Promise<void>;
  /** The undone change, while the release that was put back is the current one. */
  rollback(): Promise<Rollback | undefined>;
  /** Forgets the undone change, or remembers it with another fingerprint. */
  keepRollback(rollback: Rollback | undefined): Promise<void>;
  /** The same for the same names, sizes and stamps. */
  fingerprintOf(scan: FoundScan): string;
}

/** What staff are told that must outlive a restart. */
export interface NoteBook {
  now(): Notes;
  /** Resolves when it is on the disk, or cannot be put there: then it is known until the next start. Never rejects. */
  write(notes: Notes): Promise<void>;
}

export interface LoadedRelease {
  readonly manifest: Manifest;
  /** Newer ones that had to be passed over. */
  readonly damaged: readonly Revision[];
}

export interface ReleaseMade {
  readonly source: ReleaseSource;
  readonly madeAt: string;
  readonly changes: ReleaseChanges;
  readonly problems: readonly Problem[];
}

/** Makes a picture safe and fit for the screen. */
export interface Pictures {
  prepare(bytes: Uint8Array): Promise<PreparedPicture | PictureFault>;
}

export interface PreparedPicture {
  readonly kind: 'prepared';
  readonly bytes: Uint8Array;
  readonly type: 'image/jpeg' | 'image/webp';
  /** A flaw that every browser passes over was taken out. */
  readonly isMended?: boolean;
}

export type PictureFault =
  /** Not a picture for the wall; what it is instead, where its first bytes tell. */
  | { readonly kind: 'unknown-format'; readonly format?: OtherFormat }
  | { readonly kind: 'too-many-pixels'; readonly widthPx: number; readonly heightPx: number }
  /** A phone's photo that no decoder here can read. */
  | { readonly kind: 'heic' }
  /** Its end is missing: half of it was copied. */
  | { readonly kind: 'unfinished' }
  /** Its room is there, but it was not filled. */
  | { readonly kind: 'zeros' }
  | { readonly kind: 'damaged' };

/** Files for people to take away. */
export interface ExportFolder {
  readonly path: string;
  /** Rejects with code EEXIST where a file stands there that no export wrote, as its first characters tell. */
  mayReplace(name: string, isOwn: (start: string) => boolean): Promise<void>;
  /** Writes the whole file or none. Answers its path; rejects with a Node error. */
  write(name: string, pieces: Iterable<string>): Promise<string>;
}

/** Sticks and cards that hold a pack. */
export interface Sticks {
  /** Those that are plugged in now. Never rejects; a drive that does not answer is left out. */
  find(): Promise<readonly PackStick[]>;
  /**
   * Copies these files beside the content folder, whole, and answers where they are. Rejects with a Node error, and
   * then nothing is left.
   */
  copy(stick: PackStick, files: readonly ScannedFile[], contentFolder: string): Promise<string>;
  /** False for a content folder that is a whole drive or share: it cannot be moved aside. Never rejects. */
  mayReplace(contentFolder: string): Promise<boolean>;
  /** Puts the copy in the content folder's place. Answers where the old folder is now. Rejects with a Node error. */
  swap(copy: string, contentFolder: string, date: LocalDate): Promise<string>;
  /** Drops a copy that is not wanted after all. Never rejects. */
  discard(copy: string): Promise<void>;
  /** Ends a swap that the power cut in two. Never rejects. */
  mend(contentFolder: string): Promise<void>;
}

export interface PackStick extends Stick {
  /** The folder with the pack. */
  readonly path: string;
}
