import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

/** Runs a command to its end, its output read and thrown away. Rejects where it fails. */
async function perform(command: string, words: readonly string[]): Promise<void> {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.resume();
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${command} ended with ${code}.`);
}

/** Runs a line of shell with `$1`, `$2` … as its words. */
export function performLine(line: string, ...words: readonly string[]): Promise<void> {
  return perform('sh', ['-c', line, 'sh', ...words]);
}

/** True where the command is on this machine. */
export function hasCommand(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Milliseconds that it took. What earlier turns left to write is written before the clock starts. */
export async function timed(work: () => Promise<unknown> | undefined): Promise<number> {
  await perform('sync', []);
  const startedAtMs = performance.now();
  await work();
  return performance.now() - startedAtMs;
}
