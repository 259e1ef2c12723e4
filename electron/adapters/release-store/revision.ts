import type { Revision } from '#contract/model.ts';
import type { Release } from '#core/content/release.ts';
import { stableJson } from '#core/content/stable-json.ts';
import { sha256 } from '#platform/files/digest.ts';

/** The same content has the same revision, on every kiosk. */
export function revisionOf({ content, files }: Release): Revision {
  return sha256(stableJson({ content, files })).slice(0, 16) as Revision;
}
