import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Thrown by what needs something that this machine has not: no fault, as anything else that is thrown is. */
export class CannotRunHere extends Error {}

/** Throws where one of the commands is not on this machine. */
export function needCommands(...names: readonly string[]): void {
  if (process.platform !== 'linux') throw new CannotRunHere('it is tried on Linux only');
  const missing = names.filter((name) => !succeeds('sh', ['-c', 'command -v "$1"', 'sh', name]));
  if (missing.length > 0) throw new CannotRunHere(`there is no ${missing.join(', no ')}`);
}

/** Throws where this user may not mount a disk. */
export async function needMounts(): Promise<void> {
  needCommands('mount', 'umount');
  const folder = await mkdtemp(join(tmpdir(), 'foyer-mount-'));
  try {
    if (!succeeds('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]))
      throw new CannotRunHere('this user may not mount a disk');
    execFileSync('umount', ['-l', folder]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Throws where this user may not trace its own processes. */
export function needTracing(): void {
  needCommands('strace');
  if (!succeeds('strace', ['-qq', '-o', '/dev/null', 'true']))
    throw new CannotRunHere('this user may not trace a process');
}

function succeeds(command: string, words: readonly string[]): boolean {
  try {
    execFileSync(command, words, { stdio: 'ignore' });
    return true;
  } catch {
    return false; // that is the answer
  }
}
