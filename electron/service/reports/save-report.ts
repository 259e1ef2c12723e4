import type { LocalMonth, ReportFormat } from '#contract/staff-reports.ts';
import type { ExportFolder } from '#core/ports.ts';
import type { CounterReader, Period } from '#core/statistics/ports.ts';
import { daysOfMonth, isLocalMonth, monthBefore, monthOf, monthsOf } from '#core/statistics/report/month.ts';
import { countMonths } from '#core/statistics/report/month-counts.ts';
import { printMonth } from '#core/statistics/report/printed-month.ts';
import {
  isOwnReport,
  type PrintedKiosk,
  type ReportTable,
  reportCsv,
  reportTables,
} from '#core/statistics/report/report-tables.ts';

export interface SaveReportUses {
  readonly counters: CounterReader;
  readonly names: () => { readonly siteName: string; readonly kioskName: string };
  /** Writes bytes whole or not at all; rejects with a Node error. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly spreadsheet: (tables: readonly ReportTable[]) => Promise<Uint8Array>;
  /** The page of a report as PDF. */
  readonly pdf: (report: PrintedReport) => Promise<Uint8Array>;
}

/** What a report is made of: its months, and those just before for comparison. */
export interface PrintedReport {
  readonly period: string;
  /** The first and the last day of its months. */
  readonly days: Period;
  readonly now: PrintedKiosk;
  readonly before: PrintedKiosk;
}

/** The months that a period's report tells, of a month or a year; none of them reaches into the present one. */
export function monthsOfPeriod(period: string, present: LocalMonth): readonly LocalMonth[] {
  const months = isLocalMonth(period) ? [period] : /^\d{4}$/.test(period) ? monthsOf(Number(period)) : [];
  return months.filter((month) => month < present);
}

/**
 * Writes a report's files, and answers how many; `removed` where the owner let its months go, so that none tells of nobody
 * where there was somebody. Rejects with a Node error, EEXIST where a file is in the way that is none.
 */
export async function saveReport(
  period: string,
  months: readonly LocalMonth[],
  formats: readonly ReportFormat[],
  { exportsOf, ...uses }: SaveReportUses & { readonly exportsOf: (kiosk: PrintedKiosk) => ExportFolder },
): Promise<number | 'removed'> {
  const report = await readReport(period, months, uses);
  const { keptSince } = report.now;
  if (keptSince !== null && months.every((month) => month < monthOf(keptSince))) return 'removed';
  const exports = exportsOf(report.now);
  const tables = reportTables([report.now]);
  for (const table of tables) await exports.mayReplace(table.file, (start) => isOwnReport(table, start));
  let files = 0;
  const put = async (name: string, bytes: Uint8Array) => {
    await uses.writeFile(`${exports.path}/${name}`, bytes);
    files += 1;
  };
  // The tables first: by them the other files are known as ours the next time.
  for (const table of tables) {
    await exports.write(table.file, reportCsv(table));
    files += 1;
  }
  if (formats.includes('xlsx')) await put('foyer-report.xlsx', await uses.spreadsheet(tables));
  if (formats.includes('pdf')) await put('foyer-report.pdf', await uses.pdf(report));
  return files;
}

async function readReport(
  period: string,
  months: readonly LocalMonth[],
  { counters, names }: Pick<SaveReportUses, 'counters' | 'names'>,
): Promise<PrintedReport> {
  const before = beforeOf(months);
  const all = [...before, ...months].sort();
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A report has a month.');
  const days = { from: daysOfMonth(first).from, to: daysOfMonth(last).to };
  return await counters.read(days, async (rows) => {
    const printed = countMonths(rows).map(printMonth);
    const kioskOf = (wanted: readonly LocalMonth[]) => ({
      ...names(),
      kiosk: rows.kiosk,
      keptSince: rows.keptSince,
      months: printed.filter(({ month }) => wanted.includes(month)),
    });
    const [begins, ends] = [months.toSorted()[0] ?? last, last];
    const ofMonths = { from: daysOfMonth(begins).from, to: daysOfMonth(ends).to };
    return { period, days: ofMonths, now: kioskOf(months), before: kioskOf(before) };
  });
}

/** As many months, just before. */
function beforeOf(months: readonly LocalMonth[]): readonly LocalMonth[] {
  const before: LocalMonth[] = [];
  let at = months.toSorted()[0];
  for (const _ of months) {
    if (at === undefined) break;
    at = monthBefore(at);
    before.push(at);
  }
  return before;
}
