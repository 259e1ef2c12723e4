import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cutPowerWhileCounting } from './cut-counters.ts';
import { killWhileCounting } from './kill-counters.ts';

/**
 * Kills the service so many times while it counts, cuts its power as often, and prints what was found. True if there was no
 * fault.
 */
export async function breakCounters(kills: number): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-faults-'));
  try {
    const killed = await killWhileCounting(folder, kills, Math.random);
    console.info(JSON.stringify(killed, null, 2));
    const cut = await cutPowerWhileCounting(folder, { cuts: kills, random: Math.random });
    console.info(typeof cut === 'string' ? `Power cuts: not run: ${cut}` : JSON.stringify(cut, null, 2));
    const isHeld =
      killed.lost.length === 0 &&
      killed.doubled.length === 0 &&
      killed.integrity === 'ok' &&
      (typeof cut === 'string' || cut.survived === cut.tried);
    console.info(isHeld ? 'Held: nothing acknowledged was lost or counted twice.' : 'BROKEN.');
    return isHeld;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
