import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { planLaunch } from '#build/launch.ts';

/** The real kiosk as a supervisor starts it: its words and its exit code are all that is seen of it. */
export interface BriefKiosk {
  readonly child: ChildProcess;
  /** Resolves when it has said so much, on either stream. */
  says(words: RegExp, withinMs?: number): Promise<string>;
  readonly ended: Promise<{ readonly code: number | string | null; readonly complaints: string }>;
}

export async function startBriefly(options: {
  readonly dataFolder?: string;
  readonly contentFolder?: string;
  readonly switches?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}): Promise<BriefKiosk> {
  const launch = planLaunch(await findRuntime(() => undefined), options);
  const child = spawn(launch.executable, launch.words, {
    env: { ...launch.environment, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece) => {
      said += String(piece);
      for (const listener of listeners) listener();
    });
  }
  const complaints = text(child.stderr);
  return {
    child,
    says: (words, withinMs = 30_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`It did not say ${words}: ${said}`)), withinMs);
        const look = () => {
          if (!words.test(said)) return;
          clearTimeout(timer);
          listeners.delete(look);
          resolve(said);
        };
        listeners.add(look);
        look();
      }),
    ended: new Promise((resolve) =>
      child.once('exit', (code, signal) => {
        void complaints.then((all) => resolve({ code: signal ?? code, complaints: all }));
      }),
    ),
  };
}
