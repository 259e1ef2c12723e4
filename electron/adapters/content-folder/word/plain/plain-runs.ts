import { lowered, raised } from '#core/content/raised-digits.ts';
import type { RunLooks } from './run-looks.ts';
import {
  ancestorOf,
  attributeOf,
  childOf,
  childrenOf,
  type Document,
  type Element,
  elementsIn,
  nameOf,
  replace,
  unwrap,
  wordElement,
  wordRun,
  wordsIn,
} from './xml.ts';

/** Writes what is more than letters so that plain words keep the meaning: small digits, signs of symbol fonts, breaks. */
export function writePlainRuns(part: Document, looks: RunLooks): void {
  for (const around of elementsIn(part, 'w:fldSimple', 'w:dir', 'w:bdo')) unwrap(around);
  for (const line of elementsIn(part, 'w:cr')) replace(line, wordElement(line, 'br'));
  for (const tab of elementsIn(part, 'w:ptab')) replace(tab, wordElement(tab, 'tab'));
  for (const choices of elementsIn(part, 'w:ddList')) writeChoice(choices);
  for (const ruby of elementsIn(part, 'w:ruby')) writeRuby(ruby);
  for (const text of elementsIn(part, 'w:t')) {
    const run = ancestorOf(text, 'w:r');
    const words = text.textContent ?? '';
    if (run === undefined || words === '') continue;
    const font = looks.fontOf(run) ?? '';
    const isOfSigns = /^(symbol|webdings|wingdings)/i.test(font);
    if (isOfSigns || /[\uf000-\uf0ff]/.test(words)) {
      const pieces = isOfSigns ? [...words] : words.split(/([\uf000-\uf0ff])/);
      replace(text, ...pieces.map((piece) => signOrWords(text, piece, font, isOfSigns)));
      continue;
    }
    const place = placeOf(run, looks);
    if (place === 'superscript') text.textContent = raised(words);
    else if (place === 'subscript') text.textContent = lowered(words);
  }
}

/** A sign of a symbol font as the reader of documents knows it. What stands beside it stays words. */
function signOrWords(beside: Element, sign: string, font: string, isOfSigns: boolean): Element {
  const code = sign.charCodeAt(0);
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (sign.trim() === '' || !(isPrivate || (isOfSigns && code <= 0xff)))
    return wordElement(beside, 't', sign);
  const made = wordElement(beside, 'sym');
  const { namespaceURI, prefix } = made;
  made.setAttributeNS(namespaceURI, `${prefix}:font`, font);
  const char = (isOfSigns ? code & 0xff : code).toString(16).toUpperCase().padStart(2, '0');
  made.setAttributeNS(namespaceURI, `${prefix}:char`, char);
  return made;
}

/** Raised or lowered by its own setting; or digits moved by hand, away from the words before them. */
function placeOf(run: Element, looks: RunLooks): string | undefined {
  const own = looks.valueOf(run, 'w:vertAlign');
  if (own !== undefined) return own;
  const moved = halfPoints(run, looks);
  if (Math.abs(moved) < 4 || !/^[\d+\-\u2212]+$/.test(wordsIn(run))) return undefined;
  const beside = run.parentNode === null ? [] : childrenOf(run.parentNode);
  const before = beside.slice(0, beside.indexOf(run)).findLast((one) => nameOf(one) === 'w:r');
  if (before === undefined || halfPoints(before, looks) !== 0) return undefined;
  return moved > 0 ? 'superscript' : 'subscript';
}

function halfPoints(run: Element, looks: RunLooks): number {
  return Number(looks.valueOf(run, 'w:position') ?? 0);
}

/** A field to choose from: the words that are chosen, where the field begins. */
function writeChoice(choices: Element): void {
  const field = ancestorOf(choices, 'w:r');
  const chosen = attributeOf(childOf(choices, 'w:result') ?? childOf(choices, 'w:default'), 'val') ?? '0';
  const entries = childrenOf(choices).filter((child) => nameOf(child) === 'w:listEntry');
  const words = attributeOf(entries[Number(chosen)], 'val');
  if (field !== undefined && words) replace(field, field.cloneNode(true), wordRun(field, words));
}

/** Words with their sound above them: the sound goes behind, in brackets. */
function writeRuby(ruby: Element): void {
  const run = ancestorOf(ruby, 'w:r');
  if (run === undefined) return;
  const wordsOf = (name: string) => {
    const found = childOf(ruby, name);
    return found === undefined
      ? ''
      : elementsIn(found, 'w:t')
          .map((text) => text.textContent ?? '')
          .join('');
  };
  const sound = wordsOf('w:rt');
  replace(ruby, wordElement(ruby, 't', wordsOf('w:rubyBase') + (sound === '' ? '' : ` (${sound})`)));
  if (childrenOf(run).length === 0) run.parentNode?.removeChild(run);
}
