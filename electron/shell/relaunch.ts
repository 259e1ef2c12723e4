import { app, type RelaunchOptions } from 'electron';
import type { Log } from '#platform/log.ts';
import { endProcess, endProcessesOf } from './processes.ts';
import { mayRelaunch, readTimes, writeTimes } from './relaunch-times.ts';

/** The last rung: the whole kiosk starts anew. Returns false, and does nothing, while the last time is too short ago. */
export function relaunch(log: Log, reason: string): boolean {
  if (isLeaving) return true;
  const now = Date.now();
  const times = readTimes(process.env[variable]);
  if (!mayRelaunch(times, now)) return false;
  isLeaving = true;
  log.warn('kiosk-relaunched', { reason, times: times.length + 1 });
  process.env[variable] = writeTimes([...times, now]); // what is started inherits it
  if (process.env.NOTIFY_SOCKET === undefined) app.relaunch(asInstalled(process.env.APPIMAGE)); // else systemd starts it again
  endProcessesOf((type) => type !== 'Browser'); // one that is frozen would hold up the end
  setTimeout(() => endProcess(process.pid), patienceMs); // an end that hangs is no end
  app.exit(failed);
  return true;
}

/** Ends this process and starts a program in its place: another version of this one. */
export function startInstead(program: string): void {
  isLeaving = true;
  app.relaunch(startOf(program));
  app.exit(failed);
}

/** Whether this process starts another in its place: what it loses meanwhile, such as its window, is not missed. */
export function isStartingAnew(): boolean {
  return isLeaving;
}

let isLeaving = false;

/** Whoever watches over this process is told that it did not end well, and to start it again. EX_TEMPFAIL of sysexits.h. */
const failed = 75;
const patienceMs = 3_000;
const variable = 'FOYER_RELAUNCHED_AT';

/** An AppImage's own files vanish with its process: it is started by the file that the person started. */
function asInstalled(appImage: string | undefined): RelaunchOptions | undefined {
  return appImage === undefined ? undefined : startOf(appImage);
}

/** With the words that this one was given: Electron leaves them out where it is told another program. */
function startOf(program: string): RelaunchOptions {
  return { execPath: program, args: process.argv.slice(1) };
}
