import type { TakeNote } from './left-out.ts';
import { ancestorOf, attributeOf, childOf, childrenOf, type Document, elementsIn, unwrap } from './xml.ts';

/** Puts the paragraphs of each text box behind the paragraph that holds it. */
export function placeBoxes(part: Document, takeNote: TakeNote): void {
  for (const either of elementsIn(part, 'mc:AlternateContent')) {
    const [choice, spare] = [childOf(either, 'mc:Choice'), childOf(either, 'mc:Fallback')];
    if (choice === undefined) continue;
    if (spare === undefined) {
      unwrap(choice);
      unwrap(either);
    } else if (elementsIn(choice, 'w:txbxContent').length > 0) {
      for (const same of elementsIn(spare, 'w:txbxContent')) same.parentNode?.removeChild(same); // told twice
    }
  }
  for (const box of elementsIn(part, 'w:txbxContent').toReversed()) {
    const paragraph = ancestorOf(box, 'w:p');
    if (paragraph === undefined) continue;
    let last = paragraph;
    for (const block of childrenOf(box)) {
      paragraph.parentNode?.insertBefore(block, last.nextSibling);
      last = block;
    }
    box.parentNode?.removeChild(box);
  }
  for (const art of elementsIn(part, 'v:textpath')) takeNote('drawing', attributeOf(art, 'string') ?? '');
  for (const drawn of elementsIn(part, 'a:t')) takeNote('drawing', drawn.textContent ?? '');
}
