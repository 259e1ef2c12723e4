import { isObjectName } from './release-layout.ts';

/** A file of a release: which object holds its bytes, how many there are, and what they are. */
export interface StoredFile {
  /** SHA-256 of the bytes and the object's name. */
  readonly object: string;
  /** In bytes. */
  readonly size: number;
  readonly type: MediaType;
}

/** The files of a release by their path below its address. */
export type ManifestFiles = Readonly<Record<string, StoredFile>>;

export type MediaType = (typeof mediaTypes)[number];

/** All that a release may serve. */
export const mediaTypes = [
  'application/json',
  'image/jpeg',
  'image/webp',
  'video/mp4',
  'video/webm',
  'text/vtt',
] as const;

/** True if the value, read from a manifest, can name an object and be served. */
export function isStoredFile(value: unknown): value is StoredFile {
  if (typeof value !== 'object' || value === null) return false;
  const { object, size, type } = value as Readonly<Record<string, unknown>>; // each field is checked below
  return (
    typeof object === 'string' &&
    isObjectName(object) &&
    typeof size === 'number' &&
    Number.isSafeInteger(size) &&
    size >= 0 &&
    mediaTypes.some((known) => known === type)
  );
}
