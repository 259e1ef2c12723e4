import { lstatSync, readFileSync, readlinkSync, renameSync, unlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import type { LockPlaces } from './ground.ts';

/** Chromium's own, a link to `<host>-<pid>` on Linux and macOS, and what goes with it. */
const lockName = 'SingletonLock';
const socketName = 'SingletonSocket';
const names = [lockName, socketName, 'SingletonCookie'];

/**
 * Takes the first lock that is to be had, after what a Foyer left there that was killed, lost its power or was copied is
 * out of the way. `held`: another Foyer runs, and was told. `none`: no place gives a lock; a wall that might run twice is
 * better than one that does not. `ask` is Chromium's answer for a folder.
 */
export function takeLock(
  { others, own }: LockPlaces,
  ask: (folder: string) => boolean,
): 'taken' | 'held' | 'none' {
  for (const folder of others) {
    if (isHeld(folder)) return ask(folder) ? 'taken' : 'held'; // free after all, where the other has just ended
  }
  for (const folder of own) {
    removeStaleLock(folder);
    if (ask(folder)) return 'taken';
    if (process.platform === 'win32' || isHeld(folder)) return 'held'; // Windows answers truly: the lock dies with its process
  }
  return 'none';
}

/** Whether a Foyer runs that holds the lock of this folder: its process is there, and its door for others is open. */
export function isHeld(folder: string): boolean {
  const lock = targetOf(join(folder, lockName));
  if (process.platform === 'win32' || lock === undefined || isStaleLock(lock, hostname(), isOurProgram)) {
    return false;
  }
  for (let tries = 0; tries < 10; tries += 1) {
    if (isDoorOpen(folder)) return true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100); // it makes the lock first and the door after it
  }
  return false; // its number belongs to another program of ours by now
}

/** Puts a lock that nobody holds out of the way, whatever stands there. */
export function removeStaleLock(folder: string): void {
  if (process.platform === 'win32' || isHeld(folder)) return;
  for (const name of names) {
    const path = join(folder, name);
    try {
      const stat = lstatSync(path, { throwIfNoEntry: false });
      if (stat === undefined) continue;
      if (stat.isDirectory())
        renameSync(path, `${path}.aside-${Date.now()}`); // none of ours: what is in it is somebody's
      else unlinkSync(path);
    } catch {
      // it may not be touched: then this folder gives no lock
    }
  }
}

/** True where nobody can be holding the lock any more. */
export function isStaleLock(lock: string, host: string, isRunning: (pid: number) => boolean): boolean {
  const match = /^(.*)-(\d+)$/.exec(lock);
  if (match === null) return true;
  return match[1] !== host || !isRunning(Number(match[2]));
}

/** Whether a process with this pid is this program. On Linux judged as Chromium does, by the name of what it runs. */
function isOurProgram(pid: number): boolean {
  try {
    if (process.platform !== 'linux') return process.kill(pid, 0);
    return basename(readlinkSync(`/proc/${pid}/exe`)) === basename(process.execPath);
  } catch {
    return false; // gone, or of another user, who cannot hold a lock in this folder
  }
}

/** Whether some process listens where the lock says that its holder does. Elsewhere than on Linux nobody can be asked. */
function isDoorOpen(folder: string): boolean {
  if (process.platform !== 'linux') return true;
  const socket = targetOf(join(folder, socketName));
  if (socket === undefined) return false;
  try {
    return readFileSync('/proc/net/unix', 'utf8')
      .split('\n')
      .some((line) => line.endsWith(` ${socket}`));
  } catch {
    return true; // no /proc: the lock's word is all there is
  }
}

function targetOf(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch {
    return undefined; // none, or no link
  }
}
