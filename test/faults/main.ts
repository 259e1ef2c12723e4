import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killWhileCounting } from './kill-counters.ts';

/** `npm run faults -- counters [--kills 200]`: the long form of the tests that kill the real service. */
const [name, ...words] = process.argv.slice(2);
if (name !== 'counters') {
  console.error('Use: npm run faults -- counters [--kills 200]');
  process.exitCode = 1;
} else {
  const kills = Number(words[words.indexOf('--kills') + 1] ?? '') || 200;
  const folder = await mkdtemp(join(tmpdir(), 'foyer-faults-'));
  try {
    const result = await killWhileCounting(folder, kills, Math.random);
    console.info(JSON.stringify(result, null, 2));
    const isHeld = result.lost.length === 0 && result.doubled.length === 0 && result.integrity === 'ok';
    console.info(isHeld ? 'Held: nothing acknowledged was lost or counted twice.' : 'BROKEN.');
    if (!isHeld) process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
