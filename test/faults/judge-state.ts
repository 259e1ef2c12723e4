import type { Revision } from '#contract/model.ts';
import type { Manifest } from '#core/content/manifest.ts';
import { createSimulatedDisk, type DiskImage } from '#test/support/simulated-disk.ts';
import {
  folderIn,
  importNow,
  isWholeIn,
  openKioskParts,
  releaseIn,
  simulated,
} from '#test/support/simulated-kiosk.ts';
import type { Promised } from './write-list-story.ts';

/** A disk as a power cut left it, and what had been promised by then. */
export interface CrashState extends Promised {
  readonly image: DiskImage;
}

/** What is wrong with a state. */
export interface StateFault {
  readonly kind: 'half' | 'lost';
  readonly words: string;
}

/** Starts a kiosk from a state that a power cut left. Undefined if all that was promised is so. */
export async function judgeState(state: CrashState): Promise<StateFault | undefined> {
  const { image, moment } = state;
  const disk = createSimulatedDisk(image);
  const parts = await openKioskParts(disk.files);
  const loaded = (await parts.releases.load())?.manifest;
  const fault =
    judgeNamed(state) ??
    judgeRevision(state, loaded?.revision ?? null) ??
    (loaded !== undefined && !isWholeIn(image, loaded)
      ? half('a release is shown and not whole')
      : undefined) ??
    judgePack(state) ??
    (await judgeNext(state, disk.image(), loaded));
  return fault && { ...fault, words: `${fault.words} (${moment})` };
}

/** Where `current` leads, read without any of the product's own reading. */
function judgeNamed({ image, releases }: CrashState): StateFault | undefined {
  const named = releaseIn(image);
  if (named === undefined) return releases.includes(null) ? undefined : lost('`current` is gone');
  if (!named.isWhole) return half(`\`current\` names ${named.revision}, which is not whole`);
  return judgeRevision({ releases }, named.revision);
}

function judgeRevision({ releases }: Pick<CrashState, 'releases'>, found: Revision | null) {
  if (releases.includes(found)) return undefined;
  const isBack = releases.length === 1 && releases[0] !== null;
  return isBack ? lost(`${found} instead of ${releases[0]}`) : half(`${found}: neither the old nor the new`);
}

function judgePack({ image, packs }: CrashState): StateFault | undefined {
  const found = image.has(simulated.content) ? folderIn(image, simulated.content) : null;
  if (packs.includes(found)) return undefined;
  return found === null ? lost('the content folder is gone') : half('the content folder holds half a pack');
}

/** What was left behind must not spoil what comes next: the folder is taken, and lasts. */
async function judgeNext(
  { next: wanted }: CrashState,
  image: DiskImage,
  loaded: Manifest | undefined,
): Promise<StateFault | undefined> {
  const disk = createSimulatedDisk(image);
  const parts = await openKioskParts(disk.files);
  if (!image.has(simulated.content)) await parts.folder.createFrom(simulated.starter);
  const next = await importNow(parts, loaded);
  if (wanted !== undefined && next.revision !== wanted) return lost('what was undone came back');
  const after = disk.afterPowerCut(disk.unsynced().map(() => 'dropped'));
  const named = releaseIn(after);
  if (named?.revision !== next.revision) return lost('the update after the start did not last');
  return named.isWhole ? undefined : half('the update after the start is not whole');
}

function half(words: string): StateFault {
  return { kind: 'half', words };
}

function lost(words: string): StateFault {
  return { kind: 'lost', words };
}
