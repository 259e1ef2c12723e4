import { readlinkSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';

/**
 * Removes the lock that a Foyer left behind which was killed or lost its power: on Linux and macOS Chromium keeps it as
 * a link to `<host>-<pid>`, and takes one of another host name, or of a pid that somebody else has by now, for a running
 * program. Call before asking for the single-instance lock.
 */
export function removeStaleLock(userFolder: string): void {
  if (process.platform === 'win32') return; // there the lock dies with its process
  try {
    if (!isStaleLock(readlinkSync(join(userFolder, 'SingletonLock')), hostname(), isOurProgram)) return;
    for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie']) {
      rmSync(join(userFolder, name), { force: true });
    }
  } catch {
    // no lock, or one that we may not touch: Chromium decides
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
