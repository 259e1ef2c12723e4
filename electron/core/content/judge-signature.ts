import type { LocalDate } from '#contract/model.ts';
import { nextDay } from '#core/local-date.ts';
import type { Problem } from './problems.ts';
import { packKind, type SignedFile, type SignedPack, signatureFile } from './signed-pack.ts';

/** What the kiosk knows when it is offered a signed pack. */
export interface SignatureFacts {
  /** One of the keys that the owner trusts for this practice made the signature. */
  readonly isVerified: boolean;
  /** The practices whose keys are trusted here. */
  readonly practices: readonly string[];
  /** The highest version that was taken so far. */
  readonly newest: SeenVersion | null;
  /** What this pack is known by. */
  readonly digest: string;
  readonly today: LocalDate;
}

/** A version that was taken. Two packs with the same number are not the same pack. */
export interface SeenVersion {
  readonly version: number;
  /** SHA-256 of what was signed. */
  readonly digest: string;
}

/** Why a pack must not be taken, whatever its files are. Undefined where they should be looked at. */
export function refusalOfSignature(pack: SignedPack, facts: SignatureFacts): Problem | undefined {
  const { isVerified, practices, newest, digest, today } = facts;
  const file = signatureFile;
  if (!practices.includes(pack.practice))
    return { code: 'signature-practice', file, practice: pack.practice };
  if (!isVerified) return { code: 'signature-key', file };
  if (pack.kind !== packKind) return { code: 'signature-kind', file };
  if (newest !== null && pack.version < newest.version)
    return { code: 'signature-older', file, version: pack.version };
  if (newest !== null && pack.version === newest.version && digest !== newest.digest)
    return { code: 'signature-twice', file, version: pack.version };
  // A day for other time zones.
  if (pack.madeOn > nextDay(today)) return { code: 'signature-future', file, madeOn: pack.madeOn };
  if (pack.expiresOn !== null && pack.expiresOn < today)
    return { code: 'signature-expired', file, expiresOn: pack.expiresOn };
  return undefined;
}

/** Why the files of the folder are not those that were signed: the first that differs. Both lists are in order. */
export function refusalOfFiles(
  signed: readonly SignedFile[],
  found: readonly SignedFile[],
): Problem | undefined {
  const foundAt = new Map(found.map((file) => [file.path.normalize(), file]));
  const signedAt = new Map(signed.map((file) => [file.path.normalize(), file]));
  const added = found.find((file) => !signedAt.has(file.path.normalize()));
  if (added !== undefined) return { code: 'signature-added', file: added.path };
  for (const file of signed) {
    const there = foundAt.get(file.path.normalize());
    if (there === undefined) return { code: 'signature-removed', file: file.path };
    if (there.sizeBytes !== file.sizeBytes || there.sha256 !== file.sha256)
      return { code: 'signature-changed', file: file.path };
  }
  return undefined;
}
