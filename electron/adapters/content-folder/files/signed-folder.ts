import { join } from 'node:path';
import { type FoundScan, hindranceIn } from '#core/content/folder-scan.ts';
import { refusalOfFiles, refusalOfSignature, type SeenVersion } from '#core/content/judge-signature.ts';
import type { Problem } from '#core/content/problems.ts';
import {
  maxSignatureBytes,
  parseSignature,
  type SignedFile,
  type SignedPack,
  signatureFile,
  signedText,
} from '#core/content/signed-pack.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Clock, Files, PackRule } from '#core/ports.ts';
import { sha256 } from '#platform/files/digest.ts';
import { FileReplaced } from './pack-files.ts';

/** What the signature says of a folder. */
export type FolderTrust =
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'trusted'; readonly pack: SignedPack; readonly seen: SeenVersion };

/** Holds a folder to its signature: every file is hashed. Rejects with `FileReplaced` if somebody writes meanwhile. */
export async function judgeFolder(
  root: string,
  scan: FoundScan,
  rule: PackRule,
  { files, clock }: { readonly files: Files; readonly clock: Clock },
): Promise<FolderTrust> {
  const refuse = (found: Problem): FolderTrust => ({ kind: 'refused', problem: found });
  const unlooked = hindranceIn(scan); // a link, a pipe, a file that cannot be read: none of it can be signed
  if (!scan.files.some((file) => file.path === signatureFile)) {
    return refuse({ code: 'signature-missing' });
  }
  if (unlooked !== undefined) return refuse(unlooked);
  const text = await readText(join(root, signatureFile), files);
  const found = text === undefined ? undefined : parseSignature(text);
  if (found === undefined) return refuse({ code: 'signature-broken', file: signatureFile });
  const { pack, signature } = found;
  const signed = signedText(pack);
  const digest = sha256(signed);
  const isVerified = rule.verifies(pack.practice, signed, signature);
  const { practices, newest } = rule;
  const facts = { isVerified, practices, newest, digest, today: clock.local().date };
  const refusal =
    refusalOfSignature(pack, facts) ?? refusalOfFiles(pack.files, await hashFiles(root, scan, files));
  if (refusal !== undefined) return refuse(refusal);
  return { kind: 'trusted', pack, seen: { version: pack.version, digest } };
}

/** The files of a folder as a signature lists them, in order. */
export async function hashFiles(
  root: string,
  scan: FoundScan,
  files: Pick<Files, 'hash'>,
): Promise<readonly SignedFile[]> {
  const found: SignedFile[] = [];
  for (const { path, sizeBytes } of scan.files) {
    if (path === signatureFile) continue;
    const hash = await files.hash(join(root, path)).catch((cause: unknown) => {
      const isGone = ['ENOENT', 'ELOOP', 'EINVAL', 'EFBIG'].includes(faultCode(cause));
      throw isGone ? new FileReplaced(path, { cause }) : cause;
    });
    found.push({ path: path.normalize(), sizeBytes, sha256: hash });
  }
  return found.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The same files, each with the hash that was signed: whoever reads one holds it to that, byte for byte. */
export function withSignedHashes(scan: FoundScan, pack: SignedPack): FoundScan {
  const hashes = new Map(pack.files.map(({ path, sha256 }) => [path, sha256]));
  const notSigned = ''; // the hash of nothing
  const files = scan.files.map((file) => ({
    ...file,
    signedHash: hashes.get(file.path.normalize()) ?? notSigned,
  }));
  return { ...scan, files };
}

/** Undefined where it is no UTF-8. A mark at its beginning stays, and no signature begins with one. */
async function readText(path: string, files: Files): Promise<string | undefined> {
  try {
    const bytes = await files.read(path, maxSignatureBytes);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined; // too large, not to be read, or no text: the person can do the same about each
  }
}
