import { hourCounters, itemCounters } from './counters.ts';
import type { CounterRows, HourCounterRow, ItemCounterRow } from './ports.ts';
import { undatedDate } from './tally.ts';

/**
 * The counters as CSV (RFC 4180) for a spreadsheet: UTF-8 with a byte order mark, CR LF, one header line. The first
 * column's name is the format's: it changes when the columns do. A row whose first field is `item` counts one item in
 * one hour, a row with `hour` the visits of one hour; cells that do not belong to its kind are empty, and so are those of
 * what an older kiosk does not count.
 */
export function* csvPieces(rows: CounterRows): Iterable<string> {
  yield `\uFEFF${csvColumns.map((column) => column.name).join(',')}\r\n`;
  for (const row of rows.items) yield line(csvColumns.map((column) => column.ofItem?.(row)));
  for (const row of rows.hours) yield line(csvColumns.map((column) => column.ofHour?.(row)));
}

interface Column {
  readonly name: string;
  /** In the guide's words. */
  readonly says: string;
  readonly ofItem?: (row: ItemCounterRow) => string | number;
  readonly ofHour?: (row: HourCounterRow) => string | number;
}

/** Every column in its place; `docs/counters-csv.md` has a row for each. */
export const csvColumns: readonly Column[] = [
  {
    name: 'foyer-counters-2',
    says: "`item` or `hour`. The column's name is the format; the number grows when the columns change",
    ofItem: () => 'item',
    ofHour: () => 'hour',
  },
  {
    name: 'date',
    says: "the day at the practice, or `undated` where the computer's clock cannot have been right",
    ofItem: dateOf,
    ofHour: dateOf,
  },
  { name: 'hour', says: '0 to 23', ofItem: (row) => row.hour, ofHour: (row) => row.hour },
  { name: 'kind', says: '`topic`, `exercise`, `notice` or `help`', ofItem: (row) => row.kind },
  { name: 'item', says: 'the name of its folder', ofItem: (row) => row.item },
  {
    name: 'title',
    says: "its title when it was last counted; a `'` before a first `=`, `+`, `-` or `@` keeps Excel from reckoning",
    ofItem: (row) => row.title ?? '',
  },
  {
    name: 'surface',
    says: 'where it was touched or shown: `loop`, `home`, `related` or `bar`',
    ofItem: (row) => row.surface,
  },
  { name: 'language', says: 'such as `en`', ofItem: (row) => row.language },
  ...itemCounters.map(({ name, says }): Column => ({ name, says, ofItem: (row) => row[name] ?? '' })),
  ...hourCounters.map(({ name, says }): Column => ({ name, says, ofHour: (row) => row[name] ?? '' })),
];

function dateOf({ date }: HourCounterRow | ItemCounterRow): string {
  return date === undatedDate ? 'undated' : date;
}

function line(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? csvText(cell) : (cell ?? ''))).join(',')}\r\n`;
}

/** One field. A spreadsheet must not take an author's text for a formula (OWASP: CSV injection). */
export function csvText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
