import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { spawnService } from '#test/support/child-service.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { type LoopDisk, openLoopDisk } from './loop-disk.ts';
import { CannotRunHere } from './needs.ts';
import { putPack } from './numbered-pack.ts';
import { readCounts } from './read-counts.ts';
import { sumOf, type Toll } from './trial.ts';
import { untilStopped } from './until-stopped.ts';

/** What was found after all cuts; half a state is a database that one left damaged. */
export interface CounterCutsResult extends Toll {
  /** Batches whose answer had arrived at the last cut. */
  readonly acknowledged: number;
}

export interface CounterCutsOptions {
  readonly cuts: number;
  readonly random: () => number;
  /** The database does not wait for the disk, to show that it would be noticed. */
  readonly isCareless?: boolean;
}

/**
 * Runs the real service with its data on an ext4 disk in a file and counts without a pause; at random moments stops it,
 * copies the disk as it is then (what ext4 has not written yet is not in it), and opens the counters of the copy. Answers
 * words where the machine refuses such a disk.
 */
export async function cutPowerWhileCounting(
  folder: string,
  { cuts, random, isCareless = false }: CounterCutsOptions,
): Promise<CounterCutsResult | string> {
  const disk = await openLoopDisk(join(folder, 'disk.img'), join(folder, 'disk'));
  if (typeof disk === 'string') return disk;
  const tolls: Toll[] = [];
  try {
    await putPack(join(folder, 'starter'), 1);
    const service = spawnService(folder, {
      program: 'sources',
      dataFolder: join(disk.folder, 'data'),
      execArgv: isCareless ? ['--import', careless] : [],
    });
    let [sent, acknowledged, isOver] = [0, 0, false];
    const count = async (): Promise<void> => {
      await service.ready;
      while (!isOver) {
        sent += 1;
        await service.client.recordViews(sampleBatch(sent, [openedView(itemOf(sent))]));
        acknowledged = sent;
      }
    };
    const cut = async (): Promise<void> => {
      while (tolls.length < cuts) {
        const wanted = acknowledged + 1 + Math.floor(random() * mostAnswers);
        while (acknowledged < wanted && !isOver) await pause(2);
        if (isOver) return; // counting failed, which is told
        await pause(random() * lastMs); // somewhere in the next batches
        service.process.kill('SIGSTOP');
        await untilStopped(service.process.pid ?? 0);
        tolls.push(await judgeCut(folder, disk, sent, acknowledged));
        service.process.kill('SIGCONT');
      }
      isOver = true;
    };
    try {
      await Promise.all([count(), cut()]);
    } finally {
      isOver = true;
      await service.kill();
    }
    return { acknowledged, ...sumOf(tolls) };
  } finally {
    disk.unmount();
  }
}

/** The same as one family of all faults. Throws the reason where it cannot run here. */
export async function tollOfCuts(cuts: number): Promise<Toll> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-faults-'));
  try {
    const result = await cutPowerWhileCounting(folder, { cuts, random: Math.random });
    if (typeof result === 'string') throw new CannotRunHere(result);
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const careless = new URL('./preloads/careless-database.ts', import.meta.url).href;
const mostAnswers = 40;
const lastMs = 20;
const itemOf = (batch: number) => `item-${batch}`;

/** Opens what a cut left as the service does, sends again what was not answered, and reads the file behind its back. */
async function judgeCut(folder: string, disk: LoopDisk, sent: number, acknowledged: number): Promise<Toll> {
  const cut = await disk.copyAsCut(join(folder, 'cut.img'), join(folder, 'cut'));
  try {
    const path = join(cut.folder, 'data', 'foyer.db');
    const log = createRecordingLogger();
    const store = openCounterStore(path, log);
    try {
      for (let batch = acknowledged + 1; batch <= sent; batch += 1)
        store.record(sampleBatch(batch, [openedView(itemOf(batch))]), () => undefined);
    } finally {
      store.close();
    }
    const { opened, integrity } = readCounts(path);
    const halfStates = integrity === 'ok' ? log.events : [...log.events, integrity];
    const lost = Array.from({ length: sent }, (_, before) => before + 1)
      .map((batch) => ({ batch, times: opened.get(itemOf(batch)) ?? 0 }))
      .filter(({ times }) => times !== 1)
      .map(({ batch, times }) => `of ${acknowledged} batches the ${batch}th is counted ${times} times`);
    return { tried: 1, survived: lost.length + halfStates.length === 0 ? 1 : 0, lost, halfStates };
  } finally {
    cut.unmount();
  }
}
