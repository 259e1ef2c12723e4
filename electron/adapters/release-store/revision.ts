import { createHash } from 'node:crypto';
import type { Revision } from '#contract/model.ts';
import type { Release } from '#core/content/release.ts';
import { stableJson } from '#core/content/stable-json.ts';

/** The same content has the same revision, on every kiosk. */
export function revisionOf({ content, files }: Release): Revision {
  return sha256(new TextEncoder().encode(stableJson({ content, files }))).slice(0, 16) as Revision;
}

/** In lower-case hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
