import { parseArgs } from 'node:util';
import { breakContent, contentParts } from './content.ts';
import { breakCounters } from './counters.ts';
import { breakPacks } from './packs.ts';
import { breakProcesses } from './processes.ts';

/** `npm run faults -- counters|content [part …] [--kills N]`, `packs [--rounds N]`, or `processes [--kills N]`: the long form of the tests that break the real thing. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { kills: { type: 'string' }, rounds: { type: 'string' } },
});
const [subject, ...parts] = positionals;
const kills = Number(values.kills ?? '') || undefined;
const unknown = parts.filter((name) => !Object.hasOwn(contentParts, name));
if (subject === 'counters' && parts.length === 0) {
  if (!(await breakCounters(kills ?? 200))) process.exitCode = 1;
} else if (subject === 'content' && unknown.length === 0) {
  if (!(await breakContent(parts, kills ?? 1_000))) process.exitCode = 1;
} else if (subject === 'packs' && parts.length === 0) {
  if (!(await breakPacks(Number(values.rounds ?? '') || 300, Math.random))) process.exitCode = 1;
} else if (subject === 'processes' && parts.length === 0) {
  if (!(await breakProcesses(kills ?? 10))) process.exitCode = 1;
} else {
  console.error('Use: npm run faults -- counters [--kills 200]');
  console.error(`     npm run faults -- content [${Object.keys(contentParts).join('] [')}] [--kills 1000]`);
  console.error('     npm run faults -- packs [--rounds 300]');
  console.error('     npm run faults -- processes [--kills 10]');
  process.exitCode = 1;
}
