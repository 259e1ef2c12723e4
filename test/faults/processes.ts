import { setTimeout as pause } from 'node:timers/promises';
import { provideBuild } from '#build/build-state.ts';
import { plainWindowMs } from '#test/bench/electron/plain-window.ts';
import { onStage } from '#test/bench/electron/stage.ts';
import { median } from '#test/bench/figures.ts';
import { type LooseKiosk, openLooseKiosk, type ProcessKind } from '#test/support/loose-kiosk.ts';
import { inSeconds, lateness } from './lateness.ts';
import { type Fault, processFaults } from './process-faults.ts';
import type { Toll } from './trial.ts';

/** Longer than this nothing is waited for. */
const patienceMs = 60_000;

/** Hurts a running kiosk once; how long it took until it was right again in milliseconds, or null. */
export async function hurtOnce(kiosk: LooseKiosk, { hurts, sign }: Fault): Promise<number | null> {
  const before = await kiosk.count(sign);
  const hurt = new Set<number>();
  for (const [kind, signal] of hurts) {
    const pids = await newPids(kiosk, kind, hurt);
    kiosk.signal(pids, signal);
    for (const pid of pids) hurt.add(pid);
  }
  return kiosk.more(sign, before, patienceMs);
}

/** The processes of a kind that were not hurt before, once there are any and they have begun to work. */
async function newPids(
  kiosk: LooseKiosk,
  kind: ProcessKind,
  hurt: ReadonlySet<number>,
): Promise<readonly number[]> {
  const fromMs = performance.now();
  while (performance.now() - fromMs < patienceMs) {
    const pids = (await kiosk.pids(kind)).filter((pid) => !hurt.has(pid));
    if (hurt.size > 0) await pause(beginMs);
    if (pids.length > 0) return pids;
    await pause(50);
  }
  throw new Error(`There is no ${kind} to be hurt.`);
}

const beginMs = 500;

/** Every fault so many times, each on a kiosk of its own. False where one was not survived, or too late. */
export async function breakProcesses(times: number): Promise<boolean> {
  await provideBuild();
  const { lost, late = [] } = await tollOfProcesses(times);
  for (const fault of lost) console.log(`BROKEN: ${fault}`);
  for (const fault of late) console.log(`LATE: ${fault}`);
  return lost.length + late.length === 0;
}

/** The same as one family of all faults; of the first so many ways to hurt it. Prints how long each took. */
export async function tollOfProcesses(times: number, ways = processFaults.length): Promise<Toll> {
  const [lost, late]: [string[], string[]] = [[], []];
  for (const fault of processFaults.slice(0, ways)) {
    const [tookMs, windowMs]: [number[], number[]] = [[], []];
    for (let time = 0; time < times; time += 1) {
      if (fault.startsAnew) windowMs.push(await onStage(plainWindowMs));
      const took = await hurtNewKiosk(fault);
      if (took === null) lost.push(`${fault.name}: the wall did not come back`);
      else tookMs.push(took);
    }
    late.push(...lateness(fault, tookMs, windowMs));
    console.log(
      `${fault.name}: tried ${times}, right again ${tookMs.length}; median ${inSeconds(median(tookMs))}, ` +
        `worst ${inSeconds(Math.max(...tookMs))}${fault.startsAnew ? `; a plain window opens in ${inSeconds(median(windowMs))}` : ''}`,
    );
  }
  const tried = times * Math.min(ways, processFaults.length);
  return { tried, survived: tried - lost.length, lost, halfStates: [], late };
}

/** Hurts a kiosk of its own. */
export async function hurtNewKiosk(fault: Fault): Promise<number | null> {
  const kiosk = await openLooseKiosk();
  try {
    return await hurtOnce(kiosk, fault);
  } finally {
    await kiosk.close();
  }
}
