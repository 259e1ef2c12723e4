import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { KioskError } from '#contract/errors.ts';
import { startChildService } from '#test/support/child-service.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { readCounts } from './read-counts.ts';
import type { Toll } from './trial.ts';

/** What was found after the last kill. */
export interface KillResult {
  readonly kills: number;
  /** Batches whose answer arrived. */
  readonly acknowledged: number;
  /** Batches that were sent again after a kill because their answer did not arrive. */
  readonly resent: number;
  /** Acknowledged batches that are not in the database. */
  readonly lost: readonly number[];
  /** Batches that are there more than once. */
  readonly doubled: readonly number[];
  /** What SQLite says of the database. */
  readonly integrity: string;
}

/**
 * Kills the service at a random moment after some answers, in each of its lives more of them, while batches are sent to it.
 * Starts it again on the same folders, sends again what was not answered, and finally compares what was acknowledged with
 * what is there. Each batch counts an item of its own, so that a lost and a doubled one are told apart.
 */
export async function killWhileCounting(
  folder: string,
  kills: number,
  random: () => number,
): Promise<KillResult> {
  const acknowledged = new Set<number>();
  const unanswered = new Set<number>();
  let sequence = 0;
  let resent = 0;
  for (let kill = 0; kill < kills; kill++) {
    const service = await startChildService(folder);
    const heard = Promise.withResolvers<void>();
    let answersLeft = kill % mostAnswers;
    const send = async (batch: number): Promise<void> => {
      unanswered.add(batch);
      try {
        await service.client.recordViews(
          sampleBatch(batch, [openedView(`item-${batch}`)], 'run-of-all-kills'),
        );
        unanswered.delete(batch);
        acknowledged.add(batch);
        answersLeft -= 1;
        if (answersLeft <= 0) heard.resolve();
      } catch (cause) {
        if (!(cause instanceof KioskError)) throw cause;
      }
    };
    let isAlive = true;
    const sending = (async () => {
      // As the screen does: what was not answered first, and in order.
      for (const batch of [...unanswered].sort((one, other) => one - other)) {
        resent += 1;
        await send(batch);
      }
      while (isAlive) {
        sequence += 1;
        await send(sequence);
      }
    })();
    if (answersLeft > 0) await heard.promise;
    await pause(random() * lastMs);
    isAlive = false;
    await service.kill();
    await sending;
  }
  const counts = readCounts(join(folder, 'data', 'foyer.db'));
  const ids = [...acknowledged];
  return {
    kills,
    acknowledged: ids.length,
    resent,
    lost: ids.filter((batch) => (counts.opened.get(`item-${batch}`) ?? 0) < 1),
    doubled: ids.filter((batch) => (counts.opened.get(`item-${batch}`) ?? 0) > 1),
    integrity: counts.integrity,
  };
}

/** The same as one family of all faults: what was tried is kills. */
export async function tollOfKills(kills: number): Promise<Toll> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-faults-'));
  try {
    const { lost, doubled, integrity } = await killWhileCounting(folder, kills, Math.random);
    const halfStates = integrity === 'ok' ? [] : [integrity];
    const words = [
      ...lost.map((batch) => `batch ${batch} is lost`),
      ...doubled.map((batch) => `batch ${batch} is doubled`),
    ];
    const isWhole = words.length + halfStates.length === 0;
    return { tried: kills, survived: isWhole ? kills : 0, lost: words, halfStates };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const mostAnswers = 12;
const lastMs = 60;
