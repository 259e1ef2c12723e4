import { type TableCell, tablePoints } from '#core/content/table-points.ts';
import type { DocumentNode } from './document-node.ts';
import { plainRuns } from './document-runs.ts';

/** A table's rows as points: a screen that is read from afar has no room for columns. */
export function pointsOf(table: DocumentNode): readonly string[] {
  const rows = rowsOf(table).map((row) => row.children ?? []);
  const places: (TableCell | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, at) => {
    for (const cell of cells) {
      const words = plainRuns(cell);
      const from = firstFree(places[at] ?? []);
      for (const row of places.slice(at, at + (cell.rowSpan ?? 1))) {
        row[from] = words; // it is said of each row that it stands beside
        for (let more = 1; more < (cell.colSpan ?? 1); more += 1) row[from + more] = null;
      }
    }
  });
  return tablePoints(places.map((row) => Array.from(row, (cell) => (cell === undefined ? '' : cell))));
}

function rowsOf(table: DocumentNode): readonly DocumentNode[] {
  return (table.children ?? []).flatMap((row) => (row.type === 'tableRow' ? [row] : rowsOf(row)));
}

/** The first place that no cell of a row above has taken. */
function firstFree(row: readonly (TableCell | undefined)[]): number {
  const free = Array.from(row).indexOf(undefined);
  return free < 0 ? row.length : free;
}
