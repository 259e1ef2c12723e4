import type { TakeNote } from './left-out.ts';
import { fraction, parted, wordsBefore } from './linear-equations.ts';
import {
  ancestorOf,
  attributeOf,
  type Document,
  type Element,
  elementsIn,
  nameOf,
  replace,
  wordElement,
  wordRun,
  wordsIn,
} from './xml.ts';

/**
 * Writes the words of fields that keep none beside their order: Word works them out each time that it draws them. Old
 * fractions and signs are written in the line; others that show something are told.
 */
export function writeBareFields(part: Document, takeNote: TakeNote): void {
  for (const { order, last } of bareFields(part)) {
    const shown = elementFor(order, last);
    if (shown !== undefined) replace(last, last.cloneNode(true), shown);
    else if (showsSomething.test(order)) takeNote('field', order);
  }
}

/** Those that show something; marks for an index, a table of contents or a letter to many show nothing. */
const showsSomething = /^(?:EQ|SYMBOL|AUTONUM\w*|LISTNUM|MACROBUTTON|GOTOBUTTON)\b/i;

interface BareField {
  readonly order: string;
  /** The field itself, or the run that ends it. */
  readonly last: Element;
}

function bareFields(part: Document): readonly BareField[] {
  const found: BareField[] = [];
  const open: { order: string; isBare: boolean }[] = [];
  for (const mark of elementsIn(part, 'w:fldChar', 'w:instrText', 'w:fldSimple')) {
    const field = open.at(-1);
    const kind = attributeOf(mark, 'fldCharType');
    if (nameOf(mark) === 'w:fldSimple') {
      if (wordsIn(mark) === '') found.push({ order: attributeOf(mark, 'instr')?.trim() ?? '', last: mark });
    } else if (nameOf(mark) === 'w:instrText') {
      if (field?.isBare) field.order += mark.textContent ?? '';
    } else if (kind === 'begin') open.push({ order: '', isBare: true });
    else if (kind === 'separate' && field !== undefined) field.isBare = false;
    else if (kind === 'end') {
      const run = ancestorOf(mark, 'w:r');
      const ended = open.pop();
      if (ended?.isBare && run !== undefined) found.push({ order: ended.order.trim(), last: run });
    }
  }
  return found;
}

function elementFor(order: string, last: Element): Element | undefined {
  const [, top, bottom] = /^EQ\s+\\f\s*\(([^(),;\\]+)[,;]([^(),;\\]+)\)\s*$/i.exec(order) ?? [];
  if (top !== undefined && bottom !== undefined)
    return wordRun(last, parted(wordsBefore(last), fraction(top.trim(), bottom.trim())));
  const [, code, options = ''] = /^SYMBOL\s+(\d+|0x[\da-f]+)(.*)$/is.exec(order) ?? [];
  if (code === undefined) return undefined;
  const font = /\\f\s*"?([^"\\]+)/i.exec(options)?.[1]?.trim();
  if (font === undefined) return wordRun(last, String.fromCodePoint(Math.min(Number(code), 0xffff)));
  const run = wordElement(last, 'r');
  const sign = wordElement(last, 'sym');
  const { namespaceURI, prefix } = sign;
  sign.setAttributeNS(namespaceURI, `${prefix}:font`, font);
  sign.setAttributeNS(namespaceURI, `${prefix}:char`, Number(code).toString(16).toUpperCase());
  run.appendChild(sign);
  return run;
}
