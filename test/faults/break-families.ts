import { type Family, families, notRun } from './families.ts';
import { CannotRunHere } from './needs.ts';
import { sumOf, type Toll } from './trial.ts';

/**
 * Runs the families of these names, or all; prints what came of each. True if all that can run here was survived and
 * came back in time: a family that throws has shown nothing.
 */
export async function breakFamilies(
  names: readonly string[],
  isShort: boolean,
  all: Readonly<Record<string, Family>> = families,
): Promise<boolean> {
  const tolls: Toll[] = [];
  const failed: string[] = [];
  const isAll = names.length === 0;
  for (const [name, family] of Object.entries(all)) {
    if (!isAll && !names.includes(name)) continue;
    const fromMs = performance.now();
    try {
      const toll = await family(isShort);
      tolls.push(toll);
      const seconds = Math.round((performance.now() - fromMs) / 1_000);
      console.log(`${name}: ${inWords(toll)} (${seconds} s)`);
      for (const fault of [...toll.lost, ...toll.halfStates].slice(0, 20)) console.log(`  BROKEN: ${fault}`);
      for (const fault of toll.late ?? []) console.log(`  LATE: ${fault}`);
      if (!isHeld(toll)) failed.push(name);
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      const isHere = !(cause instanceof CannotRunHere);
      console.log(`${name}: ${isHere ? `BROKEN: it ended early: ${why}` : `not run: ${why}`}`);
      if (isHere) failed.push(name);
    }
  }
  if (isAll) for (const [name, why] of Object.entries(notRun)) console.log(`${name}: not run: ${why}`);
  console.log(`All: ${inWords(sumOf(tolls))}`);
  if (failed.length > 0) console.log(`FAILED: ${failed.join(', ')}`);
  return failed.length === 0;
}

function isHeld({ tried, survived, lost, halfStates, late = [] }: Toll): boolean {
  return tried > 0 && survived === tried && lost.length + halfStates.length + late.length === 0;
}

function inWords({ tried, survived, lost, halfStates, late = [] }: Toll): string {
  const words = `tried ${tried}, survived ${survived}, lost ${lost.length}, half states ${halfStates.length}`;
  return late.length === 0 ? words : `${words}, late ${late.length}`;
}
