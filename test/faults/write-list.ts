import { crashFates, seededRandom } from '#test/support/crash-fates.ts';
import { createSimulatedDisk, type DiskImage, type SimulatedDisk } from '#test/support/simulated-disk.ts';
import { sha256 } from '#test/support/simulated-kiosk.ts';
import { type CrashState, judgeState } from './judge-state.ts';
import { type Promised, tellStory } from './write-list-story.ts';

/** What was found in all states that a power cut can leave. */
export interface WriteListResult {
  /** Moments at which the power went. */
  readonly crashPoints: number;
  /** Different states of the disk that a kiosk was started from. */
  readonly states: number;
  /** A release that is named or shown without being whole, or is neither the old nor the new one; half a pack. */
  readonly halfStates: readonly string[];
  /** A release or a pack that was there for sure, and is not. */
  readonly lost: readonly string[];
  readonly tookMs: number;
}

export interface WriteListOptions {
  /** Where one moment has more states than this, so many random ones are tried beside the plain ones. */
  readonly statesPerMoment: number;
  /** Paths whose syncs are left out, to show that it would be noticed. */
  readonly forgetsSync?: (path: string) => boolean;
  readonly seed?: number;
  /** Ends at the first fault: enough to know that there is one. */
  readonly untilFirst?: boolean;
}

/**
 * Lets a kiosk live on a disk that lists its unsynced writes, collects every state that a power cut may leave at any
 * step, and starts a kiosk from each of them.
 */
export async function cutPowerEverywhere(options: WriteListOptions): Promise<WriteListResult> {
  const startedAtMs = performance.now();
  const { states, crashPoints } = await collectStates(options);
  const [halfStates, lost]: [string[], string[]] = [[], []];
  for (const state of states) {
    const fault = await judgeState(state);
    if (fault?.kind === 'half') halfStates.push(fault.words);
    if (fault?.kind === 'lost') lost.push(fault.words);
    if (fault !== undefined && options.untilFirst === true) break;
  }
  return { crashPoints, states: states.length, halfStates, lost, tookMs: performance.now() - startedAtMs };
}

async function collectStates({ statesPerMoment, forgetsSync, seed = 1 }: WriteListOptions) {
  const states = new Map<string, CrashState>();
  const random = seededRandom(seed);
  let crashPoints = 0;
  let promised: Promised = { moment: '', releases: [], packs: [] };

  const look = (disk: SimulatedDisk, step = 'between two steps'): void => {
    crashPoints += 1;
    for (const fates of crashFates(disk.unsynced(), statesPerMoment, random)) {
      const image = disk.afterPowerCut(fates);
      const key = `${promised.releases} ${fingerprint(image)}`;
      if (!states.has(key)) states.set(key, { ...promised, moment: `${promised.moment}: ${step}`, image });
    }
  };
  const diskOf = (image: DiskImage): SimulatedDisk => {
    const disk: SimulatedDisk = createSimulatedDisk(image, {
      onStep: ({ call, path }) => look(disk, `before ${call} ${path}`),
      ...(forgetsSync && { forgetsSync }),
    });
    return disk;
  };
  await tellStory({
    diskOf,
    look,
    promise: (next) => {
      promised = next;
    },
  });
  return { states: [...states.values()], crashPoints };
}

function fingerprint(image: DiskImage): string {
  const lines = [...image].map(([path, bytes]) => `${path} ${bytes === null ? '' : sha256(bytes)}`);
  return sha256(new TextEncoder().encode(lines.sort().join('\n')));
}
