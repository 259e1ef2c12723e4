import { setTimeout as pause } from 'node:timers/promises';
import type { Revision } from '#contract/model.ts';
import type { StaffAnswer } from '#contract/staff.ts';
import type { ContentState, ReleaseEntry } from '#contract/staff-content.ts';
import { type FolderScan, isSameScan } from '#core/content/folder-scan.ts';
import { countsOf } from '#core/content/release-changes.ts';
import { faultCode } from '#core/fault-code.ts';
import type { ContentParts } from './content-parts.ts';
import type { Follower } from './follow-folder.ts';
import { localTime } from './local-time.ts';
import { previewChange } from './preview-change.ts';
import { refuse, refuseFor } from './refusals.ts';
import { takeFromStick } from './take-from-stick.ts';

/** What staff may do with the content. Nothing rejects but for bugs: what cannot be done is answered in words. */
export interface StaffContent {
  describe(): Promise<ContentState>;
  preview(): Promise<StaffAnswer>;
  /** `seen`: the release whose change is meant. */
  undo(seen: Revision): Promise<StaffAnswer>;
  accept(): Promise<StaffAnswer>;
  listReleases(): Promise<readonly ReleaseEntry[]>;
  takeFromStick(stick: string): Promise<StaffAnswer>;
}

export function createStaffContent(parts: ContentParts, follower: Follower): StaffContent {
  const { wall, folder, rollbacks, releases, sticks, clock, words, log, inTurn } = parts;
  const { report } = follower;

  const describe = async (): Promise<ContentState> => ({
    revision: wall.release()?.revision ?? null,
    ...report.describe(),
    folder: folder.path,
    sticks: (await sticks.find()).map(({ id, name }) => ({ id, name })),
  });
  const done = async (): Promise<StaffAnswer> => ({ kind: 'done', content: await describe() });

  const acceptNow = async (): Promise<StaffAnswer> => {
    const scan = await restingScan(parts);
    if (scan === undefined) return refuse(words.staff.notDone['still-writing']);
    if (scan.kind !== 'found') return refuseFor(scan.problem, words);
    const outcome = await follower.take(scan, true);
    if (outcome.kind === 'moved') return refuse(words.staff.notDone['still-writing']);
    const [first] = outcome.problems;
    if (outcome.kind === 'wait' && first !== undefined) return refuseFor(first, words);
    return await done();
  };

  return {
    describe,
    preview: () => previewChange(parts),

    undo: (seen) =>
      inTurn(() =>
        orInWords(parts, async () => {
          const shown = wall.release();
          if (shown !== undefined && shown.revision !== seen)
            return refuse(words.staff.notDone['another-by-now']);
          const before = shown && (await rollbacks.undo(shown, follower.taken(), localTime(clock)));
          if (before === undefined) return refuse(words.staff.notDone['nothing-before']);
          log.info('change-undone', { revision: before.revision });
          wall.show(before);
          await report.refresh();
          return await done();
        }),
      ),

    accept: () => inTurn(() => orInWords(parts, acceptNow)),

    async listReleases() {
      const shown = wall.release()?.revision;
      return (await releases.list()).map(({ revision, madeAt, changes }) => ({
        revision,
        madeAt,
        isCurrent: revision === shown,
        ...countsOf(changes),
      }));
    },

    takeFromStick: (stick) => orInWords(parts, () => takeFromStick(stick, parts, acceptNow)),
  };
}

/** What was thrown by a full disk or a pulled stick is told in words. */
async function orInWords(
  { log, words }: ContentParts,
  work: () => Promise<StaffAnswer>,
): Promise<StaffAnswer> {
  try {
    return await work();
  } catch (cause) {
    log.error('staff-command-failed', cause);
    return refuse(words.staff.diskRefused(faultCode(cause)));
  }
}

/** The folder, if it is at rest. */
async function restingScan({ folder, times }: ContentParts): Promise<FolderScan | undefined> {
  const first = await folder.scan();
  await pause(times.settleMs);
  const second = await folder.scan();
  return second.kind !== 'found' || isSameScan(first, second) ? second : undefined;
}
