import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CrashNote, crashFile } from '#core/health/crash-note.ts';
import { localMinuteOf } from '#core/local-date.ts';

/** Notes what crashed, for staff: the last one only. At once, and never in the way of bringing it back. */
export function noteCrash(dataFolder: string, what: CrashNote['what'], now: Date = new Date()): void {
  const note: CrashNote = { what, at: localMinuteOf(now) };
  const path = join(dataFolder, crashFile);
  try {
    writeFileSync(`${path}.part`, JSON.stringify(note), { mode: 0o600 });
    renameSync(`${path}.part`, path);
  } catch {
    // the log has it too; a disk that takes no note is told by the service
  }
}
