import { lowered, raised } from '#core/content/raised-digits.ts';
import type { TakeNote } from './left-out.ts';
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
  wordRun,
} from './xml.ts';

/** Puts the words of each equation in its place, in one line; what does not fit into one is told besides. */
export function writeEquations(part: Document, takeNote: TakeNote): void {
  for (const equation of elementsIn(part, 'm:oMath')) {
    const words = linear(equation);
    if (elementsIn(equation, ...tall).length > 0) takeNote('equation', words);
    const run = wordRun(equation, parted(wordsBefore(equation), words));
    const around = equation.parentNode as Element; // an equation stands in a paragraph or in its own block
    replace(equation, run);
    if (nameOf(around) === 'm:oMathPara') around.parentNode?.insertBefore(run, around);
  }
}

/** What needs more than a line to be read as it is meant. */
const tall: readonly string[] = ['m:nary', 'm:m', 'm:eqArr', 'm:limLow', 'm:limUpp', 'm:sPre'];

function linear(node: Element): string {
  return childrenOf(node).reduce((words, child) => words + parted(words, part(child)), '');
}

/** With a blank before a fraction behind a whole number: 2 1/10 is not 21/10. */
export function parted(before: string, words: string): string {
  return /\d$/.test(before) && /^\d+\//.test(words) ? ` ${words}` : words;
}

/** What stands in its paragraph right before an element: words, or nothing. */
export function wordsBefore(element: Element): string {
  const paragraph = ancestorOf(element, 'w:p');
  const places = paragraph ? elementsIn(paragraph, 'w:t', 'm:t', 'w:tab', 'w:br', nameOf(element)) : [];
  const words = places.filter((one) => one === element || nameOf(one) !== nameOf(element));
  return words[words.indexOf(element) - 1]?.textContent ?? '';
}

function part(node: Element): string {
  const of = (name: string) => {
    const found = childOf(node, name);
    return found === undefined ? '' : linear(found);
  };
  switch (nameOf(node)) {
    case 'm:t':
    case 'w:t':
      return node.textContent ?? '';
    case 'm:f':
      return fraction(of('m:num'), of('m:den'));
    case 'm:sSup':
      return of('m:e') + raised(of('m:sup'));
    case 'm:sSub':
      return of('m:e') + lowered(of('m:sub'));
    case 'm:sSubSup':
      return of('m:e') + lowered(of('m:sub')) + raised(of('m:sup'));
    case 'm:rad':
      return `${of('m:deg') === '' ? '' : raised(of('m:deg'))}√${grouped(of('m:e'))}`;
    case 'm:d': {
      const settings = childOf(node, 'm:dPr');
      const sign = (name: string, spare: string) =>
        attributeOf(settings && childOf(settings, name), 'val') ?? spare;
      const inner = childrenOf(node).filter((child) => nameOf(child) === 'm:e');
      return sign('m:begChr', '(') + inner.map(linear).join(sign('m:sepChr', '|')) + sign('m:endChr', ')');
    }
    case 'm:func':
      return `${of('m:fName')} ${of('m:e')}`;
    case 'm:nary': {
      const settings = childOf(node, 'm:naryPr');
      const sign = attributeOf(settings && childOf(settings, 'm:chr'), 'val') ?? '∫';
      return `${sign}(${of('m:sub')} … ${of('m:sup')}) ${of('m:e')}`;
    }
    case 'm:mr':
    case 'm:eqArr':
      return childrenOf(node)
        .map(part)
        .filter((words) => words !== '')
        .join('; ');
    default:
      return linear(node);
  }
}

/** One sign where there is one, else a line with a stroke. */
export function fraction(top: string, bottom: string): string {
  return fractions[`${top}/${bottom}`] ?? `${grouped(top)}/${grouped(bottom)}`;
}

function grouped(words: string): string {
  return /^[\p{L}\p{N}.,]*$/u.test(words) ? words : `(${words})`;
}

const fractions: Readonly<Record<string, string>> = {
  ...{ '1/2': '½', '1/3': '⅓', '2/3': '⅔', '1/4': '¼', '3/4': '¾', '1/5': '⅕', '2/5': '⅖', '3/5': '⅗' },
  ...{ '4/5': '⅘', '1/6': '⅙', '5/6': '⅚', '1/8': '⅛', '3/8': '⅜', '5/8': '⅝', '7/8': '⅞' },
};
