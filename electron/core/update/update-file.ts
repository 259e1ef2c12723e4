import { signedForm } from '#core/content/signed-form.ts';
import { isLocalDate } from '#core/local-date.ts';
import { isCount, isRecord } from '#core/parsed.ts';

/** A new version of Foyer as its publisher signed it: what `update.json` beside the program says. */
export interface Update {
  /** What was signed: nothing else that a key may sign can pass for an update. */
  readonly kind: 'app-update';
  /** `0.2.0`: three whole numbers. */
  readonly version: string;
  /** `linux-x64`, as the program's runtime names it. */
  readonly platform: string;
  /** The schema that it gives the counters' database: a lower one cannot read what a higher one wrote. */
  readonly schema: number;
  readonly madeOn: string;
  /** The program's file beside this one: a name without folders. */
  readonly file: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/** An update with the signature under it. */
export interface SignedUpdate {
  readonly update: Update;
  /** Ed25519 over `updateText`, in base64. */
  readonly signature: string;
}

export const updateFile = 'update.json';
export const maxUpdateFileBytes = 10_000; // 10 kB

/** What is signed. */
export const updateText = (update: Update): string => form.text(update);

/** The file's text. */
export function writeUpdate({ update, signature }: SignedUpdate): string {
  return form.write(update, signature);
}

/** Reads the file's text. Undefined where it is not, to the letter, what `writeUpdate` writes. */
export function parseUpdate(text: string): SignedUpdate | undefined {
  const found = form.parse(text);
  return found && { update: found.value, signature: found.signature };
}

const form = signedForm('foyer-update.v1', 'update', isUpdate);

/** True for three whole numbers, as Foyer's versions are. */
function isVersion(text: string): boolean {
  return /^(0|[1-9]\d{0,5})(\.(0|[1-9]\d{0,5})){2}$/.test(text);
}

function isUpdate(value: unknown): value is Update {
  if (!isRecord(value)) return false;
  const { kind, version, platform, schema, madeOn, file, sizeBytes, sha256 } = value;
  return (
    kind === 'app-update' &&
    typeof version === 'string' &&
    isVersion(version) &&
    typeof platform === 'string' &&
    /^[a-z0-9]+-[a-z0-9]+$/.test(platform) &&
    isCount(schema) &&
    typeof madeOn === 'string' &&
    isLocalDate(madeOn) &&
    typeof file === 'string' &&
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(file) &&
    isCount(sizeBytes) &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  );
}
