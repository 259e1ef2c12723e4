import type { LocalDate } from '#contract/model.ts';
import type { LocalMonth, SavedEntry } from '#contract/staff-reports.ts';
import type { LocalTime } from '#core/ports.ts';
import { monthBefore, monthOf } from './month.ts';

/** What the kiosk owes the owner's folder. */
export interface DueSaving {
  readonly archive: boolean;
  /** The month whose report is missing there. */
  readonly report: LocalMonth | null;
}

const nightFrom = '02:00'; // after the last patient and the clocks' own change

/**
 * The archive once a night, and the report of the month that ended on the first of the next, or as soon as the kiosk runs
 * again or the folder is back. `entries` are what was saved before, by whoever.
 */
export function dueSaving(
  { date, time }: LocalTime,
  folder: string,
  entries: readonly SavedEntry[],
): DueSaving {
  if (time < nightFrom) return { archive: false, report: null };
  const ours = entries.filter((entry) => entry.by === 'kiosk' && entry.folder === folder);
  const month = monthBefore(monthOf(date));
  return {
    archive: !ours.some(({ what, at }) => what === 'archive' && isOn(at, date)),
    report: ours.some(({ what, of }) => what === 'report' && of === month) ? null : month,
  };
}

function isOn(at: string, date: LocalDate): boolean {
  return at.startsWith(date);
}
