import { attributeOf, childOf, type Document, type Element, elementsIn, wordElement } from './xml.ts';

/** What a marked point of a list begins with: a number such as `5`, or words such as `Step 2:`. */
export const labelMark = 'foyer-label ';

/** Writes the number that Word shows before each point into a bookmark of its paragraph. */
export function writeLabels(
  part: Document,
  numbering: Document | undefined,
  styles: Document | undefined,
): void {
  if (numbering === undefined) return;
  const lists = readLists(numbering);
  const byStyle = new Map(
    (styles ? elementsIn(styles, 'w:style') : []).map((style) => [attributeOf(style, 'styleId'), style]),
  );
  const counts = new Map<Element, number[]>();
  const begun = new Set<string>();
  for (const paragraph of elementsIn(part, 'w:p')) {
    const found = placeOf(paragraph, byStyle);
    const list = found && lists.get(found.list);
    const place = found && { ...found, level: found.level ?? levelOfStyle(list, found.style) };
    if (place === undefined || list === undefined) continue;
    const level = list.levels.get(place.level);
    const format = attributeOf(level && childOf(level, 'w:numFmt'), 'val') ?? 'decimal';
    if (level === undefined || format === 'bullet' || format === 'none') continue;
    const count = counts.get(list.shared) ?? [];
    counts.set(list.shared, count);
    const restart = list.starts.get(place.level);
    const isBegun = begun.has(`${place.list} ${place.level}`);
    begun.add(`${place.list} ${place.level}`);
    const start = restart ?? startOf(level);
    const next = restart !== undefined && !isBegun ? restart : (count[place.level] ?? start - 1) + 1;
    count.length = Math.min(count.length, place.level + 1);
    count[place.level] = next;
    const text = attributeOf(childOf(level, 'w:lvlText'), 'val') ?? `%${place.level + 1}.`;
    const label = text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const upper = list.levels.get(at);
      const form = attributeOf(upper && childOf(upper, 'w:numFmt'), 'val') ?? 'decimal';
      return numberAs(form, count[at] ?? (upper === undefined ? 1 : startOf(upper)));
    });
    const bookmark = wordElement(paragraph, 'bookmarkStart');
    bookmark.setAttributeNS(bookmark.namespaceURI, `${bookmark.prefix}:name`, labelMark + label.trim());
    paragraph.appendChild(bookmark);
  }
}

interface List {
  /** Lists of one kind go on counting where the other stopped. */
  readonly shared: Element;
  readonly levels: ReadonlyMap<number, Element>;
  /** Where this list begins anew. */
  readonly starts: ReadonlyMap<number, number>;
}

function readLists(numbering: Document): ReadonlyMap<string, List> {
  const kinds = new Map(
    elementsIn(numbering, 'w:abstractNum').map((kind) => [attributeOf(kind, 'abstractNumId'), kind]),
  );
  const lists = new Map<string, List>();
  for (const number of elementsIn(numbering, 'w:num')) {
    const shared = kinds.get(attributeOf(childOf(number, 'w:abstractNumId'), 'val'));
    if (shared === undefined) continue;
    const levels = new Map(elementsIn(shared, 'w:lvl').map((level) => [levelOf(level), level]));
    const starts = new Map<number, number>();
    for (const other of elementsIn(number, 'w:lvlOverride')) {
      const own = childOf(other, 'w:lvl');
      if (own !== undefined) levels.set(levelOf(other), own);
      const start = attributeOf(childOf(other, 'w:startOverride'), 'val');
      if (start !== undefined) starts.set(levelOf(other), Number(start));
    }
    lists.set(attributeOf(number, 'numId') ?? '', { shared, levels, starts });
  }
  return lists;
}

/** Headings are often numbered by their style alone. */
function levelOfStyle(list: List | undefined, style: string): number {
  const found = [...(list?.levels ?? [])].find(
    ([, level]) => attributeOf(childOf(level, 'w:pStyle'), 'val') === style,
  );
  return found?.[0] ?? 0;
}

function levelOf(element: Element): number {
  return Number(attributeOf(element, 'ilvl') ?? 0);
}

function startOf(level: Element): number {
  return Number(attributeOf(childOf(level, 'w:start'), 'val') ?? 1);
}

function placeOf(
  paragraph: Element,
  byStyle: ReadonlyMap<string | undefined, Element>,
): { readonly list: string; readonly level: number | undefined; readonly style: string } | undefined {
  const settings = childOf(paragraph, 'w:pPr');
  const style = attributeOf(settings && childOf(settings, 'w:pStyle'), 'val');
  const ofStyle = style === undefined ? undefined : byStyle.get(style);
  const styled = ofStyle && childOf(ofStyle, 'w:pPr');
  const own = (settings && childOf(settings, 'w:numPr')) ?? (styled && childOf(styled, 'w:numPr'));
  const list = attributeOf(own && childOf(own, 'w:numId'), 'val');
  if (own === undefined || list === undefined || list === '0') return undefined;
  const level = attributeOf(childOf(own, 'w:ilvl'), 'val');
  return { list, level: level === undefined ? undefined : Number(level), style: style ?? '' };
}

function numberAs(format: string, value: number): string {
  const letters = () => String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
  switch (format) {
    case 'lowerLetter':
      return letters();
    case 'upperLetter':
      return letters().toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    default:
      return String(value);
  }
}

function roman(value: number): string {
  let rest = Math.min(value, 3_999);
  return romanSigns
    .map(([sign, worth]) => {
      const times = Math.floor(rest / worth);
      rest -= times * worth;
      return sign.repeat(times);
    })
    .join('');
}

const romanSigns = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;
