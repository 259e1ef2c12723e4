import { isAbsolute, relative, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WantedFolders } from './ground.ts';

/**
 * Why a kiosk cannot have these two folders, in a sentence; null where they lie apart. In one another, database, browser and
 * logs would lie among the files that people edit, and be taken for a pack.
 */
export function overlapRefusal({ data, content }: WantedFolders): string | null {
  if (data === null || content === null) return null; // a place is found that suits the other
  const [realData = data, realContent = content] = realPlaces([data, content]) ?? [];
  const how = overlap(data, content) ?? overlap(realData, realContent);
  if (how === null) return null;
  return `Foyer does not start: the data folder ${data} ${how} the content folder ${content}. What Foyer keeps for itself would lie among the files that people edit. Give two folders that lie apart with --data-folder and --content-folder.`;
}

function overlap(data: string, content: string): string | null {
  if (relative(data, content) === '') return 'is the same as';
  if (isBelow(data, content)) return 'lies in';
  return isBelow(content, data) ? 'has in it' : null;
}

function isBelow(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A share that does not answer would hold whoever follows a link on it, and the wall does not wait for one. */
const patienceMs = 1_000; // 1 s

/** The paths without links, as far as they are there. Undefined where that takes too long. */
function realPlaces(paths: readonly string[]): readonly string[] | undefined {
  const answer = new SharedArrayBuffer(4 + 64 * 1024); // two of the longest paths there are
  const flag = new Int32Array(answer, 0, 1);
  new Worker(followLinks, { eval: true, workerData: { answer, paths } }).unref();
  Atomics.wait(flag, 0, 0, patienceMs);
  const length = Atomics.load(flag, 0);
  if (length === 0) return undefined;
  return new TextDecoder().decode(new Uint8Array(answer, 4, length).slice()).split('\0');
}

/** What the thread does. Words, as a thread of the shell has no file of its own. */
const followLinks = `
  const { realpathSync } = require('node:fs');
  const { basename, dirname, join } = require('node:path');
  const { workerData } = require('node:worker_threads');
  const follow = (path) => {
    try {
      return realpathSync(path);
    } catch {
      return dirname(path) === path ? path : join(follow(dirname(path)), basename(path));
    }
  };
  const bytes = new TextEncoder().encode(workerData.paths.map(follow).join('\\0'));
  new Uint8Array(workerData.answer, 4).set(bytes);
  Atomics.store(new Int32Array(workerData.answer, 0, 1), 0, bytes.length);
  Atomics.notify(new Int32Array(workerData.answer, 0, 1), 0);
`;
