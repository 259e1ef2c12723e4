import { attributeOf, type Document, elementsIn, nameOf, wordRun, wordsIn } from './xml.ts';

/** Puts the words of each footnote and endnote where its number stands, in brackets: a wall has no foot of a page. */
export function placeNotes(part: Document, notes: readonly Document[]): void {
  const byId = new Map(
    notes
      .flatMap((note) => elementsIn(note, 'w:footnote', 'w:endnote'))
      .map((note) => [`${nameOf(note)} ${attributeOf(note, 'id')}`, wordsIn(note)] as const),
  );
  for (const reference of elementsIn(part, 'w:footnoteReference', 'w:endnoteReference')) {
    const words = byId.get(`${nameOf(reference).replace('Reference', '')} ${attributeOf(reference, 'id')}`);
    const run = reference.parentNode;
    run?.removeChild(reference);
    if (words)
      run?.parentNode?.insertBefore(
        wordRun(part.documentElement ?? reference, ` (${words})`),
        run.nextSibling,
      );
  }
}
