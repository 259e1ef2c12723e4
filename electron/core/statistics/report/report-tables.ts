import type { LocalDate } from '#contract/model.ts';
import { csvLine, csvStart } from '#core/statistics/csv.ts';
import { type ComfortCount, comfortCounts } from './month-counts.ts';
import type { PrintedMonth } from './printed-month.ts';
import { isExact, type Printed, printedText } from './suppression.ts';

/** A kiosk whose months stand in a report. */
export interface PrintedKiosk {
  readonly siteName: string;
  readonly kiosk: string;
  readonly kioskName: string;
  /** The first day that is kept where older counters were removed. */
  readonly keptSince: LocalDate | null;
  readonly months: readonly PrintedMonth[];
}

/** A table of a report, as a CSV file or as a sheet. A hidden count is the text `<5`. */
export interface ReportTable {
  readonly file: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** The number behind the first column's name. */
const reportFormat = 2;

/** Both tables: months by item and language, and months as a whole. The same rows come in every report of them. */
export function reportTables(kiosks: readonly PrintedKiosk[]): readonly [ReportTable, ReportTable] {
  const months = kiosks.flatMap(({ months: its, ...kiosk }) => its.map((month) => ({ ...kiosk, month })));
  return [
    {
      file: 'foyer-report-items.csv',
      sheet: 'Items',
      columns: [
        `foyer-report-items-${reportFormat}`,
        ...['kiosk', 'kiosk name', 'month', 'kind', 'item', 'title', 'language'],
        ...['shown', 'opened', 'read', 'finished', 'taken'],
      ],
      rows: months.flatMap(({ month, ...kiosk }) =>
        month.items.map(({ kind, item, title, language, shown, counts }) => [
          ...keyOf(kiosk, month),
          ...[kind, item, title, language, shown],
          ...[counts.opened, counts.read, counts.finished, counts.taken].map(cellOf),
        ]),
      ),
    },
    {
      file: 'foyer-report-months.csv',
      sheet: 'Months',
      columns: [
        `foyer-report-months-${reportFormat}`,
        ...['kiosk', 'kiosk name', 'month', 'lit hours', 'visits'],
        ...comfortCounts.map(comfortColumn),
        'kept since',
      ],
      rows: months.map(({ month, ...kiosk }) => [
        ...keyOf(kiosk, month),
        month.litHours,
        cellOf(month.visits),
        ...comfortCounts.map((name) => cellOf(month.comforts[name])),
        kiosk.keptSince,
      ]),
    },
  ];
}

/** The table as RFC 4180 has it, for Excel too. */
export function* reportCsv({ columns, rows }: ReportTable): Iterable<string> {
  yield csvStart + csvLine(columns);
  for (const row of rows) yield csvLine(row);
}

/** True for the first characters of a file that is such a table, of this version or an earlier one. */
export function isOwnReport({ columns: [format = ''] }: ReportTable, start: string): boolean {
  const name = `${csvStart}${format.replace(/\d+$/, '')}`;
  const [, version] = /^(\d{1,6}),kiosk,/.exec(start.slice(name.length)) ?? [];
  return start.startsWith(name) && version !== undefined && Number(version) <= reportFormat;
}

function keyOf(
  { siteName, kiosk, kioskName }: Omit<PrintedKiosk, 'months' | 'keptSince'>,
  { month }: PrintedMonth,
) {
  return [siteName, kiosk, kioskName, month];
}

function cellOf(printed: Printed | null): string | number | null {
  if (printed === null) return null;
  return isExact(printed) ? printed.atLeast : printedText(printed);
}

function comfortColumn(name: ComfortCount): string {
  return name.replace('visits_', 'visits with ').replace('_', ' ');
}
