import { rmSync, statSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { noteCrash } from './crash-notes.ts';

/** Stands in the data folder while the shell runs. One that was left tells that the shell before it was not ended. */
const markFile = 'shell-running';

/**
 * Marks that the shell runs, and notes for staff where the one before it crashed or was killed. A computer that was
 * switched off, or lost its power, since the mark was made is no crash. Nothing throws: a disk that takes no mark is told
 * by the service. The answer takes the mark away.
 */
export function markRunning(
  dataFolder: string,
  now: Date = new Date(),
  bootedAtMs: number = now.getTime() - uptime() * 1_000,
): () => void {
  const mark = join(dataFolder, markFile);
  const unmark = () => rmSync(mark, { force: true });
  try {
    const left = statSync(mark, { throwIfNoEntry: false });
    if (left !== undefined && left.mtimeMs > bootedAtMs) noteCrash(dataFolder, 'shell', now);
    writeFileSync(mark, '', { mode: 0o600 });
  } catch {
    // see above
  }
  return () => {
    try {
      unmark();
    } catch {
      // the next start says that it crashed, on a disk that is in trouble anyway
    }
  };
}
