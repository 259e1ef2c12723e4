import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { inspectRelease } from './inspect-release.ts';
import { type LoopDisk, openLoopDisk } from './loop-disk.ts';
import { putPack } from './numbered-pack.ts';
import { startStepped } from './stepped-service.ts';
import { untilStopped } from './until-stopped.ts';

/** What was found after all cuts. */
export interface PowerCutsResult {
  readonly cuts: number;
  readonly halfStates: readonly string[];
  readonly lost: readonly string[];
  readonly tookMs: number;
}

export interface PowerCutsOptions {
  /** The first start and so many updates after it. */
  readonly updates: number;
  /** A cut at every so-many-th step. */
  readonly stride: number;
  /** Leaves out the syncs of objects, to show that it would be noticed. */
  readonly forgetsSync?: boolean;
}

/**
 * Runs the real service with its data on an ext4 disk in a file, stops it at the steps of its imports, copies the file
 * as it is then (what ext4 has not written yet is not in it), and starts from the copy. Answers words where the
 * machine refuses such a disk.
 */
export async function cutPowerOnDisk(
  folder: string,
  options: PowerCutsOptions,
): Promise<PowerCutsResult | string> {
  const startedAtMs = performance.now();
  const disk = await openLoopDisk(join(folder, 'disk.img'), join(folder, 'disk'));
  if (typeof disk === 'string') return disk;
  const found: Found = { cuts: 0, halfStates: [], lost: [] };
  try {
    await putPack(join(folder, 'starter'), 1);
    for (let version = 1; version <= 1 + options.updates; version++) {
      if (version > 1) await putPack(join(folder, 'content'), version);
      await importAndCut(folder, disk, version, options, found);
    }
  } finally {
    disk.unmount();
  }
  return { ...found, tookMs: performance.now() - startedAtMs };
}

interface Found {
  cuts: number;
  readonly halfStates: string[];
  readonly lost: string[];
}

const restMs = 400;
const patienceMs = 60_000;

/** One run of the service, until the version has arrived and its steps have ended. */
async function importAndCut(
  folder: string,
  disk: LoopDisk,
  version: number,
  { stride, forgetsSync = false }: PowerCutsOptions,
  found: Found,
): Promise<void> {
  const dataFolder = join(disk.folder, 'data');
  const service = startStepped(folder, { stopAt: 'every', dataFolder, forgetsSync });
  const old = version === 1 ? null : version - 1;
  let [stops, isPointed, isLasting, isBusy] = [0, false, false, false];
  let failure: unknown;
  const onStop = async (step: string): Promise<void> => {
    isBusy = true;
    await untilStopped(service.process.pid ?? 0);
    // The step before this one has ended: after the sync of the pointer's folder the new version must last.
    if (lastStep === 'sync content' && isPointed) isLasting = true;
    if (lastStep === 'rename content/current') isPointed = true;
    stops += 1;
    if (stops % stride === 0) {
      found.cuts += 1;
      await judgeCut(
        folder,
        disk,
        isLasting ? [version] : [old, version],
        `before ${step}, version ${version}`,
        found,
      );
    }
    lastStep = step;
    isBusy = false;
    service.process.kill('SIGCONT');
  };
  let lastStep = '';
  service.onStop((step) => {
    onStop(step).catch((cause: unknown) => {
      failure = cause;
    });
  });
  const untilMs = performance.now() + patienceMs;
  try {
    for (;;) {
      await pause(25);
      if (failure !== undefined) throw failure;
      if (performance.now() > untilMs) throw new Error(`Version ${version} did not arrive.`);
      if (isBusy || performance.now() - service.lastStepAtMs() < restMs) continue;
      const now = await inspectRelease(dataFolder);
      if (now.kind === 'whole' && now.version === version && isPointed) break;
    }
  } finally {
    await service.kill();
  }
  disk.sync(); // on a busy machine the last sync may have been killed, and the next run counts on this version
}

/** Starts from what a cut left, as the service does, and reads the disk behind its back. */
async function judgeCut(
  folder: string,
  disk: LoopDisk,
  allowed: readonly (number | null)[],
  moment: string,
  { halfStates, lost }: Found,
): Promise<void> {
  const cut = await disk.copyAsCut(join(folder, 'cut.img'), join(folder, 'cut'));
  try {
    const dataFolder = join(cut.folder, 'data');
    const named = await inspectRelease(dataFolder);
    if (named.kind === 'broken') halfStates.push(`${named.why} (${moment})`);
    const version = named.kind === 'whole' ? named.version : null;
    if (named.kind !== 'broken' && !allowed.includes(version)) lost.push(`version ${version} (${moment})`);
    const releases = await openReleaseStore(dataFolder, { files: diskFiles, log: createRecordingLogger() });
    const loaded = (await releases.load())?.manifest;
    if (named.kind === 'whole' && loaded?.revision !== named.revision)
      lost.push(`another is shown (${moment})`);
    if (loaded !== undefined && !(await releases.verify(loaded)))
      halfStates.push(`what is shown is not whole (${moment})`);
  } finally {
    cut.unmount();
  }
}
