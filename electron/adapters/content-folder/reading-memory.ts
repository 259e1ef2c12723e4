import type { Reading } from '#core/content/pack-reading.ts';
import type { Problem } from '#core/content/problems.ts';
import type { ItemFolder } from './item-texts.ts';

/** What each item's folder said when it was last read, so that one edit does not read all the others again. */
export interface ReadingMemory {
  /** The last reading if no file of the folder has changed, else a new one. Its problems are reported either way. */
  recall<T>(folder: ItemFolder, read: (folder: ItemFolder) => Promise<Reading<T>>): Promise<Reading<T>>;
  /** Forgets the folders that were not asked for since the last call. Bounds the memory to one pack. */
  forgetOthers(): void;
  forgetAll(): void;
}

interface Remembered {
  readonly look: string;
  readonly reading: Reading<unknown>;
  readonly problems: readonly Problem[];
}

export function createReadingMemory(): ReadingMemory {
  let before = new Map<string, Remembered>();
  let now = new Map<string, Remembered>();
  return {
    async recall<T>(folder: ItemFolder, read: (folder: ItemFolder) => Promise<Reading<T>>) {
      const look = lookOf(folder);
      const known = before.get(folder.path) ?? now.get(folder.path);
      const remembered = known?.look === look ? known : await readAnew(folder, look, read);
      // A file that another program holds open may be free at the next look without having changed.
      if (!remembered.problems.some((found) => found.code === 'file-unreadable'))
        now.set(folder.path, remembered);
      for (const found of remembered.problems) folder.report(found);
      return remembered.reading as Reading<T>; // each path has one reader
    },
    forgetOthers() {
      before = now;
      now = new Map();
    },
    forgetAll() {
      before = new Map();
      now = new Map();
    },
  };
}

async function readAnew<T>(
  folder: ItemFolder,
  look: string,
  read: (folder: ItemFolder) => Promise<Reading<T>>,
): Promise<Remembered> {
  const problems: Problem[] = [];
  const reading = await read({ ...folder, report: (found) => problems.push(found) });
  return { look, reading, problems };
}

/** Differs when a file of the folder was replaced, or when other languages are wanted. */
function lookOf({ files, path, languages }: ItemFolder): string {
  const own = files.scan.files.filter((file) => file.path.startsWith(`${path}/`));
  const hidden = files.scan.unreadable.filter((other) => other === path || other.startsWith(`${path}/`));
  return JSON.stringify([
    languages,
    own.map(({ path, sizeBytes, stamp }) => [path, sizeBytes, stamp]),
    hidden,
  ]);
}
