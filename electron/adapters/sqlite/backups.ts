import { copyFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { makeFolderNow } from '#platform/files/make-folder.ts';
import { keepOurs, markOf, putInPlace } from './database-files.ts';
import { isSoundCopy } from './probe-database.ts';

/** So many copies of the database are kept. */
export const keptBackups = 3;
const backupsFolder = 'backups';
const copyName = /^foyer-(\d{6})\.db$/;

const everyMs = 24 * 3_600_000; // 24 h
const pagesAtOnce = 200; // a millisecond or two between two looks at what else there is to do

/** The copies beside a database, newest first: by number, as a clock may have been wrong. */
function copiesOf(path: string): readonly string[] {
  return namesOf(path)
    .map((name) => join(dirname(path), backupsFolder, name))
    .filter((copy) => markOf(copy)?.isFile);
}

function namesOf(path: string): readonly string[] {
  try {
    const names = readdirSync(join(dirname(path), backupsFolder)).filter((name) => copyName.test(name));
    return names.sort().reverse();
  } catch {
    return []; // none was ever made
  }
}

/** Whether the newest copy is a day old. */
export function isBackupDue(path: string, nowMs: number): boolean {
  const [newest] = copiesOf(path);
  return newest === undefined || Math.abs(nowMs - statSync(newest).mtimeMs) >= everyMs;
}

/** Copies the open database, opens the copy and looks it through, and only then drops the oldest. Rejects where it cannot. */
export async function makeBackup(database: Database, path: string): Promise<void> {
  const copy = nextCopy(path);
  try {
    rmSync(partOf(copy), { force: true });
    await database.backup(partOf(copy), { progress: () => pagesAtOnce });
    keepCopy(copy, path);
  } finally {
    rmSync(partOf(copy), { recursive: true, force: true });
  }
}

/** The same while nothing else may happen: before its form is changed. Throws where it cannot. */
export function makeBackupNow(database: Database, path: string): void {
  const copy = nextCopy(path);
  try {
    rmSync(partOf(copy), { force: true });
    database.prepare('VACUUM INTO ?').run(partOf(copy));
    keepCopy(copy, path);
  } finally {
    rmSync(partOf(copy), { recursive: true, force: true });
  }
}

/** Where the next copy will be; its folder is there. */
function nextCopy(path: string): string {
  const number = Number(copyName.exec(namesOf(path)[0] ?? '')?.[1] ?? 0) + 1;
  const copy = join(dirname(path), backupsFolder, `foyer-${String(number).padStart(6, '0')}.db`);
  makeFolderNow(dirname(copy), 0o700);
  return copy;
}

const partOf = (copy: string) => `${copy}.part`;

function keepCopy(copy: string, path: string): void {
  if (!isSoundCopy(partOf(copy))) throw new Error('The copy is not sound.');
  keepOurs(partOf(copy));
  putInPlace(partOf(copy), copy);
  for (const old of copiesOf(path).slice(keptBackups)) rmSync(old, { force: true });
}

/** Puts the newest copy that is sound where the database was. False where there is none. */
export function restoreBackup(path: string): boolean {
  const part = `${path}.part`;
  for (const copy of copiesOf(path)) {
    rmSync(part, { recursive: true, force: true });
    copyFileSync(copy, part);
    if (!isSoundCopy(part)) continue;
    putInPlace(part, path);
    return true;
  }
  rmSync(part, { recursive: true, force: true });
  return false;
}
