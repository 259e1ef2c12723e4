import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { writeManyRows } from '#test/bench/exports/many-rows.ts';
import { needMounts } from './needs.ts';
import { sumOf, type Toll } from './trial.ts';

const command = ['electron/commands/npm.ts', 'export', '--from', '2000-01-01', '--to', '2099-12-31'];

/** Kills an export at moments by chance, pulls its stick, fills it, lets two write at once: each table is whole or as it was. */
export async function breakExports(isShort: boolean): Promise<Toll> {
  await needMounts();
  const folder = await mkdtemp(join(tmpdir(), 'foyer-faults-'));
  const data = join(folder, 'data');
  try {
    await mkdir(data);
    writeManyRows(join(data, 'foyer.db'), isShort ? 1 : 4);
    const whole = join(folder, 'whole');
    const startedAtMs = performance.now();
    await exportTo(whole, data).ended;
    const tookMs = performance.now() - startedAtMs;
    const tables = await tablesIn(whole);
    if (tables.size !== 2) throw new Error('The export wrote no two tables.');
    const judge = async (name: string, out: string, mayMiss = true): Promise<Toll> => {
      const found = await tablesIn(out);
      const half = [...found].filter(([file, hash]) => tables.get(file) !== hash).map(([file]) => file);
      const lost = mayMiss || found.size === tables.size ? [] : [`${name}: a table is missing`];
      const halfStates = half.map((file) => `${name}: ${file} is half`);
      return { tried: 1, survived: lost.length + half.length === 0 ? 1 : 0, lost, halfStates };
    };
    const tolls: Toll[] = [];
    for (let kill = 0; kill < (isShort ? 3 : 40); kill += 1) {
      const out = join(folder, 'killed');
      const run = exportTo(out, data);
      await pause(Math.random() * tookMs);
      run.child.kill('SIGKILL');
      await run.ended;
      tolls.push(await judge(`kill ${kill}`, out));
      await exportTo(out, data).ended;
      tolls.push(await judge(`the export after kill ${kill}`, out, false));
    }
    const both = join(folder, 'both');
    await Promise.all([exportTo(both, data).ended, exportTo(both, data).ended]);
    tolls.push(await judge('two at once', both, false));
    for (const isPulled of [false, true]) {
      const [stick, kept] = [join(folder, 'stick'), join(folder, 'kept')];
      for (const each of [stick, kept]) await mkdir(each, { recursive: true });
      mount('-t', 'tmpfs', '-o', `size=${isPulled ? '200m' : '64k'}`, 'tmpfs', stick);
      mount('--bind', stick, kept); // to see afterwards what was on it
      const run = exportTo(join(stick, 'out'), data);
      if (isPulled) {
        await pause(tookMs * 0.7);
        unmount(stick);
      }
      const code = await run.ended;
      const name = isPulled ? 'a stick that is pulled' : 'a full stick';
      tolls.push(await judge(name, join(kept, 'out'), isPulled || code !== 0));
      if (!isPulled) unmount(stick);
      unmount(kept);
    }
    return sumOf(tolls);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function mount(...words: readonly string[]): void {
  execFileSync('mount', words, { stdio: 'ignore' });
}

function unmount(folder: string): void {
  execFileSync('umount', ['-l', folder]);
}

function exportTo(out: string, data: string) {
  const words = [...command, '--out', out, '--data-folder', data];
  const child = spawn(process.execPath, words, { stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, ended };
}

/** The tables in a folder, by the hash of their bytes; parts that were left are no tables. */
async function tablesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.csv'));
  const hashed = names.map(async (name) => {
    const bytes = await readFile(join(folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return new Map(await Promise.all(hashed));
}
