import { setTimeout as pause } from 'node:timers/promises';
import type { Manifest } from '#core/content/manifest.ts';
import { startContent } from '#service/content-service.ts';
import { createWall } from '#service/wall.ts';
import {
  createSimulatedDisk,
  type DiskCall,
  type DiskImage,
  type DiskStep,
  diskCalls,
  fault,
} from '#test/support/simulated-disk.ts';
import {
  importNow,
  isWholeIn,
  openKioskParts,
  packVersion,
  releaseIn,
  simulated,
  withPack,
} from '#test/support/simulated-kiosk.ts';
import { wordsIn } from '#words/words.ts';

/** What was found over all failing calls. */
export interface FileErrorsResult {
  readonly cases: number;
  readonly halfStates: readonly string[];
  /** What was on the wall and is not, or did not come when the fault was over. */
  readonly lost: readonly string[];
  /** Faults that held an update back without a word to staff. */
  readonly untold: readonly string[];
  readonly tookMs: number;
}

export const errorCodes = [
  'EIO',
  'ENOSPC',
  'EACCES',
  'EPERM',
  'EBUSY',
  'EMFILE',
  'ENOENT',
  'ESTALE',
] as const;
type ErrorCode = (typeof errorCodes)[number];

export interface FileErrorsOptions {
  /** Tries every so-many-th case. */
  readonly stride: number;
  readonly lasts: readonly Lasting[];
}

/** The `nth` call of a kind fails, or that one and all after it. */
interface FaultCase {
  readonly scene: Scene;
  readonly call: DiskCall;
  readonly code: ErrorCode;
  readonly nth: number;
  readonly lasts: Lasting;
}

/** This call only; or this and all after it, for 60 ms or until staff have been told. */
type Lasting = 'once' | 'a moment' | 'long';

/** An update waits in the folder; or the folder is away, and all there is to show is what was stored. */
type Scene = 'update' | 'away';

interface Story {
  readonly image: DiskImage;
  readonly old: Manifest;
  /** What must be on the wall in the end. */
  readonly next: Manifest;
}

/**
 * Lets the n-th call of each kind fail while the service starts and takes an update, for n = 1, 2, … up to the number
 * of calls that this takes; then ends the fault and waits for the update.
 */
export async function failEveryCall({ stride, lasts }: FileErrorsOptions): Promise<FileErrorsResult> {
  const startedAtMs = performance.now();
  const [halfStates, lost, untold]: [string[], string[], string[]] = [[], [], []];
  let cases = 0;
  for (const scene of ['update', 'away'] as const) {
    const story = await prepare(scene);
    const counts = await countCalls(story, scene);
    const all = [...casesOf(scene, counts)].filter((one) => lasts.includes(one.lasts));
    for (const [i, one] of all.entries()) {
      if (i % stride !== 0) continue;
      cases += 1;
      const found = await runCase(story, one);
      const words = `${one.scene}: ${one.call} ${one.nth} ${one.code}, ${one.lasts}`;
      halfStates.push(...found.halfStates.map((what) => `${what} (${words})`));
      lost.push(...found.lost.map((what) => `${what} (${words})`));
      if (!found.isTold) untold.push(words);
    }
  }
  return { cases, halfStates, lost, untold, tookMs: performance.now() - startedAtMs };
}

function* casesOf(scene: Scene, counts: ReadonlyMap<DiskCall, number>): Generator<FaultCase> {
  for (const call of diskCalls) {
    for (let nth = 1; nth <= (counts.get(call) ?? 0); nth++) {
      for (const code of errorCodes) {
        for (const lasts of ['once', 'a moment'] as const) yield { scene, call, code, nth, lasts };
        // A start waits two seconds for its disk, and a look five for held files: some of these stand for all.
        if (nth % 16 === 1) yield { scene, call, code, nth, lasts: 'long' };
      }
    }
  }
}

/** Two releases are stored, the newer one is on the wall. */
async function prepare(scene: Scene): Promise<Story> {
  let image: DiskImage = withPack(new Map([['/data', null]]), simulated.starter, packVersion(9));
  let old: Manifest | undefined;
  for (const version of [1, 2]) {
    const disk = createSimulatedDisk(withPack(image, simulated.content, packVersion(version)));
    old = await importNow(await openKioskParts(disk.files), old);
    image = disk.image();
  }
  if (old === undefined) throw new Error('Nothing was imported.');
  if (scene === 'away') {
    const left = [...image].filter(([path]) => !path.startsWith(simulated.content));
    return { image: new Map(left), old, next: old };
  }
  image = withPack(image, simulated.content, packVersion(3));
  const next = await importNow(await openKioskParts(createSimulatedDisk(image).files), old);
  return { image, old, next };
}

async function countCalls(story: Story, scene: Scene): Promise<ReadonlyMap<DiskCall, number>> {
  const counts = new Map<DiskCall, number>();
  const kiosk = await startKiosk(story.image, ({ call }) => counts.set(call, (counts.get(call) ?? 0) + 1));
  await until(() => kiosk.shown()?.revision === story.next.revision, patienceMs);
  await pause(scene === 'away' ? 20 : 5); // the release is read whole, the receipt is written
  await kiosk.stop();
  return counts;
}

const momentMs = 60;
const patienceMs = 20_000;
const faultyMs = 25;

async function runCase({ image, old, next }: Story, { scene, call, code, nth, lasts }: FaultCase) {
  const [halfStates, lost]: [string[], string[]] = [[], []];
  let [isArmed, count] = [true, 0];
  const onStep = (step: DiskStep): void => {
    if (!isArmed || step.call !== call) return;
    count += 1;
    if (count === nth && lasts === 'a moment') setTimeout(() => (isArmed = false), momentMs);
    if (count === nth || (lasts !== 'once' && count > nth)) throw fault(code, step.path);
  };
  // A service that cannot start is started again by the shell; a fault that stays keeps it from starting.
  const first =
    (await startKiosk(image, onStep).catch(() => undefined)) ??
    (await startKiosk(image, onStep).catch(() => undefined));
  const isStarted = first !== undefined;
  if (first === undefined) isArmed = false;
  let kiosk = first ?? (await startKiosk(image, onStep));

  const isThere = () => kiosk.shown()?.revision === next.revision;
  await until(() => isThere() && lasts !== 'long', faultyMs);
  const isHeldBack = isStarted && scene === 'update' && !isThere();
  const isTold = !isHeldBack || (await until(() => kiosk.isTold() || isThere(), 10_000));
  const during = kiosk.shown();
  // Where the disk gives nothing, or says that a file is not there, an older release is right until it can be read.
  const mayFallBack = lasts !== 'once' || code === 'ENOENT';
  if (during !== undefined && !isWholeIn(kiosk.disk.image(), during))
    halfStates.push('the wall shows half a release');
  const isKnown = during !== undefined && isMadeOf(during, [old, next]);
  if (!isKnown && !mayFallBack) lost.push(`the wall shows ${wordsOf(during)}`);
  const named = releaseIn(kiosk.disk.image());
  if (named?.isWhole !== true) halfStates.push('`current` leads to half a release');

  isArmed = false;
  if (scene === 'away') {
    await kiosk.stop();
    kiosk = await startKiosk(kiosk.disk.image(), () => {}); // at the next start at the latest
  }
  if (!(await until(isThere, patienceMs))) {
    lost.push(`not there after the fault: ${wordsOf(kiosk.shown())}`);
  }
  await kiosk.stop();
  const after = releaseIn(kiosk.disk.image());
  if (after?.isWhole !== true) halfStates.push('half a release is left');
  return { halfStates, lost, isTold };
}

/** One of them, or a mixture: a part that could not be read keeps its last good version until it can. */
function isMadeOf(release: Manifest, known: readonly Manifest[]): boolean {
  const objects = new Set(known.flatMap(objectsOf));
  return (
    objectsOf(release).every((object) => objects.has(object)) && known.map(wordsOf).includes(wordsOf(release))
  );
}

function objectsOf({ files }: Manifest): readonly string[] {
  return Object.values(files).map(({ object }) => object);
}

function wordsOf(release: Manifest | undefined): string {
  return Object.values(release?.content.notices[0]?.texts ?? {})[0] ?? 'nothing';
}

/** The content part of the service on a simulated disk, with quick times. */
async function startKiosk(image: DiskImage, onStep: (step: DiskStep) => void) {
  const disk = createSimulatedDisk(image, { onStep });
  const parts = await openKioskParts(disk.files);
  const wall = createWall(parts.clock);
  wall.snapshot().catch(() => {});
  const content = await startContent({
    ...parts,
    wall,
    sticks: {
      find: async () => [],
      copy: () => Promise.reject(new Error('no stick')),
      mayReplace: async () => true,
      swap: () => Promise.reject(new Error('no stick')),
      discard: async () => {},
      mend: async () => {},
    },
    openPack: () => parts.folder,
    kiosk: { name: 'reception', id: 'f0e1' },
    kioskProblems: () => [],
    words: wordsIn.en,
    times: { scanEveryMs: 3, settleMs: 0, hintMs: 1, restlessMs: 60, calmMs: 0 },
    firstReleaseMs: 5,
    builtIn: async () => undefined,
    mendMs: 5_000,
    beginAgainMs: 50,
    verifyAfterMs: 0,
    verifyEveryMs: 60_000,
    collectAfterMs: 5,
    say: () => {},
  });
  return {
    disk,
    shown: () => wall.release(),
    /** Something stands on the receipt and the staff screen, or in the log where the receipt cannot be written. */
    isTold: () =>
      parts.log.events.some(
        (event, i) => toldBy.includes(event) || (event === 'folder-read' && parts.log.facts[i]?.codes !== ''),
      ),
    stop: () => content.stop(),
  };
}

const toldBy: readonly string[] = [
  'folder-trouble',
  'folder-waits',
  'import-failed',
  'receipt-not-written',
  'note-not-written',
];

async function until(isSo: () => boolean, atMostMs: number): Promise<boolean> {
  const endMs = performance.now() + atMostMs;
  while (performance.now() < endMs) {
    if (isSo()) return true;
    await pause(1);
  }
  return isSo();
}
