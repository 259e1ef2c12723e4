import { families, notRun } from './families.ts';
import { sumOf, type Toll } from './trial.ts';

/** Runs the families of these names, or all; prints what came of each. True if all of it was survived. */
export async function breakFamilies(names: readonly string[], isShort: boolean): Promise<boolean> {
  const tolls: Toll[] = [];
  const isAll = names.length === 0;
  for (const [name, family] of Object.entries(families)) {
    if (!isAll && !names.includes(name)) continue;
    const fromMs = performance.now();
    try {
      const toll = await family(isShort);
      tolls.push(toll);
      const seconds = Math.round((performance.now() - fromMs) / 1_000);
      console.log(`${name}: ${inWords(toll)} (${seconds} s)`);
      for (const fault of [...toll.lost, ...toll.halfStates].slice(0, 20)) console.log(`  BROKEN: ${fault}`);
    } catch (cause) {
      console.log(`${name}: not run: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  }
  if (isAll) for (const [name, why] of Object.entries(notRun)) console.log(`${name}: not run: ${why}`);
  const sum = sumOf(tolls);
  console.log(`All: ${inWords(sum)}`);
  return sum.lost.length + sum.halfStates.length === 0 && sum.tried > 0;
}

function inWords({ tried, survived, lost, halfStates }: Toll): string {
  return `tried ${tried}, survived ${survived}, lost ${lost.length}, half states ${halfStates.length}`;
}
