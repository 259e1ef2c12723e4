import { rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { faultCode } from '#core/fault-code.ts';

/** What waits for a file that is held: replaced where there is no time to wait. */
export interface RenameTools {
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly pause: (ms: number) => Promise<unknown>;
}

/**
 * Renames; where virus scanners and cloud drives hold a file open for a moment, as on Windows, it tries again for a
 * minute, with growing pauses. Rejects with the last error.
 */
export async function renamePatiently(
  from: string,
  to: string,
  { rename, pause }: RenameTools = realTools,
): Promise<void> {
  for (const pauseMs of growingPausesMs) {
    try {
      return await rename(from, to);
    } catch (cause) {
      if (!heldCodes.includes(faultCode(cause))) throw cause;
      await pause(pauseMs);
    }
  }
  await rename(from, to);
}

const realTools: RenameTools = { rename, pause: (ms) => setTimeout(ms) };
const heldCodes = ['EPERM', 'EBUSY', 'EACCES'];
const growingPausesMs = [50, 200, 800, 3_000, 10_000, 20_000, 25_000]; // a minute in all
