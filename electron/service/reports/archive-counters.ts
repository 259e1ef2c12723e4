import type { ArchiveFacts, ArchiveMonth, ArchiveRows } from '#core/statistics/archive/archive.ts';
import type { ArchiveFolder, ArchiveOutcome } from '#core/statistics/archive/ports.ts';
import type { CounterReader, CounterRows } from '#core/statistics/ports.ts';
import { daysOfMonth, monthOf, monthsBetween } from '#core/statistics/report/month.ts';
import { undatedDate } from '#core/statistics/tally.ts';

/** What every archive of this kiosk says of it. */
export type ArchivedKiosk = Omit<ArchiveFacts, 'kiosk' | 'month' | 'keptSince'>;

export interface ArchiveUses {
  readonly counters: CounterReader;
  readonly folder: ArchiveFolder;
  readonly kiosk: ArchivedKiosk;
  /** Asked between two months. */
  readonly isStopped?: () => boolean;
  readonly onMonth?: (done: number, of: number) => void;
}

/** What came of each month, the oldest first; `undated` last. */
export type ArchivedMonths = readonly {
  readonly month: ArchiveMonth;
  readonly outcome: ArchiveOutcome | 'kept';
}[];

/**
 * Archives what was counted, a file a month. `settled` months, those that ended more than a month ago, are left as they
 * are where there is a file (`kept`), unless `everything` is asked for. Rejects with a Node error of the folder, or with
 * a `CounterReadError`; months before it are archived.
 */
export async function archiveCounters(uses: ArchiveUses, everything: boolean): Promise<ArchivedMonths> {
  const { counters, folder, kiosk, isStopped, onMonth } = uses;
  const days = await counters.days();
  const dated = days === null ? [] : monthsBetween(monthOf(days.from), monthOf(days.to));
  const months: readonly ArchiveMonth[] = [...dated, 'undated'];
  const open = new Set<ArchiveMonth>(['undated', ...dated.slice(-2)]);
  const done: { readonly month: ArchiveMonth; readonly outcome: ArchiveOutcome | 'kept' }[] = [];
  for (const [index, month] of months.entries()) {
    if (isStopped?.() === true) break;
    const outcome = await counters.read(daysOf(month), async (found) => {
      const facts = { ...kiosk, kiosk: found.kiosk, keptSince: found.keptSince, month };
      if (!everything && !open.has(month) && (await folder.has(facts))) return 'kept';
      const rows = rowsOf(found, month);
      return rows.items.length + rows.hours.length === 0 ? undefined : await folder.save(facts, rows);
    });
    if (outcome !== undefined) done.push({ month, outcome });
    onMonth?.(index + 1, months.length);
  }
  return done;
}

/** Undated rows come with every period. */
function daysOf(month: ArchiveMonth) {
  return daysOfMonth(month === 'undated' ? monthOf(undatedDate) : month);
}

function rowsOf({ items, hours }: CounterRows, month: ArchiveMonth): ArchiveRows {
  const isOfMonth = ({ date }: { readonly date: string }) => (date === undatedDate) === (month === 'undated');
  return { items: [...items].filter(isOfMonth), hours: [...hours].filter(isOfMonth) };
}
