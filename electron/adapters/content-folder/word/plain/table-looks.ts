import { ancestorOf, attributeOf, childOf, childrenOf, type Element, nameOf } from './xml.ts';

/**
 * The styles that a table gives to the words in one of its cells, the closest first: those of the first or last row or column
 * where they are switched on, then that of the whole table.
 */
export function tableLooks(
  run: Element,
  styles: ReadonlyMap<string | undefined, Element>,
): readonly Element[] {
  const [cell, row, table] = ['w:tc', 'w:tr', 'w:tbl'].map((name) => ancestorOf(run, name));
  const settings = table && childOf(table, 'w:tblPr');
  const style = styles.get(attributeOf(settings && childOf(settings, 'w:tblStyle'), 'val'));
  if (cell === undefined || row === undefined || table === undefined || style === undefined) return [];
  const look = settings && childOf(settings, 'w:tblLook');
  const places = [
    ...placesOf(row, table, 'w:tr', ['firstRow', 'lastRow']),
    ...placesOf(cell, row, 'w:tc', ['firstCol', 'lastCol']),
  ].filter((place) => isOn(look, place));
  const parts = childrenOf(style).filter((child) => nameOf(child) === 'w:tblStylePr');
  return [...parts.filter((part) => places.includes(attributeOf(part, 'type') ?? '')), style];
}

function placesOf(
  inner: Element,
  outer: Element,
  name: string,
  [first, last]: readonly [string, string],
): readonly string[] {
  const all = childrenOf(outer).filter((child) => nameOf(child) === name);
  return [...(all[0] === inner ? [first] : []), ...(all.at(-1) === inner ? [last] : [])];
}

/** Word writes each as a setting of its own, older ones as one number. */
function isOn(look: Element | undefined, place: string): boolean {
  const { setting, bit } = switches[place] ?? { setting: '', bit: 0 };
  const own = attributeOf(look, setting);
  if (own !== undefined) return !['0', 'false', 'off'].includes(own);
  return (Number.parseInt(attributeOf(look, 'val') ?? '0', 16) & bit) !== 0;
}

const switches: Readonly<Record<string, { readonly setting: string; readonly bit: number }>> = {
  firstRow: { setting: 'firstRow', bit: 0x20 },
  lastRow: { setting: 'lastRow', bit: 0x40 },
  firstCol: { setting: 'firstColumn', bit: 0x80 },
  lastCol: { setting: 'lastColumn', bit: 0x100 },
};
