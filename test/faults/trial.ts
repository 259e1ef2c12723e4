import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { KioskError } from '#contract/errors.ts';
import { type SpawnChanges, type SpawnedService, spawnService } from '#test/support/child-service.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { inspectRelease } from './inspect-release.ts';
import { putPack } from './numbered-pack.ts';

/** What came of hurting something so and so often. */
export interface Toll {
  readonly tried: number;
  readonly survived: number;
  /** What was acknowledged or on the wall and is not, or what never came. */
  readonly lost: readonly string[];
  /** What is neither the old nor the new. */
  readonly halfStates: readonly string[];
  /** What came back, and later than was promised. */
  readonly late?: readonly string[];
}

/** A real service on folders of its own, which counts and takes updates while something is wrong. */
export interface Trial {
  readonly folder: string;
  readonly service: SpawnedService;
  /** Sends so many batches, and remembers which were acknowledged. A refusal is no fault. */
  count(batches: number, date?: string): Promise<void>;
  /** Puts a version into the content folder; whether it is the release within `ms`. */
  update(version: number, ms: number): Promise<boolean>;
  isShown(version: number, ms: number): Promise<boolean>;
}

/** Runs one trial in a new folder: `hurt` says what went missing, and then all that was acknowledged is looked for. */
export async function tryOnce(
  name: string,
  hurt: (trial: Trial) => Promise<readonly string[]>,
  changes: (folder: string) => SpawnChanges | Promise<SpawnChanges> = () => ({}),
  afterwards: () => Promise<void> = async () => {},
): Promise<Toll> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-faults-'));
  const acknowledged = new Set<number>();
  const [lost, halfStates]: [string[], string[]] = [[], []];
  try {
    for (const part of ['starter', 'content']) await putPack(join(folder, part), 1);
    const service = spawnService(folder, await changes(folder));
    const trial = createTrial(folder, service, acknowledged);
    try {
      await service.ready;
      await service.client.getSnapshot();
      lost.push(...(await hurt(trial)));
    } finally {
      await service.close();
    }
    lost.push(...missingCounts(join(service.dataFolder, 'foyer.db'), acknowledged));
    const release = await inspectRelease(service.dataFolder);
    if (release.kind === 'broken') halfStates.push(release.why);
    if (release.kind === 'none') lost.push('the release is gone');
  } catch (cause) {
    lost.push(cause instanceof Error ? cause.message : String(cause));
  } finally {
    await afterwards();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  const named = (what: string) => `${name}: ${what}`;
  const isWhole = lost.length + halfStates.length === 0;
  return {
    tried: 1,
    survived: isWhole ? 1 : 0,
    lost: lost.map(named),
    halfStates: halfStates.map(named),
  };
}

/** What they found together. */
export function sumOf(tolls: readonly Toll[]): Toll {
  const sum = (number: (toll: Toll) => number) => tolls.reduce((all, toll) => all + number(toll), 0);
  return {
    tried: sum(({ tried }) => tried),
    survived: sum(({ survived }) => survived),
    lost: tolls.flatMap(({ lost }) => lost),
    halfStates: tolls.flatMap(({ halfStates }) => halfStates),
    late: tolls.flatMap(({ late = [] }) => late),
  };
}

function createTrial(folder: string, service: SpawnedService, acknowledged: Set<number>): Trial {
  let sequence = 0;
  const isShown = async (version: number, ms: number): Promise<boolean> => {
    for (const endMs = performance.now() + ms; performance.now() < endMs; await pause(50)) {
      const release = await inspectRelease(service.dataFolder);
      if (release.kind === 'whole' && release.version === version) return true;
    }
    return false;
  };
  return {
    folder,
    service,
    isShown,
    async count(batches, date = '2026-11-22') {
      for (let batch = 0; batch < batches; batch += 1) {
        sequence += 1;
        try {
          await service.client.recordViews(sampleBatch(sequence, [openedView(`item-${sequence}`, date)]));
          acknowledged.add(sequence);
        } catch (cause) {
          if (!(cause instanceof KioskError)) throw cause;
        }
      }
    },
    async update(version, ms) {
      await putPack(service.contentFolder, version);
      return await isShown(version, ms);
    },
  };
}

function missingCounts(path: string, acknowledged: ReadonlySet<number>): readonly string[] {
  const database = new Sqlite(path);
  try {
    const rows = database
      .prepare<[], { item: string; opened: number }>(
        'SELECT item, SUM(opened) AS opened FROM item_counter GROUP BY item',
      )
      .all();
    const opened = new Map(rows.map((row) => [row.item, row.opened]));
    const wrong = [...acknowledged].filter((batch) => opened.get(`item-${batch}`) !== 1);
    const integrity = String(database.pragma('integrity_check', { simple: true }));
    return [
      ...wrong.map((batch) => `batch ${batch} is counted ${opened.get(`item-${batch}`) ?? 0} times`),
      ...(integrity === 'ok' ? [] : [`integrity: ${integrity}`]),
    ];
  } finally {
    database.close();
  }
}
