import { tableLooks } from './table-looks.ts';
import { ancestorOf, attributeOf, childOf, childrenOf, type Document, type Element, nameOf } from './xml.ts';

/** How a run looks, by what stands in it and by the styles of its words, of its paragraph and of its table. */
export interface RunLooks {
  is(run: Element, look: 'w:strike' | 'w:dstrike' | 'w:vanish'): boolean;
  has(run: Element, look: 'w:shd' | 'w:highlight'): boolean;
  /** `superscript`, `subscript`; half points up or down; `FFFFFF`. */
  valueOf(run: Element, look: 'w:vertAlign' | 'w:position' | 'w:color'): string | undefined;
  fontOf(run: Element): string | undefined;
}

export function readRunLooks(styles: Document | undefined): RunLooks {
  const all = styles?.documentElement ? childrenOf(styles.documentElement) : [];
  const byId = new Map(
    all.filter((style) => nameOf(style) === 'w:style').map((style) => [attributeOf(style, 'styleId'), style]),
  );
  const usual = [...byId.values()].find(
    (style) => attributeOf(style, 'type') === 'paragraph' && isOn(attributeOf(style, 'default') ?? '0'),
  );
  const defaults = all.find((one) => nameOf(one) === 'w:docDefaults');
  const spare = defaults && childOf(defaults, 'w:rPrDefault');

  /** The settings of a style and of those that it is based on. */
  const settingsOf = (style: Element | undefined, seen = new Set<Element>()): readonly Element[] => {
    if (style === undefined || seen.has(style)) return [];
    seen.add(style);
    const own = childOf(style, 'w:rPr');
    const base = byId.get(attributeOf(childOf(style, 'w:basedOn'), 'val'));
    return [...(own ? [own] : []), ...settingsOf(base, seen)];
  };
  const look = (run: Element, name: string): Element | undefined => {
    const own = childOf(run, 'w:rPr');
    const paragraph = ancestorOf(run, 'w:p');
    const paragraphStyle = paragraph && childOf(paragraph, 'w:pPr');
    const ofWords = own && byId.get(attributeOf(childOf(own, 'w:rStyle'), 'val'));
    const ofParagraph = paragraphStyle && byId.get(attributeOf(childOf(paragraphStyle, 'w:pStyle'), 'val'));
    const ofAll = spare && childOf(spare, 'w:rPr');
    const ofTable = tableLooks(run, byId).flatMap((style) => settingsOf(style));
    const places = [own, ...settingsOf(ofWords), ...settingsOf(ofParagraph ?? usual), ...ofTable, ofAll];
    for (const place of places) {
      const found = place && childOf(place, name);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    is(run, name) {
      const found = look(run, name);
      return found !== undefined && isOn(attributeOf(found, 'val') ?? '1');
    },
    has: (run, name) => look(run, name) !== undefined,
    valueOf: (run, name) => attributeOf(look(run, name), 'val'),
    fontOf(run) {
      const fonts = look(run, 'w:rFonts');
      return attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi');
    },
  };
}

/** How Word writes yes and no. */
export function isOn(value: string): boolean {
  return !['0', 'false', 'off'].includes(value);
}
