import { setTimeout as pause } from 'node:timers/promises';
import { KioskError } from '#contract/errors.ts';
import { inspectRelease, versionsIn } from './inspect-release.ts';
import { isPackWhole, putPack } from './numbered-pack.ts';
import { startStepped } from './stepped-service.ts';

/** What was found over all kills. */
export interface KillImportsResult {
  readonly kills: number;
  /** How many of them stopped the service at a step of its work on files; the others came at random moments. */
  readonly atSteps: number;
  /** Kills by step, such as `rename objects/*`. */
  readonly steps: Readonly<Record<string, number>>;
  /** Versions that reached the wall in the meantime. */
  readonly versions: number;
  /** `current` led to something that is not whole, a mixture, or neither the old nor the new version. */
  readonly halfStates: readonly string[];
  /** What was on the wall or in the content folder and was not there afterwards; a start that did not work. */
  readonly lost: readonly string[];
  readonly tookMs: number;
}

export interface KillImportsOptions {
  /** Empty, or with a kiosk that has run. */
  readonly newFolder: () => Promise<string>;
  readonly kills: number;
  readonly random: () => number;
  /** A kill at every so-many-th step. */
  readonly stride?: number;
  /** After so many comes a new kiosk, whose first start is killed too. */
  readonly livesOfAKiosk?: number;
}

/** When the service is to be killed. */
type Plan =
  | { readonly kind: 'step'; readonly step: number }
  | { readonly kind: 'moment'; readonly afterMs: number };

interface Life {
  readonly folder: string;
  readonly plan: Plan;
  /** The version on the disk, and the one that lies in the content folder. */
  readonly old: number | undefined;
  readonly next: number;
}

interface Ended {
  /** The last step that was begun; undefined if none was. */
  readonly lastStep: string | undefined;
  /** False where the service had no such step any more, and was killed at rest. */
  readonly isPlanMet: boolean;
  readonly faults: readonly string[];
}

/**
 * Kills the real service while it imports, at every step in turn and at random moments, looks at the disk, and starts
 * it again on the same folders. The content folder holds the next version whenever the last one has arrived.
 */
export async function killWhileImporting({
  newFolder,
  kills,
  random,
  stride = 1,
  livesOfAKiosk = 100,
}: KillImportsOptions): Promise<KillImportsResult> {
  const startedAtMs = performance.now();
  const [halfStates, lost]: [string[], string[]] = [[], []];
  const steps: Record<string, number> = {};
  let [versions, atSteps, step, lives] = [0, 0, 1, 0];
  let folder = '';
  let [onDisk, next]: [number | undefined, number] = [undefined, 1];

  while (lives < kills && halfStates.length + lost.length < enoughFaults) {
    if (lives % livesOfAKiosk === 0) {
      folder = await newFolder();
      const given = await inspectRelease(`${folder}/data`);
      [onDisk, next, step] =
        given.kind === 'whole' ? [given.version, given.version, stepsOfOpening + 1] : [undefined, 1, 1];
      if (onDisk === undefined) await putPack(`${folder}/starter`, next);
    }
    if (onDisk === next) {
      next += 1;
      versions += 1;
      await putPack(`${folder}/content`, next);
    }
    lives += 1;
    const plan: Plan =
      lives % 4 === 0 ? { kind: 'moment', afterMs: random() * longestLifeMs } : { kind: 'step', step };
    const life: Life = { folder, plan, old: onDisk, next };
    const ended = await liveOnce(life);
    if (plan.kind === 'step') step = ended.isPlanMet ? step + stride : stepsOfOpening + 1 + (lives % stride);
    if (plan.kind === 'step' && ended.isPlanMet) atSteps += 1;
    const where =
      plan.kind === 'step' && ended.isPlanMet ? (ended.lastStep ?? '') : 'at a random moment or at rest';
    steps[where] = (steps[where] ?? 0) + 1;
    const words = (fault: string) =>
      `${fault} (kill ${lives}, version ${onDisk} to ${next}, ${ended.lastStep})`;
    lost.push(...ended.faults.map(words));

    const found = await inspectRelease(`${folder}/data`);
    if (found.kind === 'broken') halfStates.push(words(found.why));
    if (found.kind === 'none' && onDisk !== undefined) lost.push(words('`current` is gone'));
    if (found.kind === 'whole' && found.version !== onDisk && found.version !== next) {
      halfStates.push(words(`version ${found.version}`));
    }
    if (
      ended.faults.length === 0 &&
      onDisk !== undefined &&
      !(await isPackWhole(`${folder}/content`, next))
    ) {
      lost.push(words('the content folder is not what it was'));
    }
    onDisk = found.kind === 'whole' ? found.version : onDisk;
  }
  const tookMs = performance.now() - startedAtMs;
  return { kills: lives, atSteps, steps, versions, halfStates, lost, tookMs };
}

/** Every start begins with these: they are tried in the first round only. */
const stepsOfOpening = 4;
const enoughFaults = 20; // more would say no more
const longestLifeMs = 1_500;
const restMs = 250;
const patienceMs = 30_000;

/** One life of the service, from its start to its kill. */
async function liveOnce({ folder, plan, old, next }: Life): Promise<Ended> {
  const stopAt = plan.kind === 'step' ? String(plan.step) : undefined;
  const service = startStepped(folder, stopAt === undefined ? {} : { stopAt });
  const faults: string[] = [];
  let shown: number | undefined;
  const ask = async (): Promise<void> => {
    const snapshot = await service.client.getSnapshot().catch((cause: unknown) => {
      if (cause instanceof KioskError && cause.code === 'service-away') return undefined;
      faults.push(`the snapshot did not answer: ${String(cause)}`);
      return undefined;
    });
    if (snapshot === undefined) return;
    const versions = versionsIn(JSON.stringify(snapshot));
    const isKnown = versions.length === 1 && (versions[0] === old || versions[0] === next);
    if (!isKnown) faults.push(`the wall showed versions ${versions.join(', ')}`);
    if (shown === next && versions[0] !== next) faults.push('the wall went back');
    shown = versions[0];
  };
  service.client.subscribe(() => void ask());
  const asked = service.ready.then(ask, () => {});
  const isAtRest = async (): Promise<void> => {
    const untilMs = performance.now() + patienceMs;
    while (performance.now() < untilMs) {
      await pause(20);
      if (faults.length > 0) return;
      if (shown === next && performance.now() - service.lastStepAtMs() > restMs) return;
    }
    faults.push(`the service did not get on: it showed version ${shown}`);
  };

  let isKilled = false;
  service.process.once('exit', () => {
    if (!isKilled) faults.push('the service ended by itself');
  });
  let isPlanMet = true;
  if (plan.kind === 'moment') await pause(plan.afterMs);
  else isPlanMet = await Promise.race([service.stopped.then(() => true), isAtRest().then(() => false)]);
  isKilled = true;
  await service.kill();
  await asked;
  const found = await inspectRelease(service.dataFolder);
  if (shown !== undefined && found.kind === 'whole' && found.version !== shown && found.version !== next) {
    faults.push(`version ${shown} was on the wall, and ${found.version} is on the disk`);
  }
  if (shown === next && found.kind === 'whole' && found.version !== next)
    faults.push('what was shown did not last');
  return { lastStep: service.lastStep(), isPlanMet, faults };
}
