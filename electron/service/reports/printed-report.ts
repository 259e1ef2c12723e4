import type { PrintedPage } from '#contract/printed-page.ts';
import type { ToldChanges } from '#core/approval/told-changes.ts';
import { printPeriod } from '#core/statistics/report/printed-period.ts';
import type { Words } from '#words/words.ts';
import type { PrintedReport } from './save-report.ts';

/** A report as its page. */
export function pageOf(
  { period, now, before }: PrintedReport,
  {
    words,
    changes,
    printedOn,
    version,
  }: {
    readonly words: Words;
    readonly changes: ToldChanges | null;
    readonly printedOn: string;
    readonly version: string;
  },
): PrintedPage {
  return words.reports.page({
    period,
    siteName: now.siteName,
    kioskName: now.kioskName,
    keptSince: now.keptSince,
    now: printPeriod(now.months),
    before: printPeriod(before.months),
    changes,
    printedOn,
    version,
  });
}
