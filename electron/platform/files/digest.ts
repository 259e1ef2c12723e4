import { createHash } from 'node:crypto';

/** The SHA-256 of bytes or of a text in UTF-8, in lower-case hexadecimal digits. */
export function sha256(whole: Uint8Array | string): string {
  return createHash('sha256').update(whole).digest('hex');
}

/** The same of what comes in pieces. */
export interface Digest {
  add(piece: Uint8Array | string): void;
  /** To be asked once, at the end. */
  hex(): string;
}

export function createDigest(): Digest {
  const hash = createHash('sha256');
  return {
    add: (piece) => void hash.update(piece),
    hex: () => hash.digest('hex'),
  };
}
