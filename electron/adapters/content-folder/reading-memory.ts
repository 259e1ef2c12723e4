import { mayPass } from '#core/content/problems.ts';
import type { PartAnswer, PartOrder } from './part.ts';

/** What each part of the pack said when it was last read, so that one edit does not read all the others again. */
export interface ReadingMemory {
  /** The last answer if no file of the part has changed, else what `read` answers. */
  recall(order: PartOrder, read: (order: PartOrder) => Promise<PartAnswer>): Promise<PartAnswer>;
  /** Forgets the parts that were not asked for since the last call. Bounds the memory to one pack. */
  forgetOthers(): void;
  forgetAll(): void;
}

interface Remembered {
  readonly look: string;
  readonly answer: PartAnswer;
}

export function createReadingMemory(): ReadingMemory {
  let before = new Map<string, Remembered>();
  let now = new Map<string, Remembered>();
  return {
    async recall(order, read) {
      const look = lookOf(order);
      const known = before.get(order.path) ?? now.get(order.path);
      const answer = known?.look === look ? known.answer : await read(order);
      if (!answer.problems.some(mayPass)) now.set(order.path, { look, answer });
      return answer;
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

/** Differs when a file of the part was replaced, or when other languages are wanted. */
function lookOf({ languages, files, unreadable }: PartOrder): string {
  return JSON.stringify([
    languages,
    files.map(({ path, sizeBytes, stamp }) => [path, sizeBytes, stamp]),
    unreadable,
  ]);
}
