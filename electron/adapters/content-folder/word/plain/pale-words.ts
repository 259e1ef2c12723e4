import type { TakeNote } from './left-out.ts';
import type { RunLooks } from './run-looks.ts';
import { ancestorOf, attributeOf, childOf, type Document, type Element, elementsIn, wordsIn } from './xml.ts';

/** Takes white words on white paper away: people hide words so. Before boxes are placed, which have colours of their own. */
export function takePaleAway(part: Document, looks: RunLooks, takeNote: TakeNote): void {
  if (elementsIn(part, 'w:background').length > 0) return; // the paper is not white
  for (const run of elementsIn(part, 'w:r')) {
    if (!isPale(looks.valueOf(run, 'w:color')) || hasGround(run, looks)) continue;
    const words = wordsIn(run);
    if (words === '') continue;
    takeNote('hidden', words);
    run.parentNode?.removeChild(run);
  }
}

/** White, or so near to it that nobody sees it on paper. */
function isPale(colour: string | undefined): boolean {
  return colour !== undefined && /^(?:[f][0-9a-f]){3}$/i.test(colour);
}

/** It stands on a colour: of its own, of its paragraph, of a table or of a box. */
function hasGround(run: Element, looks: RunLooks): boolean {
  if (looks.has(run, 'w:shd') || looks.has(run, 'w:highlight')) return true;
  if (ancestorOf(run, 'w:tbl', 'w:txbxContent', 'mc:AlternateContent') !== undefined) return true;
  const paragraph = ancestorOf(run, 'w:p');
  const settings = paragraph && childOf(paragraph, 'w:pPr');
  const shade = settings && childOf(settings, 'w:shd');
  return (
    shade !== undefined && !['auto', 'ffffff'].includes(attributeOf(shade, 'fill')?.toLowerCase() ?? 'auto')
  );
}
