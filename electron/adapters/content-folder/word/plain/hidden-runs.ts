import type { TakeNote } from './left-out.ts';
import { isOn, type RunLooks } from './run-looks.ts';
import { attributeOf, childOf, type Document, type Element, elementsIn, wordsIn } from './xml.ts';

/** Takes away what its author took out: words struck through, hidden, or deleted while changes were tracked. */
export function takeHiddenAway(part: Document, looks: RunLooks, takeNote: TakeNote): void {
  for (const moved of elementsIn(part, 'w:moveFrom')) moved.parentNode?.removeChild(moved); // it stands elsewhere
  for (const deleted of elementsIn(part, 'w:del')) {
    if (deleted.firstChild === null) continue; // a mark on a paragraph or a row
    takeNote('deleted', wordsIn(deleted));
    deleted.parentNode?.removeChild(deleted);
  }
  for (const row of elementsIn(part, 'w:tr')) {
    const settings = childOf(row, 'w:trPr');
    const isDeleted = settings !== undefined && childOf(settings, 'w:del') !== undefined;
    if (!isDeleted && !(settings && childOf(settings, 'w:hidden'))) continue;
    takeNote(isDeleted ? 'deleted' : 'hidden', wordsIn(row));
    row.parentNode?.removeChild(row);
  }
  for (const field of elementsIn(part, 'w:sdt')) takePlaceholderAway(field, takeNote);
  const gone = elementsIn(part, 'w:r').flatMap((run) => {
    const isStruck = looks.is(run, 'w:strike') || looks.is(run, 'w:dstrike');
    if (!isStruck && !looks.is(run, 'w:vanish')) return [];
    return [{ run, kind: isStruck ? ('struck' as const) : ('hidden' as const) }];
  });
  gone.forEach(({ run, kind }, i) => {
    const before = gone[i - 1];
    takeNote(kind, wordsWithin(run), before?.kind === kind && before.run === run.previousSibling);
  });
  for (const { run } of gone) run.parentNode?.removeChild(run);
}

/** `Click here to enter text.`, which Word writes into a field that nobody has filled in. */
function takePlaceholderAway(field: Element, takeNote: TakeNote): void {
  const settings = childOf(field, 'w:sdtPr');
  const mark = settings && childOf(settings, 'w:showingPlcHdr');
  if (mark === undefined || !isOn(attributeOf(mark, 'val') ?? '1')) return;
  takeNote('placeholder', wordsIn(field));
  field.parentNode?.removeChild(field);
}

/** A run's words with the blanks around them: Word cuts a sentence into many runs. */
function wordsWithin(run: Element): string {
  return elementsIn(run, 'w:t')
    .map((text) => text.textContent ?? '')
    .join('');
}
