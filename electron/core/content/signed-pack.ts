import type { LocalDate } from '#contract/model.ts';
import { isLocalDate } from '#core/local-date.ts';
import { isCount, isRecord } from '#core/parsed.ts';
import { bounds } from './folder-scan.ts';
import { isObjectName } from './release-layout.ts';
import { signedForm } from './signed-form.ts';

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
/** Of the file: a list of 20,000 files with paths of 300 characters has 8 MB. */
export const maxSignatureBytes = 16 * 1024 ** 2; // 16 MB

/** What is signed. */
export const signedText = (pack: SignedPack): string => form.text(pack);

/** The file's text. */
export function writeSignature({ pack, signature }: Signature): string {
  return form.write(pack, signature);
}

/** Reads the file's text. Undefined where it is not, to the letter, what `writeSignature` writes. */
export function parseSignature(text: string): Signature | undefined {
  const found = form.parse(text);
  return found && { pack: found.value, signature: found.signature };
}

const form = signedForm('foyer-pack.v1', 'pack', isSignedPack);

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
