import { setTimeout as pause } from 'node:timers/promises';
import { provideBuild } from '#build/build-state.ts';
import { type LooseKiosk, openLooseKiosk, type ProcessKind } from '#test/support/loose-kiosk.ts';

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

/** Every fault so many times, each on a kiosk of its own. False where one was not survived. */
export async function breakProcesses(times: number): Promise<boolean> {
  await provideBuild();
  let isWhole = true;
  for (const fault of processFaults) {
    const tookMs: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const kiosk = await openLooseKiosk();
      const took = await hurtOnce(kiosk, fault);
      if (took !== null) tookMs.push(took);
      await kiosk.close();
    }
    tookMs.sort((a, b) => a - b);
    const [median, worst] = [tookMs[Math.floor(tookMs.length / 2)], tookMs.at(-1)].map(inSeconds);
    console.log(
      `${fault.name}: tried ${times}, right again ${tookMs.length}; median ${median}, worst ${worst}`,
    );
    isWhole &&= tookMs.length === times;
  }
  return isWhole;
}

function inSeconds(ms: number | undefined): string {
  return ms === undefined ? 'none' : `${(ms / 1_000).toFixed(1)} s`;
}
