import type { TakeNote } from './left-out.ts';
import { attributeOf, childOf, type Document, elementsIn, wordsIn } from './xml.ts';

/** Takes a list of contents away: its pages are those of a document, and its words stand below as headings. */
export function takeContentsAway(part: Document, styles: Document | undefined, takeNote: TakeNote): void {
  const named = styles === undefined ? [] : elementsIn(styles, 'w:style');
  const ofContents = new Set(
    named
      .filter((style) => /^toc (?:\d|heading)/i.test(attributeOf(childOf(style, 'w:name'), 'val') ?? ''))
      .map((style) => attributeOf(style, 'styleId')),
  );
  if (ofContents.size === 0) return;
  for (const paragraph of elementsIn(part, 'w:p')) {
    const settings = childOf(paragraph, 'w:pPr');
    const style = settings && attributeOf(childOf(settings, 'w:pStyle'), 'val');
    if (style === undefined || !ofContents.has(style)) continue;
    takeNote('contents', wordsIn(paragraph));
    paragraph.parentNode?.removeChild(paragraph);
  }
}
