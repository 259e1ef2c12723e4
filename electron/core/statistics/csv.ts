import type { CounterRows, HourCounterRow, ItemCounterRow } from './ports.ts';
import { undatedDate } from './tally.ts';

/**
 * The counters as CSV (RFC 4180) for a spreadsheet: UTF-8 with a byte order mark, CR LF, one header line. The first
 * column's name is the format's: it changes when the columns do. A row whose first field is `item` counts one item in
 * one hour, a row with `hour` the visits of one hour; cells that do not belong to its kind are empty.
 */
export function* csvPieces(rows: CounterRows): Iterable<string> {
  yield `\uFEFF${columns.map((column) => column.name).join(',')}\r\n`;
  for (const row of rows.items) yield line(columns.map((column) => column.ofItem?.(row)));
  for (const row of rows.hours) yield line(columns.map((column) => column.ofHour?.(row)));
}

interface Column {
  readonly name: string;
  readonly ofItem?: (row: ItemCounterRow) => string | number;
  readonly ofHour?: (row: HourCounterRow) => string | number;
}

const columns: readonly Column[] = [
  { name: 'foyer-counters-1', ofItem: () => 'item', ofHour: () => 'hour' },
  // `undated`: the clock was wrong
  { name: 'date', ofItem: (row) => dateOf(row.date), ofHour: (row) => dateOf(row.date) },
  // 0 to 23
  { name: 'hour', ofItem: (row) => row.hour, ofHour: (row) => row.hour },
  // topic, exercise, notice or help
  { name: 'kind', ofItem: (row) => row.kind },
  // the name of its folder
  { name: 'item', ofItem: (row) => row.item },
  // when it was last counted
  { name: 'title', ofItem: (row) => row.title ?? '' },
  // loop, home, related or bar
  { name: 'surface', ofItem: (row) => row.surface },
  { name: 'language', ofItem: (row) => row.language },
  // slides that stayed their full time
  { name: 'shown', ofItem: (row) => row.shown },
  // by a touch
  { name: 'opened', ofItem: (row) => row.opened },
  // open for 5 s, or a third of the reading time
  { name: 'read', ofItem: (row) => row.read },
  // exercises followed to the end
  { name: 'finished', ofItem: (row) => row.finished },
  // seconds open, in all
  { name: 'dwell_s', ofItem: (row) => row.dwellS },
  // how often it was open for so many seconds
  { name: 'dwell_under_5', ofItem: (row) => row.dwellUnder5 },
  { name: 'dwell_5_to_15', ofItem: (row) => row.dwell5To15 },
  { name: 'dwell_15_to_30', ofItem: (row) => row.dwell15To30 },
  { name: 'dwell_30_to_60', ofItem: (row) => row.dwell30To60 },
  { name: 'dwell_from_60', ofItem: (row) => row.dwellFrom60 },
  { name: 'visits', ofHour: (row) => row.visits },
  // visits that opened so many items
  { name: 'visits_of_0', ofHour: (row) => row.visitsOf0 },
  { name: 'visits_of_1', ofHour: (row) => row.visitsOf1 },
  { name: 'visits_of_2', ofHour: (row) => row.visitsOf2 },
  { name: 'visits_of_3', ofHour: (row) => row.visitsOf3 },
  { name: 'visits_of_4_or_more', ofHour: (row) => row.visitsOf4 },
  { name: 'lit_minutes', ofHour: (row) => row.litMinutes },
];

function dateOf(date: string): string {
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
