import { parseArgs } from 'node:util';
import { breakFamilies } from './break-families.ts';
import { breakContent, contentParts } from './content.ts';
import { breakCounters } from './counters.ts';
import { families } from './families.ts';
import { breakPacks } from './packs.ts';
import { breakProcesses } from './processes.ts';

/**
 * `npm run faults` breaks the real thing in every way that this machine can, and says what came of it; `all`, or the names
 * of families, chooses, and `--short` tries a few of each. `counters`, `content`, `packs` and `processes` say more of one.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { kills: { type: 'string' }, rounds: { type: 'string' }, short: { type: 'boolean' } },
});
const [subject, ...parts] = positionals;
const kills = Number(values.kills ?? '') || undefined;

async function run(): Promise<boolean | undefined> {
  const isAlone = parts.length === 0;
  const isShort = values.short === true;
  if (subject === undefined || subject === 'all') return await breakFamilies(parts, isShort);
  if (subject === 'counters' && isAlone) return await breakCounters(kills ?? 200);
  if (subject === 'content' && parts.every((name) => Object.hasOwn(contentParts, name)))
    return await breakContent(parts, kills ?? 1_000);
  if (subject === 'packs' && isAlone)
    return await breakPacks(Number(values.rounds ?? '') || 300, Math.random);
  if (subject === 'processes' && isAlone) return await breakProcesses(kills ?? (isShort ? 1 : 10));
  if (positionals.every((name) => Object.hasOwn(families, name)))
    return await breakFamilies(positionals, isShort);
  return undefined;
}

const isWhole = await run();
if (isWhole === undefined) {
  console.error('Use: npm run faults -- [all] [--short]');
  console.error(`     npm run faults -- ['${Object.keys(families).join("'] ['")}'] [--short]`);
  console.error('     npm run faults -- counters [--kills 200]');
  console.error(`     npm run faults -- content [${Object.keys(contentParts).join('] [')}] [--kills 1000]`);
  console.error('     npm run faults -- packs [--rounds 300]');
  console.error('     npm run faults -- processes [--kills 10]');
}
if (isWhole !== true) process.exitCode = 1;
