import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killWhileCounting } from './kill-counters.ts';

/** Kills the service so many times while it counts, and prints what was found. True if there was no fault. */
export async function breakCounters(kills: number): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-faults-'));
  try {
    const result = await killWhileCounting(folder, kills, Math.random);
    console.info(JSON.stringify(result, null, 2));
    const isHeld = result.lost.length === 0 && result.doubled.length === 0 && result.integrity === 'ok';
    console.info(isHeld ? 'Held: nothing acknowledged was lost or counted twice.' : 'BROKEN.');
    return isHeld;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
