import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '#contract/model.ts';
import { type Opening, readOpening } from '#core/content/opening.ts';
import { currentFile, openingFile } from '#core/content/release-layout.ts';
import { snapshotOf } from '#core/content/snapshot.ts';
import { localDateOf } from '#core/local-date.ts';

/** Where an opening may lie, and for whom. */
export interface OpeningPlaces {
  /** The kiosk's own folder. */
  readonly data: string;
  /** The practice has a folder. */
  readonly hasContent: boolean;
  /** The release of the starter pack that came with the program, laid out like a data folder. */
  readonly starterRelease: string;
  /** The program's: what another version left is passed over. */
  readonly version: string;
}

/**
 * The first slides of what is on the wall, straight from the disk; on a kiosk that has neither content nor a release
 * yet, those of the starter pack. Undefined where there are none to be trusted: then the service is waited for.
 */
export function findOpening({ data, hasContent, starterRelease, version }: OpeningPlaces) {
  const isNew = !hasContent && !existsSync(join(data, currentFile));
  return openingIn(isNew ? starterRelease : data, version);
}

/** The snapshot to begin with. Its number is 0: the first one of the service takes its place at once. */
export function firstSnapshot({ revision, content }: Opening, now: Date = new Date()): Snapshot {
  return { number: 0, ...snapshotOf(revision, content, localDateOf(now)) };
}

function openingIn(folder: string, version: string): Opening | undefined {
  try {
    const current = readFileSync(join(folder, currentFile), 'utf8').trim();
    return readOpening(readFileSync(join(folder, openingFile), 'utf8'), current, version, sha256);
  } catch {
    return undefined; // not there, or not to be read
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
