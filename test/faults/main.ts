import { runCommand } from '#build/expected-failure.ts';
import { readWords, wrongWords } from '#build/read-words.ts';
import { breakFamilies } from './break-families.ts';
import { breakContent, contentParts } from './content.ts';
import { breakCounters } from './counters.ts';
import { families } from './families.ts';
import { breakPacks } from './packs.ts';
import { breakProcesses } from './processes.ts';

const usage = [
  'npm run faults -- [all] [--short]',
  `npm run faults -- ['${Object.keys(families).join("'] ['")}'] [--short]`,
  'npm run faults -- counters [--kills 200]',
  `npm run faults -- content [${Object.keys(contentParts).join('] [')}] [--kills 1000]`,
  'npm run faults -- packs [--rounds 300]',
  'npm run faults -- processes [--kills 10]',
].join('\n');

/**
 * `npm run faults` breaks the real thing in every way that this machine can, and says what came of it; `all`, or the names
 * of families, chooses, and `--short` tries a few of each. `counters`, `content`, `packs` and `processes` say more of one.
 */
async function breakThings(words: readonly string[]): Promise<boolean> {
  const text = { type: 'string' } as const;
  const options = { kills: text, rounds: text, short: { type: 'boolean' } } as const;
  const { positionals, values } = readWords(words, { allowPositionals: true, options }, usage);
  const [subject, ...parts] = positionals;
  const isAlone = parts.length === 0;
  const isShort = values.short === true;
  const kills = numberOf('--kills', values.kills);
  if (subject === undefined || subject === 'all') return await breakFamilies(parts, isShort);
  if (subject === 'counters' && isAlone) return await breakCounters(kills ?? 200);
  if (subject === 'content' && parts.every((name) => Object.hasOwn(contentParts, name)))
    return await breakContent(parts, kills ?? 1_000);
  if (subject === 'packs' && isAlone)
    return await breakPacks(numberOf('--rounds', values.rounds) ?? 300, Math.random);
  if (subject === 'processes' && isAlone) return await breakProcesses(kills ?? (isShort ? 1 : 10));
  const unknown = positionals.filter((name) => !Object.hasOwn(families, name));
  if (unknown.length > 0) throw wrongWords(`There is no family ${unknown.join(', ')}.`, usage);
  return await breakFamilies(positionals, isShort);
}

function numberOf(name: string, text: string | undefined): number | undefined {
  if (text !== undefined && !/^[1-9]\d*$/.test(text))
    throw wrongWords(`${name} needs a whole number above 0.`, usage);
  return text === undefined ? undefined : Number(text);
}

await runCommand(async () => ((await breakThings(process.argv.slice(2))) ? 0 : 1));
