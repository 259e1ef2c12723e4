import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CrashNote, crashFile } from '#core/health/crash-note.ts';
import { localDateOf } from '#core/local-date.ts';

/** Notes what crashed, for staff: the last one only. At once, and never in the way of bringing it back. */
export function noteCrash(dataFolder: string, what: CrashNote['what'], now: Date = new Date()): void {
  const two = (value: number) => String(value).padStart(2, '0');
  const note: CrashNote = { what, at: `${localDateOf(now)}T${two(now.getHours())}:${two(now.getMinutes())}` };
  const path = join(dataFolder, crashFile);
  try {
    writeFileSync(`${path}.part`, JSON.stringify(note));
    renameSync(`${path}.part`, path);
  } catch {
    // the log has it too; a disk that takes no note is told by the service
  }
}
