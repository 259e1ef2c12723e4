import { setTimeout as pause } from 'node:timers/promises';
import { faultCode } from '#core/fault-code.ts';
import type { Files } from '#core/ports.ts';

/** True if such an error says nothing of what stands on the disk: it may be over in a moment. */
export function mayBeOverSoon(cause: unknown): boolean {
  return passingCodes.includes(faultCode(cause));
}

/**
 * The same files, but a reading that failed for a reason that may pass is tried again. At most two seconds are waited
 * in all, however many files there are: a start must not take for ever.
 */
export function withPatientReading(files: Files): Files {
  let leftMs = 2_000; // 2 s
  const patiently = async <T>(read: () => Promise<T>): Promise<T> => {
    for (let pauseMs = 25; ; pauseMs *= 2) {
      try {
        return await read();
      } catch (cause) {
        if (!mayBeOverSoon(cause) || leftMs <= 0) throw cause;
        leftMs -= pauseMs;
        await pause(pauseMs);
      }
    }
  };
  return {
    ...files,
    list: (folder, atMost) => patiently(() => files.list(folder, atMost)),
    stat: (path) => patiently(() => files.stat(path)),
    read: (path, maxBytes) => patiently(() => files.read(path, maxBytes)),
    hash: (path) => patiently(() => files.hash(path)),
  };
}

const passingCodes = [
  'EIO',
  'EACCES', // as EPERM: a virus scanner
  'EPERM',
  'EBUSY',
  'EMFILE',
  'ENFILE',
  'ENOMEM',
  'ENOSPC', // network drives give it for reading too
  'EAGAIN',
  'ESTALE',
  'ETIMEDOUT',
];
