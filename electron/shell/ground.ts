import { join } from 'node:path';
import { type DataFolder, judgeDataFolder, takesFiles } from './data-folder.ts';
import { findSpareFolders, makeSpareFolder } from './spare-folder.ts';

/** The folders that were asked for. Null where the computer cannot name the usual one: it knows no home. */
export interface WantedFolders {
  readonly data: string | null;
  readonly content: string | null;
}

/** Where this start keeps what. */
export interface Ground {
  /** What is the kiosk's own: the one that was asked for, or a spare one. */
  readonly data: string;
  readonly content: string;
  /** For Chromium. */
  readonly browser: string;
  readonly logs: string;
  readonly locks: LockPlaces;
  /** Why the folder that was asked for takes nothing; null where it does. */
  readonly trouble: DataTrouble | null;
}

export interface LockPlaces {
  /** Where another Foyer with the same data folder would hold its lock. */
  readonly others: readonly string[];
  /** Where this one may take its own, the best first. */
  readonly own: readonly string[];
}

export interface DataTrouble {
  /** Null where there is none to ask for. */
  readonly wanted: string | null;
  readonly errorCode: string;
  /** Nothing of this run is kept. */
  readonly isSpare: boolean;
}

/**
 * Finds ground to stand on, whatever is wrong with the data folder: one that cannot be written is used as far as it can
 * be read, and one that cannot be used at all is replaced by a private one that ends with the computer's run.
 */
export function findGround(wanted: WantedFolders): Ground {
  const judged: DataFolder =
    wanted.data === null ? { kind: 'unusable', errorCode: 'ENOENT' } : judgeDataFolder(wanted.data);
  const isSpare = judged.kind === 'unusable';
  const name = wanted.data ?? '';
  const others = [wanted.data, ...findSpareFolders(name)].filter(isThere);
  const own = takesFiles(judged) ? wanted.data : null;
  const places = new Map(['browser', 'logs'].map((part) => [part, own && placeIn(own, part)]));
  const isAllThere = judged.kind === 'whole' && [...places.values()].every(isThere);
  const spare = isAllThere ? undefined : makeSpareFolder(name);
  const data = (isSpare ? spare : wanted.data) ?? wanted.data ?? process.cwd();
  const placeOf = (part: string) => places.get(part) ?? (spare && placeIn(spare, part)) ?? join(data, part);
  return {
    data,
    content: wanted.content ?? join(data, 'Foyer content'),
    browser: placeOf('browser'),
    logs: placeOf('logs'),
    locks: { others, own: [judged.kind === 'whole' ? wanted.data : null, spare].filter(isThere) },
    trouble: takesFiles(judged) ? null : { wanted: wanted.data, errorCode: judged.errorCode, isSpare },
  };
}

/** The folder of that name in another, if it takes files. */
function placeIn(folder: string, name: string): string | null {
  const place = join(folder, name);
  return takesFiles(judgeDataFolder(place)) ? place : null;
}

function isThere<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
