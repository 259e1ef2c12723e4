import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDisplay } from '#build/display.ts';
import { findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { planLaunch } from '#build/launch.ts';
import { readShellLog } from './launched-kiosk.ts';

/** The processes of a kiosk, by what they are for. */
export type ProcessKind = 'shell' | 'screen' | 'graphics' | 'zygote' | 'service';

/** The real kiosk with nobody attached to it, which may end and start itself anew. */
export interface LooseKiosk {
  readonly dataFolder: string;
  /** The processes of a kind that run now. */
  pids(kind: ProcessKind): Promise<readonly number[]>;
  signal(pids: readonly number[], signal: 'SIGKILL' | 'SIGSTOP'): void;
  /** How many lines of this event the shell's log has. */
  count(event: string): Promise<number>;
  /** Waits until it has more than `than`, for at most `ms`; the time that it took, or null. */
  more(event: string, than: number, ms: number): Promise<number | null>;
  /** How the shell that was started first ended; null where a signal did it. */
  readonly exitCode: Promise<number | null>;
  /** Ends all its processes. */
  close(): Promise<void>;
}

/** What a kiosk is started with. */
export interface LooseKioskOptions {
  /** Otherwise it has one of its own. */
  readonly display?: string;
  /** Makes the folder ready in which `data` and `content` will lie. Otherwise they are new. */
  readonly prepare?: (folder: string) => Promise<void>;
}

/** Starts it on folders of its own, and waits for its first slide and its service. Linux only. */
export async function openLooseKiosk(given: LooseKioskOptions = {}): Promise<LooseKiosk> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-loose-'));
  await given.prepare?.(folder);
  const dataFolder = join(folder, 'data');
  const display = given.display === undefined ? await openDisplay() : undefined;
  const runtime = await findRuntime(() => undefined);
  const contentFolder = join(folder, 'content');
  const launch = planLaunch(runtime, { dataFolder, contentFolder, display: given.display ?? display?.name });
  const first = spawn(launch.executable, launch.words, {
    env: launch.environment,
    stdio: 'ignore',
    detached: true,
  });
  first.unref();
  const exitCode = new Promise<number | null>((resolve) => void first.once('exit', resolve));

  const count = async (event: string) =>
    (await readShellLog(dataFolder)).filter((line) => line.event === event).length;
  const more = async (event: string, than: number, ms: number) => {
    const fromMs = performance.now();
    while (performance.now() - fromMs < ms) {
      if ((await count(event)) > than) return performance.now() - fromMs;
      await pause(20);
    }
    return null;
  };
  const pids = async (kind: ProcessKind) =>
    (await processesWith(folder)).filter(({ words }) => kindOf(words) === kind).map(({ pid }) => pid);
  const close = async () => {
    for (let left = await processesWith(folder); left.length > 0; left = await processesWith(folder)) {
      for (const { pid } of left) end(pid);
      await pause(50);
    }
    await display?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  if (
    (await more('first-slide-painted', 0, 60_000)) === null ||
    (await more('service-ready', 0, 60_000)) === null
  ) {
    await close();
    throw new Error('The kiosk did not come up within a minute.');
  }
  return {
    dataFolder,
    pids,
    count,
    more,
    exitCode,
    close,
    signal(pids, signal) {
      for (const pid of pids) end(pid, signal);
    },
  };
}

function end(pid: number, signal: NodeJS.Signals = 'SIGKILL'): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it is gone already
  }
}

/** Every process whose command line names the folder, or whose parent's does: zygotes and what they start name none. */
export async function processesWith(folder: string) {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(
    names.map(async (name) => {
      const words = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => ''); // it is gone
      const status = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
      const parent = Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]);
      return { pid: Number(name), parent, words };
    }),
  );
  const ours = new Set(all.filter(({ words }) => words.includes(folder)).map(({ pid }) => pid));
  for (let grown = true; grown; ) {
    grown = false;
    for (const { pid, parent } of all) {
      if (!ours.has(parent) || ours.has(pid)) continue;
      ours.add(pid);
      grown = true;
    }
  }
  return all.filter(({ pid }) => ours.has(pid));
}

/** What a process is for, from its command line; null for Chromium's own helpers. */
export function kindOf(words: string): ProcessKind | null {
  const [, type] = /--type=([a-z-]+)/.exec(words) ?? [];
  if (type === undefined) return /service[/\\]main\.mjs/.test(words) ? 'service' : 'shell';
  const kinds: Readonly<Record<string, ProcessKind>> = {
    renderer: 'screen',
    'gpu-process': 'graphics',
    zygote: 'zygote',
  };
  return kinds[type] ?? null;
}
