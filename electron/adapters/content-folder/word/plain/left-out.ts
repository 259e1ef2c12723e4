import type { LeftOutKind } from '#core/content/problem-facts.ts';
import { shortened } from '#core/content/shortened.ts';

/** Words of a document that are not on the wall, by why. */
export interface LeftOut {
  readonly kind: LeftOutKind;
  readonly words: string;
}

/** Takes note of words; `goesOn` where they follow the last ones without a gap. */
export type TakeNote = (kind: LeftOutKind, words: string, goesOn?: boolean) => void;

const mostSigns = 2_000;

/** Collects what is left out: one entry for each reason. */
export function createNotes(): { readonly takeNote: TakeNote; all(): readonly LeftOut[] } {
  const notes = new Map<LeftOutKind, string[]>();
  return {
    takeNote(kind, words, goesOn = false) {
      const pieces = notes.get(kind) ?? [];
      if (goesOn && pieces.length > 0) pieces.push((pieces.pop() ?? '') + words);
      else pieces.push(words);
      notes.set(kind, pieces);
    },
    all: () =>
      [...notes].flatMap(([kind, pieces]) => {
        const words = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
        return words.length === 0
          ? []
          : [{ kind, words: shortened([...new Set(words)].join(' … '), mostSigns) }];
      }),
  };
}
