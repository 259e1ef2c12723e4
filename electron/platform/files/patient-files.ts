import { setTimeout as pause } from 'node:timers/promises';
import { faultCode } from '#core/fault-code.ts';
import type { Files } from '#core/ports.ts';

/** How long to wait for a folder that may be far away, and for files that other programs hold. */
export interface Patience {
  readonly lookMs: number;
  readonly readMs: number;
  /** Reads that never came back hold a thread each: past so many, further ones are refused at once. */
  readonly maxHanging: number;
  /** Between the tries at a file that another program holds. */
  readonly pausesMs: readonly number[];
  /** For all pauses of one look at the folder together. */
  readonly pausesAtMostMs: number;
}

const patience: Patience = {
  lookMs: 20_000, // 20 s
  readMs: 60_000, // 1 min: 25 MB over a poor line
  maxHanging: 2,
  pausesMs: [50, 200, 600],
  pausesAtMostMs: 5_000, // 5 s
};

/** Where a call that waits holds up the timer too, so that whoever is outside has to watch. */
export const untimedPatience: Patience = { ...patience, lookMs: Number.POSITIVE_INFINITY };

/** What a try that took too long is refused with. */
export const slowCode = 'ETIMEDOUT';

/** Files of a content folder: a held one is tried again, and one that never answers does not stop the rest. */
export interface PatientFiles extends Files {
  /** Lets held files be waited for anew. */
  renew(): void;
}

export function createPatientFiles(files: Files, limits: Patience = patience): PatientFiles {
  let hanging = 0;
  let pausedMs = 0;

  const timed = async <T>(limitMs: number, act: () => Promise<T>): Promise<T> => {
    if (hanging >= limits.maxHanging) throw tooSlow();
    if (limitMs === Number.POSITIVE_INFINITY) return await act();
    const acting = act();
    const timer = Promise.withResolvers<never>();
    let isLate = false;
    const timeout = setTimeout(() => {
      isLate = true;
      hanging += 1;
      timer.reject(tooSlow());
    }, limitMs);
    const back = () => {
      clearTimeout(timeout);
      if (isLate) hanging -= 1;
    };
    acting.then(back, back);
    return await Promise.race([acting, timer.promise]);
  };

  const patient = async <T>(limitMs: number, act: () => Promise<T>): Promise<T> => {
    for (const pauseMs of limits.pausesMs) {
      try {
        return await timed(limitMs, act);
      } catch (cause) {
        if (!heldCodes.includes(faultCode(cause)) || pausedMs >= limits.pausesAtMostMs) throw cause;
        pausedMs += pauseMs;
        await pause(pauseMs);
      }
    }
    return await timed(limitMs, act);
  };

  return {
    ...files,
    renew() {
      pausedMs = 0;
    },
    list: (folder, atMost) => patient(limits.lookMs, () => files.list(folder, atMost)),
    stat: (path) => patient(limits.lookMs, () => files.stat(path)),
    read: (path, maxBytes, stamp) => patient(limits.readMs, () => files.read(path, maxBytes, stamp)),
    readPart: (path, at, length) => patient(limits.readMs, () => files.readPart(path, at, length)),
  };
}

/** Another program has the file open, or writes it at this moment. */
const heldCodes: readonly string[] = ['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'];

function tooSlow(): Error {
  return Object.assign(new Error('the file or folder did not answer'), { code: slowCode });
}
