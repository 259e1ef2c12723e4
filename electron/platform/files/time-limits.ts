import { fault } from '#core/fault-code.ts';
import type { Files } from '#core/ports.ts';

/** How long to wait for a folder that may be far away. */
export interface TimeLimits {
  readonly lookMs: number;
  readonly readMs: number;
  /** Reads that never came back hold a thread each: past so many, further ones are refused at once. */
  readonly maxHanging: number;
}

const timeLimits: TimeLimits = {
  lookMs: 20_000, // 20 s
  readMs: 60_000, // 1 min: 25 MB over a poor line
  maxHanging: 2,
};

/** What a try that took too long is refused with. */
export const slowCode = 'ETIMEDOUT';

/** The same files, but one that never answers does not stop the rest. */
export function withTimeLimits(files: Files, { lookMs, readMs, maxHanging }: TimeLimits = timeLimits): Files {
  let hanging = 0;

  const within = async <T>(limitMs: number, path: string, act: () => Promise<T>): Promise<T> => {
    if (hanging >= maxHanging) throw fault(slowCode, path);
    const acting = act();
    const timer = Promise.withResolvers<never>();
    let isLate = false;
    const timeout = setTimeout(() => {
      isLate = true;
      hanging += 1;
      timer.reject(fault(slowCode, path));
    }, limitMs);
    const back = () => {
      clearTimeout(timeout);
      if (isLate) hanging -= 1;
    };
    acting.then(back, back);
    return await Promise.race([acting, timer.promise]);
  };

  return {
    ...files,
    list: (folder, atMost) => within(lookMs, folder, () => files.list(folder, atMost)),
    stat: (path) => within(lookMs, path, () => files.stat(path)),
    read: (path, maxBytes, stamp) => within(readMs, path, () => files.read(path, maxBytes, stamp)),
    readPart: (path, at, length) => within(readMs, path, () => files.readPart(path, at, length)),
  };
}
