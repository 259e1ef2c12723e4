import type { PrintedPage } from '#contract/printed-page.ts';
import { printPeriod } from '#core/statistics/report/printed-period.ts';
import type { Words } from '#words/words.ts';
import type { PrintedReport } from './save-report.ts';

/** A report as its page. */
export function pageOf(
  { period, now, before }: PrintedReport,
  {
    words,
    printedOn,
    version,
  }: { readonly words: Words; readonly printedOn: string; readonly version: string },
): PrintedPage {
  return words.reports.page({
    period,
    siteName: now.siteName,
    kioskName: now.kioskName,
    keptSince: now.keptSince,
    now: printPeriod(now.months),
    before: printPeriod(before.months),
    printedOn,
    version,
  });
}
