import type { LocalDate } from '#contract/model.ts';
import { isLocalDate } from '#core/local-date.ts';
import { bounds } from './folder-scan.ts';
import { isObjectName } from './release-layout.ts';
import { stableJson } from './stable-json.ts';

/** What the owner's signature stands under: this pack, whole, and nothing else. */
export interface SignedPack {
  /** What was signed: nothing else that a key may sign can pass for a pack. */
  readonly kind: string;
  /** The practice that it is for: the name of the key's file. */
  readonly practice: string;
  /** Grows with every signing. */
  readonly version: number;
  readonly madeOn: LocalDate;
  /** The last day on which it may be taken; null for ever. */
  readonly expiresOn: LocalDate | null;
  /** Every file of the pack, by path. */
  readonly files: readonly SignedFile[];
}

export interface SignedFile {
  /** Below the content folder, with `/`. */
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** A pack's list with the signature under it, as `_SIGNATURE.json` holds them. */
export interface Signature {
  readonly pack: SignedPack;
  /** Ed25519 over `signedText`, in base64. */
  readonly signature: string;
}

export const signatureFile = '_SIGNATURE.json';
export const packKind = 'content-pack';
/** Also the beginning of what is signed, so that a signature under anything else never fits. */
const signatureFormat = 'foyer-pack.v1';
/** Of the file: a list of 20,000 files with paths of 300 characters has 8 MB. */
export const maxSignatureBytes = 16 * 1024 ** 2; // 16 MB

/** What is signed. */
export function signedText(pack: SignedPack): string {
  return `${signatureFormat}\n${stableJson(pack)}`;
}

/** The file's text. There is one form only: what another program could read otherwise is refused. */
export function writeSignature({ pack, signature }: Signature): string {
  return `${stableJson({ format: signatureFormat, pack, signature })}\n`;
}

/** Reads the file's text. Undefined where it is not, to the letter, what `writeSignature` writes. */
export function parseSignature(text: string): Signature | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value.format !== signatureFormat || typeof value.signature !== 'string') return;
    if (!isSignedPack(value.pack)) return;
    const found = { pack: value.pack, signature: value.signature };
    return writeSignature(found) === text ? found : undefined;
  } catch {
    return undefined; // half a file, or nested so deep that it cannot be walked
  }
}

/** True for a name that a key's file and a practice may have. */
export function isPracticeName(name: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(name);
}

function isSignedPack(value: unknown): value is SignedPack {
  if (!isRecord(value)) return false;
  const { kind, practice, version, madeOn, expiresOn, files } = value;
  return (
    typeof kind === 'string' &&
    typeof practice === 'string' &&
    isPracticeName(practice) &&
    isCount(version) &&
    typeof madeOn === 'string' &&
    isLocalDate(madeOn) &&
    (expiresOn === null || (typeof expiresOn === 'string' && isLocalDate(expiresOn))) &&
    isList(files) &&
    files.length <= bounds.files &&
    files.every(isSignedFile) &&
    files.every((file, i) => i === 0 || pathBefore(files, i) < file.path) // in order, and none twice
  );
}

function pathBefore(files: readonly SignedFile[], i: number): string {
  return files[i - 1]?.path ?? '';
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isSignedFile(value: unknown): value is SignedFile {
  return (
    isRecord(value) &&
    typeof value.path === 'string' &&
    isCount(value.sizeBytes) &&
    typeof value.sha256 === 'string' &&
    isObjectName(value.sha256)
  );
}

/** A whole number that no computer rounds: under 2^53. */
function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
