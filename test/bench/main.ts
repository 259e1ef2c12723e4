import { rename, writeFile } from 'node:fs/promises';
import { describeRuntime, findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { runCommand } from '#build/expected-failure.ts';
import { readWords, wrongWords } from '#build/read-words.ts';
import { type Figure, figureOf } from './figures.ts';
import type { Finding, Row } from './row.ts';
import { rows } from './rows.ts';
import { describeTable } from './table.ts';

const usage = `npm run bench -- [ids] [options]
  --json FILE   write the figures there as well
  --rounds N    let ours and the peers take N turns each (the longest: one)
ids: ${rows.map(({ id }) => id).join(' ')}`;

/** `npm run bench`: ours and the peers in turn, as a table. Says what holds; does not fail over what does not. */
async function bench(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseWords(words);
  const chosen = chooseRows(positionals);
  console.log(describeRuntime(await findRuntime()));

  const figures: Figure[] = [];
  for (const row of chosen) {
    console.log(`Measuring ${row.id}: ${row.metric} …`);
    const wanted = values.rounds === undefined ? row.rounds : Number(values.rounds);
    const rounds = Math.min(wanted, row.mostRounds ?? wanted);
    const began = performance.now();
    figures.push(...(await findingsOf(row, rounds)).map((finding) => figureOf(row, finding)));
    console.log(`  ${((performance.now() - began) / 1000).toFixed()} s`);
    if (values.json !== undefined) await writeWhole(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  }
  console.log(`\n${describeTable(figures)}`);
  return 0;
}

async function findingsOf(row: Row, rounds: number): Promise<readonly Finding[]> {
  try {
    return await row.measure(rounds);
  } catch (cause) {
    return [{ kind: 'not-run', why: cause instanceof Error ? cause.message : String(cause) }];
  }
}

function chooseRows(ids: readonly string[]): readonly Row[] {
  const unknown = ids.filter((id) => !rows.some((row) => row.id === id));
  if (unknown.length > 0) throw wrongWords(`There is no row ${unknown.join(', ')}.`, usage);
  return ids.length === 0 ? rows : rows.filter((row) => ids.includes(row.id));
}

function parseWords(words: readonly string[]) {
  const options = { json: { type: 'string' }, rounds: { type: 'string' } } as const;
  const parsed = readWords(words, { allowPositionals: true, options }, usage);
  const { rounds } = parsed.values;
  if (rounds !== undefined && !/^[1-9]\d*$/.test(rounds))
    throw wrongWords('--rounds needs a whole number above 0.', usage);
  return parsed;
}

async function writeWhole(file: string, text: string): Promise<void> {
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
}

// Playwright closes its windows when the process is told to end, and goes on: rows would be "not run" for that, and no other reason.
process.once('SIGTERM', () => {
  console.error('Stopped before its end: no figures.');
  process.exit(143);
});
await runCommand(() => bench(process.argv.slice(2)));
