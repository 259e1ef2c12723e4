import type { LocalDate } from '#contract/model.ts';
import type { DayItem, WallDay } from '#contract/staff-approval.ts';
import type { NotDone } from '#contract/staff-content.ts';
import type { ApprovedText } from '#core/approval/approval-rows.ts';
import { readShown } from '#core/approval/kept-shown.ts';
import type { ApprovalStore, TimedView } from '#core/approval/ports.ts';
import { blocksOf } from '#core/approval/text-blocks.ts';
import type { DayEntry } from '#core/approval/wall-view.ts';
import type { Words } from '#words/words.ts';
import type { Approvals } from './approvals.ts';

export interface DayUses {
  readonly store: Pick<ApprovalStore, 'day' | 'texts'>;
  readonly approvals: Pick<Approvals, 'decisionBy'>;
  readonly words: Words;
  readonly today: LocalDate;
}

/** What was on the wall on a day, or why nobody knows. */
export function describeDay(date: LocalDate, { store, approvals, words, today }: DayUses): WallDay | NotDone {
  if (date > today) return words.approval.notDone['day-to-come'];
  const { firstDay, views } = store.day(date);
  if (firstDay === undefined) return words.approval.nothingNoted;
  if (date < firstDay) return words.approval.beforeFirstDay(firstDay);
  if (views.length === 0) return words.approval.dayWithout(date);
  const spans = spansOf(views);
  const texts = store.texts(spans.flatMap(({ entry }) => entry.hash ?? []));
  const items = spans.map(({ entry, from, until }): DayItem => {
    const { item, language, hash, text } = entry;
    const span = { item, language, from, until };
    if (hash === null) {
      const notice = text ?? '';
      return { ...span, title: notice, approval: null, blocks: [{ style: 'paragraph', text: notice }] };
    }
    const kept = texts.get(hash);
    const decision = approvals.decisionBy(hash, date);
    return {
      ...span,
      title: kept?.title ?? item.id,
      approval: decision?.reason === null ? decision : null,
      blocks: kept === undefined ? [] : blocksOf(readShown(kept.shown).document),
    };
  });
  return { date, firstDay, items };
}

/** What was on the wall on a day and approved by its end, each text once. */
export function approvedOn(
  date: LocalDate,
  { store, approvals }: Pick<DayUses, 'store' | 'approvals'>,
): readonly ApprovedText[] {
  const entries = store.day(date).views.flatMap(({ entries: its }) => its);
  const byHash = new Map(entries.flatMap((entry) => (entry.hash === null ? [] : [[entry.hash, entry]])));
  return [...byHash].flatMap(([hash, { item, language }]) => {
    const decision = approvals.decisionBy(hash, date);
    if (decision?.reason !== null || item.kind === 'notice') return [];
    return [{ item: { ...item, kind: item.kind }, language, hash, decision }];
  });
}

interface Span {
  readonly entry: DayEntry;
  readonly from: string | null;
  readonly until: string | null;
}

/** Each text once, with the times between which it was there; the day's first view was there since it began. */
function spansOf(views: readonly TimedView[]): readonly Span[] {
  const spans = new Map<string, Span>();
  views.forEach(({ since, entries }, i) => {
    const until = views[i + 1]?.since ?? null;
    for (const entry of entries) {
      const key = JSON.stringify(entry);
      const before = spans.get(key);
      spans.set(key, { entry, from: before === undefined ? (i === 0 ? null : since) : before.from, until });
    }
  });
  return [...spans.values()];
}
