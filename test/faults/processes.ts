import { setTimeout as pause } from 'node:timers/promises';
import { provideBuild } from '#build/build-state.ts';
import { median } from '#test/bench/figures.ts';
import { type LooseKiosk, openLooseKiosk, type ProcessKind } from '#test/support/loose-kiosk.ts';
import type { Toll } from './trial.ts';

/** One way to hurt a running kiosk, and the sign that it is right again. */
interface Fault {
  readonly name: string;
  readonly hurts: readonly (readonly [kind: ProcessKind, signal: 'SIGKILL' | 'SIGSTOP'])[];
  /** An event of the shell's log. */
  readonly sign: string;
}

/** Each process killed and each one frozen; a zygote is missed only when a screen is to be started. */
export const processFaults: readonly Fault[] = [
  { name: 'screen killed', hurts: [['screen', 'SIGKILL']], sign: 'screen-lives' },
  { name: 'screen frozen', hurts: [['screen', 'SIGSTOP']], sign: 'screen-lives' },
  { name: 'graphics process frozen', hurts: [['graphics', 'SIGSTOP']], sign: 'screen-lives' },
  {
    name: 'graphics process killed four times',
    hurts: Array.from({ length: 4 }, () => ['graphics', 'SIGKILL'] as const),
    sign: 'first-slide-painted', // a new start, before Chromium gives up for good
  },
  { name: 'service killed', hurts: [['service', 'SIGKILL']], sign: 'service-ready' },
  { name: 'service frozen', hurts: [['service', 'SIGSTOP']], sign: 'service-ready' },
  {
    name: 'zygotes and screen killed',
    hurts: [
      ['zygote', 'SIGKILL'],
      ['screen', 'SIGKILL'],
    ],
    sign: 'first-slide-painted',
  },
];

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

/** The most that the median and the worst may be: killed is seen at once, frozen has to be noticed. */
const promisedMs = { killed: 1_000, frozen: 8_000, worst: 15_000 } as const;

/** The median or the worst where it is more than was promised, as a line; nothing where the promise was kept. */
export function lateness({ name, hurts }: Fault, tookMs: readonly number[]): readonly string[] {
  const [middle, worst] = [median(tookMs), Math.max(...tookMs)];
  const isFrozen = hurts.some(([, signal]) => signal === 'SIGSTOP');
  const mostMs = isFrozen ? promisedMs.frozen : promisedMs.killed;
  if (tookMs.length === 0 || (middle <= mostMs && worst <= promisedMs.worst)) return [];
  const promised = `promised were ${mostMs / 1_000} s and ${promisedMs.worst / 1_000} s`;
  return [`${name}: median ${inSeconds(middle)}, worst ${inSeconds(worst)}; ${promised}`];
}

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
    const tookMs: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const kiosk = await openLooseKiosk();
      try {
        const took = await hurtOnce(kiosk, fault);
        if (took === null) lost.push(`${fault.name}: the wall did not come back`);
        else tookMs.push(took);
      } finally {
        await kiosk.close();
      }
    }
    late.push(...lateness(fault, tookMs));
    console.log(
      `${fault.name}: tried ${times}, right again ${tookMs.length}; median ${inSeconds(median(tookMs))}, ` +
        `worst ${inSeconds(Math.max(...tookMs))}`,
    );
  }
  const tried = times * Math.min(ways, processFaults.length);
  return { tried, survived: tried - lost.length, lost, halfStates: [], late };
}

function inSeconds(ms: number): string {
  return Number.isFinite(ms) ? `${(ms / 1_000).toFixed(2)} s` : 'none';
}
