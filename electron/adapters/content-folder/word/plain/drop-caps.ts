import { attributeOf, childOf, childrenOf, type Document, elementsIn, nameOf } from './xml.ts';

/** Puts a large first letter, which Word keeps in a paragraph of its own, before the rest of its word. */
export function joinDropCaps(part: Document): void {
  for (const letter of elementsIn(part, 'w:p')) {
    const settings = childOf(letter, 'w:pPr');
    const frame = settings && childOf(settings, 'w:framePr');
    const place = attributeOf(frame, 'dropCap') ?? 'none';
    if (place === 'none' || letter.parentNode === null) continue;
    const beside = childrenOf(letter.parentNode);
    const rest = beside[beside.indexOf(letter) + 1];
    if (rest === undefined || nameOf(rest) !== 'w:p') continue;
    const first = childrenOf(rest).find((child) => nameOf(child) !== 'w:pPr') ?? null;
    for (const run of childrenOf(letter)) if (run !== settings) rest.insertBefore(run, first);
    letter.parentNode.removeChild(letter);
  }
}
