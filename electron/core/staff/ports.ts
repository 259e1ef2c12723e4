import type { FoundFolder, KioskSettings } from '#contract/staff-settings.ts';
import type { StaffKeys } from './staff-keys.ts';
import type { Tries } from './tries.ts';

/** Where PINs and the recovery code stand, as hashes. */
export interface KeyStore {
  /** `none`: nothing was ever set. `unreadable`: something was, and cannot be read now; that opens nothing. Never rejects. */
  read(): Promise<StaffKeys | 'none' | 'unreadable'>;
  /** Resolves when they are on the disk for good. Rejects with a Node error; then those before are there still. */
  write(keys: StaffKeys): Promise<void>;
}

/** Where wrong PINs are counted. */
export interface TriesStore {
  /** Never rejects: what cannot be read counts as no free tries. */
  read(): Promise<Tries>;
  /** Resolves when they are on the disk for good. Rejects with a Node error. */
  write(tries: Tries): Promise<void>;
}

/** Makes of a secret what may stand on a disk. */
export interface Hasher {
  /** In hexadecimal digits, as is the salt. Slow on purpose, and elsewhere: the service answers meanwhile. */
  hash(secret: string, salt: string): Promise<string>;
  /** In a time that says nothing about where they differ. */
  isSame(one: string, other: string): boolean;
  /** So many random bytes. */
  random(count: number): Uint8Array;
}

/** What the owner set. */
export interface SettingsStore {
  now(): KioskSettings;
  /** The file cannot be read: the last good ones hold, or where there are none the usual ones; until the next change. */
  fault(): { readonly hasLastGood: boolean } | undefined;
  /** Resolves when they are on the disk for good. Rejects with a Node error; then those before hold still. */
  write(settings: KioskSettings): Promise<void>;
}

/** Folders that somebody may choose. What a drive does not answer in time counts as unreadable; nothing rejects. */
export interface Folders {
  /** The path that somebody typed; undefined where it is not a whole one. */
  pathOf(typed: string): string | undefined;
  look(path: string): Promise<LookedAt>;
  /** As its permissions say. */
  seemsWritable(path: string): Promise<boolean>;
  /** Puts a file there for a moment. The code of the error with which it could not; null where it could. */
  whyNotWritable(path: string): Promise<string | null>;
  /** True where `inner` is `outer` or lies in it, by whatever names. False where one of them is not there. */
  isWithin(inner: string, outer: string): Promise<boolean>;
  /** Cloud drives and mounted drives. */
  likely(): Promise<readonly LikelyFolder[]>;
  /** The content packs there: the folder itself, or folders directly in it. */
  packsIn(path: string): Promise<readonly string[]>;
}

export type LookedAt =
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' | 'not-a-folder' }
  | { readonly kind: 'unreadable'; readonly errorCode: string };

export type LikelyFolder = Pick<FoundFolder, 'path' | 'from' | 'name'>;
