import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Launch } from '#build/launch.ts';

/** A kiosk or its peer, from the start of its process to its end. */
export interface ElectronRun {
  readonly pid: number;
  /** From the start of the process to the frame in which the first slide is on the screen. */
  readonly paintedAfterMs: Promise<number>;
  /** Ends it, and waits until it is gone. */
  end(): Promise<void>;
}

const patienceMs = 60_000;
const insistAfterMs = 5_000;

/** Electron's words that make it tell when the first slide was painted. */
export const witnessWords = ['-r', join(import.meta.dirname, 'paint-witness.cjs')];

/** Starts what was planned with `witnessWords`. */
export function runElectron({ executable, words, environment }: Launch): ElectronRun {
  const startedAtMs = performance.timeOrigin + performance.now();
  const electron = spawn(executable, words, { env: environment, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(electron, 'exit');
  const paintedAfterMs = new Promise<number>((resolve, reject) => {
    createInterface({ input: electron.stdout }).on('line', (line) => {
      const atMs = /^painted at ([\d.]+)$/.exec(line)?.[1];
      if (atMs !== undefined) resolve(Number(atMs) - startedAtMs);
    });
    ended.then(() => reject(new Error('Electron ended before its first slide.')), reject);
    setTimeout(() => reject(new Error(`No slide within ${patienceMs / 1_000} s.`)), patienceMs).unref();
  });
  paintedAfterMs.catch(() => {}); // whoever waits for it hears of it
  return {
    pid: electron.pid ?? 0,
    paintedAfterMs,
    async end() {
      electron.kill('SIGTERM');
      const insist = setTimeout(() => electron.kill('SIGKILL'), insistAfterMs);
      await ended;
      clearTimeout(insist);
    },
  };
}
