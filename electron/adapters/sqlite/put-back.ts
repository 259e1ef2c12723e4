import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { makeFolderNow } from '#platform/files/make-folder.ts';
import { endings, type FileMark, markOf, moveAside, putInPlace } from './database-files.ts';
import { isSoundCopy } from './probe-database.ts';

/** The files of a database that was just opened. */
export type OpenFiles = Map<string, FileMark | undefined>;

export function filesOf(path: string): OpenFiles {
  return new Map(endings.map((ending) => [path + ending, markOf(path + ending)]));
}

/** Whether the open database is still the one at its path. It only grows, and is remembered as large as it was. */
export function strayed(path: string, files: OpenFiles): 'gone' | 'replaced' | 'cut' | null {
  const [then, now] = [files.get(path), markOf(path)];
  if (now === undefined) return 'gone';
  if (!now.isFile || now.id !== then?.id) return 'replaced';
  if (now.sizeBytes < then.sizeBytes) return 'cut';
  files.set(path, now);
  return null;
}

const savedEnding = '.saved';

/**
 * Saves what an open database holds, whose file was taken away under it, and closes it: its rows can still be read. What
 * stands in its place is set aside. False where nothing could be saved: then it is open still, and nothing was changed.
 */
export function putBack(database: Database, path: string, files: OpenFiles, nowMs: number): boolean {
  const part = `${path}${savedEnding}.part`;
  try {
    makeFolderNow(dirname(path), 0o700);
    rmSync(part, { force: true });
    database.prepare('VACUUM INTO ?').run(part);
    if (!isSoundCopy(part)) return false;
    putInPlace(part, path + savedEnding); // from here on the next start would find it
    // Before it is closed: SQLite then removes by their names what lies beside it, whosever that is.
    moveAside(path, 'replaced', nowMs, (each) => markOf(each)?.id === files.get(each)?.id);
    database.close();
    takeSaved(path, nowMs);
    return true;
  } catch {
    return false; // a full disk, say: tried again within a minute
  }
}

/** What an earlier run saved and had no time to put back takes its place. */
export function takeSaved(path: string, nowMs: number): void {
  const saved = path + savedEnding;
  if (markOf(saved) === undefined || !isSoundCopy(saved)) return;
  if (markOf(path) !== undefined) moveAside(path, 'replaced', nowMs);
  for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true }); // of what was saved: all of it is in there
  putInPlace(saved, path);
}
