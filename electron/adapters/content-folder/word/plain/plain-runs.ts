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
    if (/[\uf000-\uf0ff]/.test(words) || /^(symbol|webdings|wingdings)/i.test(font)) {
      replace(text, ...symbols(text, words, font));
      continue;
    }
    const place = looks.valueOf(run, 'w:vertAlign');
    if (place === 'superscript') text.textContent = raised(words);
    else if (place === 'subscript') text.textContent = lowered(words);
  }
}

/** Signs of a symbol font, one by one: the reader of documents knows what each looks like. */
function symbols(beside: Element, words: string, font: string): readonly Element[] {
  return [...words].map((sign) => {
    const code = sign.charCodeAt(0);
    if (sign.trim() === '' || (code > 0xff && (code < 0xf000 || code > 0xf0ff)))
      return wordElement(beside, 't', sign);
    const symbol = wordElement(beside, 'sym');
    const { namespaceURI, prefix } = symbol;
    symbol.setAttributeNS(namespaceURI, `${prefix}:font`, font);
    symbol.setAttributeNS(
      namespaceURI,
      `${prefix}:char`,
      (code & 0xff).toString(16).toUpperCase().padStart(2, '0'),
    );
    return symbol;
  });
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
