import { type Counter, hourCounters, itemCounters } from './counters.ts';
import type { CounterRows, HourCounterRow, ItemCounterRow } from './ports.ts';
import { undatedDate } from './tally.ts';

/** A table of the counters: what is counted of each item in an hour, or of each hour. */
export interface CounterTable<Row> {
  /** The name of its file. */
  readonly file: string;
  /** Every column in its place; `docs/counters-csv.md` has a row for each. */
  readonly columns: readonly Column<Row>[];
}

interface Column<Row> {
  readonly name: string;
  /** In the guide's words. */
  readonly says: string;
  of(row: Row, from: CounterOrigin): string | number | null;
}

/** What every row says of where it comes from. */
export type CounterOrigin = Pick<CounterRows, 'kiosk' | 'keptSince'>;

/** The number behind the first column's name. It grows when the columns of either table change. */
export const csvFormat = 4;

export const itemsTable: CounterTable<ItemCounterRow> = {
  file: 'foyer-items.csv',
  columns: [
    formatColumn('items'),
    ...hourKey(),
    { name: 'kind', says: '`topic`, `exercise`, `notice` or `help`', of: (row) => row.kind },
    { name: 'item', says: 'the name of its folder', of: (row) => row.item },
    {
      name: 'title',
      says: "its title when it was last counted; a `'` before a first `=`, `+`, `-` or `@` keeps Excel from reckoning",
      of: (row) => row.title,
    },
    {
      name: 'surface',
      says: 'where it was touched or shown: `loop`, `home`, `related` or `bar`',
      of: (row) => row.surface,
    },
    { name: 'language', says: 'such as `en`', of: (row) => row.language },
    ...itemCounters.map(counted),
    keptSinceColumn(),
  ],
};

export const hoursTable: CounterTable<HourCounterRow> = {
  file: 'foyer-hours.csv',
  columns: [formatColumn('hours'), ...hourKey(), ...hourCounters.map(counted), keptSinceColumn()],
};

/**
 * A table as CSV (RFC 4180) for a spreadsheet: UTF-8 with a byte order mark, CR LF, one header line, whose first name
 * tells the format. The cells of what an older kiosk does not count are empty.
 */
export function* csvPieces<Row>(
  { columns }: CounterTable<Row>,
  rows: Iterable<Row>,
  from: CounterOrigin,
): Iterable<string> {
  yield `${csvStart}${columns.map(({ name }) => name).join(',')}\r\n`;
  for (const row of rows) yield csvLine(columns.map((column) => column.of(row, from)));
}

/** True for the first bytes of a table that this version, or one before it, may have written. */
export function isOwnCsv<Row>({ columns: [format] }: CounterTable<Row>, start: string): boolean {
  const name = format?.name.replace(/\d+$/, '') ?? '';
  if (!start.startsWith(`${csvStart}${name}`)) return false;
  const [, version] = /^(\d{1,6}),date,hour,/.exec(start.slice(csvStart.length + name.length)) ?? [];
  return version !== undefined && Number(version) <= csvFormat;
}

/** The byte order mark, by which Excel knows UTF-8. */
export const csvStart = '\uFEFF';

/** One line of a table. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? csvText(cell) : (cell ?? ''))).join(',')}\r\n`;
}

/** One field. A spreadsheet must not take an author's text for a formula (OWASP: CSV injection). */
export function csvText(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function formatColumn(table: string): Column<unknown> {
  return {
    name: `foyer-${table}-${csvFormat}`,
    says: "the kiosk's number, where it has one. The column's name is the format; its number grows when the columns change",
    of: (_, { kiosk }) => kiosk,
  };
}

function keptSinceColumn(): Column<unknown> {
  return {
    name: 'kept_since',
    says: 'the first day that is kept: what was counted before it was removed, as the owner set. Empty where nothing was',
    of: (_, { keptSince }) => keptSince,
  };
}

function hourKey(): readonly Column<HourCounterRow | ItemCounterRow>[] {
  return [
    {
      name: 'date',
      says: "the day at the practice, or `undated` where the computer's clock cannot have been right",
      of: ({ date }) => (date === undatedDate ? 'undated' : date),
    },
    { name: 'hour', says: '0 to 23', of: ({ hour }) => hour },
  ];
}

function counted<Name extends string>({
  name,
  says,
}: Counter<Name>): Column<Readonly<Record<Name, number | null>>> {
  return { name, says, of: (row) => row[name] };
}
