import { setTimeout } from 'node:timers/promises';
import { faultCode } from '#core/fault-code.ts';
import type { Files } from '#core/ports.ts';

/** Which errors may pass, and how long that is waited for. */
export interface RetryPolicy {
  readonly codes: readonly string[];
  /** Between the tries of one act. */
  readonly pausesMs: readonly number[];
  /** When so long was waited in all, for whichever acts, nothing is tried again. */
  readonly inAllMs: number;
}

/** Another program has the file open or writes it at this moment: a virus scanner, a cloud drive, Word. */
const heldCodes = ['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'];

/** A name that is to change: a minute for each. */
export const heldNames: RetryPolicy = {
  codes: heldCodes,
  pausesMs: [50, 200, 800, 3_000, 10_000, 20_000, 25_000],
  inAllMs: Number.POSITIVE_INFINITY,
};

/** Files of a content folder, in one reading of it. */
export const heldFiles: RetryPolicy = { codes: heldCodes, pausesMs: [50, 200, 600], inAllMs: 5_000 };

/** Files of our own at a start, which must not take for ever: such an error says nothing of what stands on the disk. */
export const troubledDisk: RetryPolicy = {
  codes: [
    ...heldCodes,
    'EIO',
    'EMFILE',
    'ENFILE',
    'ENOMEM',
    'ENOSPC', // network drives give it for reading too
    'EAGAIN',
    'ESTALE',
    'ETIMEDOUT',
  ],
  pausesMs: [25, 50, 100, 200, 400, 800, 1_600],
  inAllMs: 2_000,
};

const never: RetryPolicy = { codes: [], pausesMs: [], inAllMs: 0 };

export interface Retry {
  /** Rejects with the last error. */
  run<T>(act: () => Promise<T>): Promise<T>;
  /** Waits as long again as in the beginning. */
  renew(): void;
}

/** Tests give a pause that takes no time. */
export function createRetry(
  { codes, pausesMs, inAllMs }: RetryPolicy,
  pause: (ms: number) => Promise<unknown> = (ms) => setTimeout(ms),
): Retry {
  let waitedMs = 0;
  return {
    async run(act) {
      for (const pauseMs of pausesMs) {
        try {
          return await act();
        } catch (cause) {
          if (!codes.includes(faultCode(cause)) || waitedMs >= inAllMs) throw cause;
          waitedMs += pauseMs;
          await pause(pauseMs);
        }
      }
      return await act();
    },
    renew() {
      waitedMs = 0;
    },
  };
}

/** Only Windows refuses to rename what another program has open. */
export const renaming: Retry = createRetry(process.platform === 'win32' ? heldNames : never);

/** The same files, but what only reads is tried again. */
export function withRetries(files: Files, { run }: Retry): Files {
  return {
    ...files,
    list: (folder, atMost) => run(() => files.list(folder, atMost)),
    stat: (path) => run(() => files.stat(path)),
    read: (path, maxBytes, stamp) => run(() => files.read(path, maxBytes, stamp)),
    readPart: (path, at, length) => run(() => files.readPart(path, at, length)),
    hash: (path) => run(() => files.hash(path)),
  };
}
