import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorCodes, failEveryCall } from './file-errors.ts';
import { forgottenSyncs } from './forgotten-syncs.ts';
import { type KillImportsResult, killWhileImporting } from './kill-imports.ts';
import { CannotRunHere } from './needs.ts';
import { putPack } from './numbered-pack.ts';
import { cutPowerOnDisk } from './power-cuts.ts';
import { warmUp } from './stepped-service.ts';
import type { Toll } from './trial.ts';
import { cutPowerEverywhere } from './write-list.ts';

/** What one part of the long form found: a line to print, and how many faults there were. */
export interface PartResult {
  readonly tried: number;
  readonly words: string;
  readonly halfStates: readonly string[];
  readonly lost: readonly string[];
  /** This machine refuses it; the words say why. */
  readonly cannotRun?: boolean;
}

type Part = (newFolder: () => Promise<string>, kills: number) => Promise<PartResult>;

/** The long form of the tests that break an import and an activation, in the order in which it runs. */
export const contentParts = {
  async kills(newFolder, kills) {
    const warm = await newFolder();
    await putPack(join(warm, 'starter'), 1);
    await warmUp(warm);
    const half = { newFolder, kills: Math.ceil(kills / 2), random: Math.random };
    const [one, other] = await Promise.all([killWhileImporting(half), killWhileImporting(half)]); // two kiosks at once
    const tookMs = Math.max(one.tookMs, other.tookMs);
    const [count, atSteps] = [one.kills + other.kills, one.atSteps + other.atSteps];
    return {
      tried: count,
      words:
        `SIGKILL of the service: ${count} kills, ${atSteps} of them at ${stepsOf(one, other).length} named steps, ` +
        `${one.versions + other.versions} updates arrived, ${seconds(tookMs)}\n${stepsOf(one, other).join('\n')}`,
      halfStates: [...one.halfStates, ...other.halfStates],
      lost: [...one.lost, ...other.lost],
    };
  },

  async 'write-list'() {
    const { crashPoints, states, halfStates, lost, tookMs } = await cutPowerEverywhere({
      statesPerMoment: 2_000,
    });
    return {
      tried: states,
      words: `Write list: ${states} states of ${crashPoints} crash points, ${seconds(tookMs)}`,
      halfStates,
      lost,
    };
  },

  async 'forgotten-syncs'() {
    const missed: string[] = [];
    for (const [name, forgetsSync] of Object.entries(forgottenSyncs)) {
      const found = await cutPowerEverywhere({ statesPerMoment: 8, forgetsSync, untilFirst: true });
      if (found.halfStates.length + found.lost.length === 0)
        missed.push(`the sync of ${name} was not missed`);
    }
    const count = Object.keys(forgottenSyncs).length;
    return {
      tried: count,
      words: `Proof: with one kind of sync forgotten the write list found faults in ${count - missed.length} of ${count}`,
      halfStates: missed,
      lost: [],
    };
  },

  async 'file-errors'() {
    const found = await failEveryCall({ stride: 1, lasts: ['once', 'a moment', 'long'] });
    return {
      tried: found.cases,
      words:
        `File errors: ${found.cases} failing calls (${errorCodes.join(' ')}), staff not told: ${found.untold.length}, ` +
        seconds(found.tookMs),
      halfStates: found.halfStates,
      lost: [...found.lost, ...found.untold.map((what) => `not told: ${what}`)],
    };
  },

  async 'power-cuts'(newFolder) {
    const result = await cutPowerOnDisk(await newFolder(), { updates: 3, stride: 1 });
    if (typeof result === 'string')
      return { tried: 0, words: result, halfStates: [], lost: [], cannotRun: true };
    const proof = await cutPowerOnDisk(await newFolder(), { updates: 1, stride: 4, forgetsSync: true });
    const isMissed = typeof proof !== 'string' && proof.halfStates.length + proof.lost.length === 0;
    const proven =
      typeof proof === 'string'
        ? proof
        : `${proof.halfStates.length + proof.lost.length} of ${proof.cuts} cuts`;
    return {
      tried: result.cuts,
      words:
        `Power cuts on a loop-mounted ext4: ${result.cuts} cuts, ${seconds(result.tookMs)}\n` +
        `  Proof: with the syncs of objects forgotten, faults after ${proven}`,
      halfStates: [...result.halfStates, ...(isMissed ? ['forgotten syncs were not missed'] : [])],
      lost: result.lost,
    };
  },
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof contentParts;

/** Runs one part, as one family of all faults. Throws the reason where it cannot run here. */
export async function runContentPart(name: PartName, kills: number): Promise<Toll> {
  return await inFolders(async (newFolder) => {
    const part: Part = contentParts[name];
    const { tried, words, halfStates, lost, cannotRun = false } = await part(newFolder, kills);
    if (cannotRun) throw new CannotRunHere(words);
    return { tried, survived: Math.max(0, tried - halfStates.length - lost.length), lost, halfStates };
  });
}

/** Runs the parts of these names, or all; prints what each found. True if there was no fault. */
export async function breakContent(names: readonly string[], kills: number): Promise<boolean> {
  let [halfStates, lost] = [0, 0];
  await inFolders(async (newFolder) => {
    for (const [name, part] of Object.entries(contentParts) as [string, Part][]) {
      if (names.length > 0 && !names.includes(name)) continue;
      const result = await part(newFolder, kills);
      if (result.cannotRun) {
        console.info(`${name}: not run: ${result.words}`);
        continue;
      }
      console.info(
        `${result.words}\n  half states: ${result.halfStates.length}, lost: ${result.lost.length}`,
      );
      for (const fault of [...result.halfStates, ...result.lost].slice(0, 20))
        console.info(`  BROKEN: ${fault}`);
      halfStates += result.halfStates.length;
      lost += result.lost.length;
    }
  });
  console.info(`half states: ${halfStates}, lost: ${lost}`);
  return halfStates + lost === 0;
}

/** Gives `use` as many new folders as it asks for, and removes them. */
async function inFolders<T>(use: (newFolder: () => Promise<string>) => Promise<T>): Promise<T> {
  const folders: string[] = [];
  try {
    return await use(async () => {
      const folder = await mkdtemp(join(tmpdir(), 'foyer-faults-'));
      folders.push(folder);
      return folder;
    });
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}

function stepsOf(...results: readonly KillImportsResult[]): readonly string[] {
  const names = [...new Set(results.flatMap(({ steps }) => Object.keys(steps)))].sort();
  return names.map((name) => `  ${name}: ${results.reduce((sum, { steps }) => sum + (steps[name] ?? 0), 0)}`);
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(0)} s`;
}
