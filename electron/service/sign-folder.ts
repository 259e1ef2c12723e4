import type { LocalDate } from '#contract/model.ts';
import { type FolderScan, type FoundScan, hindranceIn } from '#core/content/folder-scan.ts';
import { nextVersion } from '#core/content/next-version.ts';
import type { Problem } from '#core/content/problems.ts';
import {
  isPracticeName,
  packKind,
  parseSignature,
  type SignedFile,
  signedText,
  writeSignature,
} from '#core/content/signed-pack.ts';
import type { Clock } from '#core/ports.ts';

export interface SigningOrder {
  readonly practice: string;
  readonly expiresOn: LocalDate | null;
}

export interface SigningUses {
  readonly clock: Clock;
  scan(): Promise<FolderScan>;
  hashFiles(scan: FoundScan): Promise<readonly SignedFile[]>;
  /** The text of the signature that is there. */
  readLast(): Promise<string | undefined>;
  /** Undefined where the key is none. */
  sign(text: string): string | undefined;
  write(text: string): Promise<void>;
}

/** What was done, or why it was not. */
export type Signing =
  | { readonly kind: 'signed'; readonly files: number; readonly version: number }
  | { readonly kind: 'refused'; readonly because: SigningRefusal };

export type SigningRefusal =
  | { readonly kind: 'practice-name'; readonly practice: string }
  /** The folder cannot be looked at, or something in it. */
  | { readonly kind: 'folder' | 'part'; readonly problem: Problem }
  | { readonly kind: 'no-key' };

/** Lists every file of a folder and puts a signature under the list. */
export async function signFolder(
  { practice, expiresOn }: SigningOrder,
  { clock, scan: look, hashFiles, readLast, sign, write }: SigningUses,
): Promise<Signing> {
  const refuse = (because: SigningRefusal): Signing => ({ kind: 'refused', because });
  if (!isPracticeName(practice)) return refuse({ kind: 'practice-name', practice });
  const scan = await look();
  if (scan.kind !== 'found') return refuse({ kind: 'folder', problem: scan.problem });
  const unlooked = hindranceIn(scan); // a kiosk that asks for signatures would refuse the folder
  if (unlooked !== undefined) return refuse({ kind: 'part', problem: unlooked });
  const last = parseSignature((await readLast()) ?? '');
  const now = clock.local();
  const pack = {
    kind: packKind,
    practice,
    version: nextVersion(now, last?.pack.version),
    madeOn: now.date,
    expiresOn,
    files: await hashFiles(scan),
  };
  const signature = sign(signedText(pack));
  if (signature === undefined) return refuse({ kind: 'no-key' });
  await write(writeSignature({ pack, signature }));
  return { kind: 'signed', files: pack.files.length, version: pack.version };
}
