/** What stands in a place of a table; null where the cell before it goes on. */
export type TableCell = string | null;

/**
 * A table as the points of a list, a row to a point. An empty cell keeps its place before others: what stands below "Night"
 * would else be read as what stands below "Morning". Rows and columns without a word are left out.
 */
export function tablePoints(rows: readonly (readonly TableCell[])[]): readonly string[] {
  const hasWords = (place: number) => rows.some((row) => (row[place] ?? '') !== '');
  return rows.flatMap((row) => {
    const cells = row.filter((_, place) => hasWords(place));
    const last = cells.findLastIndex((cell) => (cell ?? '') !== '');
    const shown = cells.slice(0, last + 1).filter((cell) => cell !== null);
    return shown.length === 0 ? [] : [shown.map((cell) => cell || gap).join(' – ')];
  });
}

const gap = '…';
