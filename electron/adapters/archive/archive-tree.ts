import { join } from 'node:path';
import { faultCode } from '#core/fault-code.ts';
import type { Files } from '#core/ports.ts';
import { isGrownFrom } from '#core/statistics/archive/archive.ts';
import type { FoundArchive, FoundMonth } from '#core/statistics/archive/merging.ts';
import { comfortCounts, countMonths, reportedItemCounts } from '#core/statistics/report/month-counts.ts';
import { decodeArchive } from './decode-archive.ts';

/** Folders of kiosks on one share; further ones are not looked into. */
const mostEntries = 100_000;
const deepest = 8;
const largestArchive = 64 * 1024 ** 2; // 64 MB

const reported = {
  ofItems: reportedItemCounts,
  ofHours: ['visits', 'lit_minutes', ...comfortCounts],
} as const;

/** Finds every archive below a folder, wherever it was copied to, and adds it up. Rejects where the folder is not there. */
export async function* readArchiveTree(folder: string, files: Files): AsyncIterable<FoundArchive> {
  for await (const path of findParquet(folder, files, deepest)) yield await readOne(path, files);
}

/** Of two archives of the same kiosk and month the one that holds all of the other; null where neither does. */
export async function fullerOf(one: FoundMonth, other: FoundMonth, files: Files): Promise<FoundMonth | null> {
  const [ones, others] = await Promise.all(
    [one, other].map(async ({ path }) => await decodeArchive(await files.read(path, largestArchive))),
  );
  if (ones?.kind !== 'archive' || others?.kind !== 'archive') return null;
  if (isGrownFrom(ones.rows, others.rows)) return one;
  return isGrownFrom(others.rows, ones.rows) ? other : null;
}

async function* findParquet(folder: string, files: Files, deep: number): AsyncIterable<string> {
  const entries = await files.list(folder, mostEntries);
  for (const { name, kind } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (kind === 'file' && name.endsWith('.parquet')) yield join(folder, name);
    if (kind === 'folder' && deep > 0) yield* findParquet(join(folder, name), files, deep - 1);
  }
}

async function readOne(path: string, files: Files): Promise<FoundArchive> {
  try {
    const found = await decodeArchive(await files.read(path, largestArchive), reported);
    if (found.kind !== 'archive') return { kind: found.kind, path };
    const { facts, hash, rows } = found;
    return { kind: 'archive', path, facts, hash, months: countMonths(rows) };
  } catch (cause) {
    if (faultCode(cause).startsWith('E')) return { kind: 'unreadable', path };
    throw cause;
  }
}
