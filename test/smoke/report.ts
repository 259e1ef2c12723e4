import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '#platform/files/make-folder.ts';

/** What the smoke run saw, as `report.json`. `ok` only if all of it happened. */
export interface SmokeReport {
  ok: boolean;
  electron: string;
  chromium: string;
  /** The Node inside that Electron. */
  node: string;
  revision: string;
  topics: number;
  exercises: number;
  /** Different slides that were painted. */
  slidesSeen: number;
  /** Items opened by touch, as the export counts them. */
  viewsCounted: number;
  /** From the last byte of an edited file to the new release on the glass, in real time. */
  updateSeenMs: number;
  exportRows: number;
  readonly pictures: string[];
  /** Each claim in the order in which it was seen to hold. */
  readonly seen: string[];
  /** What did not hold. */
  fault?: string;
}

export function emptyReport(): SmokeReport {
  return {
    ok: false,
    electron: '',
    chromium: '',
    node: '',
    revision: '',
    topics: 0,
    exercises: 0,
    slidesSeen: 0,
    viewsCounted: 0,
    updateSeenMs: 0,
    exportRows: 0,
    pictures: [],
    seen: [],
  };
}

/** Whole or absent. */
export async function writeReport(folder: string, report: SmokeReport): Promise<void> {
  await makeFolder(folder);
  const file = join(folder, 'report.json');
  await writeFile(`${file}.part`, `${JSON.stringify(report, null, 2)}\n`);
  await rename(`${file}.part`, file);
}
