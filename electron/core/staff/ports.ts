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
