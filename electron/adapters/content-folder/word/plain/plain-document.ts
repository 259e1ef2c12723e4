import { writeBareFields } from './bare-fields.ts';
import { placeBoxes } from './boxes-in-place.ts';
import { takeContentsAway } from './contents-list.ts';
import { joinDropCaps } from './drop-caps.ts';
import { takeHiddenAway } from './hidden-runs.ts';
import { noteJoinedFiles } from './joined-files.ts';
import { createNotes, type LeftOut } from './left-out.ts';
import { writeEquations } from './linear-equations.ts';
import { writeLabels } from './list-labels.ts';
import { placeNotes } from './notes-in-place.ts';
import { takePaleAway } from './pale-words.ts';
import { writePlainRuns } from './plain-runs.ts';
import { readRunLooks } from './run-looks.ts';
import { elementsIn, parseXml, wordsIn, writeXml } from './xml.ts';

export type { LeftOut };

/** The parts of a Word document by name. */
export type DocumentParts = ReadonlyMap<string, Uint8Array>;

export interface PlainDocument {
  readonly parts: DocumentParts;
  readonly leftOut: readonly LeftOut[];
}

/**
 * A Word document that a reader of plain words can follow: what its author took out is gone, and what stands outside of
 * the lines (notes, text boxes, equations) stands in them. mammoth, which reads it then, knows nothing of styles that
 * strike words through, of formulas or of lists that begin elsewhere, and drops what it does not know. Throws where a
 * part is no XML.
 */
export function plainDocument(parts: DocumentParts): PlainDocument {
  const { takeNote, all } = createNotes();
  const main = mainPart(parts);
  const bytes = parts.get(main);
  if (bytes === undefined) return { parts, leftOut: [] };
  const read = (name: RegExp) =>
    [...parts].filter(([path]) => name.test(path)).map(([, part]) => parseXml(part));
  const [styles] = read(/(?:^|\/)styles\d*\.xml$/);
  const [numbering] = read(/(?:^|\/)numbering\d*\.xml$/);
  const looks = readRunLooks(styles);
  const document = parseXml(bytes);
  const notes = read(/(?:^|\/)(?:footnotes|endnotes)\d*\.xml$/);
  takeContentsAway(document, styles, takeNote);
  noteJoinedFiles(document, main, parts, takeNote);
  for (const part of [document, ...notes]) {
    takePaleAway(part, looks, takeNote);
    placeBoxes(part, takeNote);
    takeHiddenAway(part, looks, takeNote);
    joinDropCaps(part);
    writeBareFields(part, takeNote);
    writePlainRuns(part, looks);
    writeEquations(part, takeNote);
  }
  placeNotes(document, notes);
  writeLabels(document, numbering, styles);
  for (const part of read(/(?:^|\/)(?:header|footer)\d*\.xml$/)) takeNote('header', wordsIn(part));
  for (const part of read(/(?:^|\/)comments\d*\.xml$/))
    for (const comment of elementsIn(part, 'w:comment')) takeNote('comment', wordsIn(comment));
  for (const part of read(/\/charts\/chart\d*\.xml$/))
    for (const words of elementsIn(part, 'c:v', 'a:t')) takeNote('chart', words.textContent ?? '');
  for (const part of read(/\/diagrams\/data\d*\.xml$/)) takeNote('drawing', wordsIn(part));
  return { parts: new Map([...parts, [main, writeXml(document)]]), leftOut: all() };
}

function mainPart(parts: DocumentParts): string {
  const list = parts.get('_rels/.rels');
  const found =
    list &&
    elementsIn(parseXml(list), 'Relationship').find((one) =>
      one.getAttribute('Type')?.endsWith('/officeDocument'),
    );
  return found?.getAttribute('Target')?.replace(/^\//, '') ?? 'word/document.xml';
}
