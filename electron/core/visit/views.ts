import { longestDwellS, mostItemsOfVisit, type View } from '#contract/api.ts';
import { isRead } from './reading.ts';
import { alive, dwellMs, type Instant, type Viewing } from './viewing.ts';
import type { Visit, VisitState } from './visit.ts';

/**
 * What there is to count when a visit went from one state to the next. An item counts as opened when it is first seen,
 * and as closed when nothing leads back to it: each viewing once, whatever lay over it meanwhile.
 */
export function viewsBetween(before: VisitState, after: VisitState, at: Instant): readonly View[] {
  const were = seenViewings(before).map((viewing) => (after === null ? viewing : alive(viewing, at))); // only the reset is no sign of life
  const are = seenViewings(after);
  return [
    ...without(were, are).map((viewing) => closed(viewing, at)),
    ...without(are, were).map(({ viewed }): View => ({ kind: 'opened', ...viewed })),
    ...noticed(before, after),
    ...taken(before?.viewing, after?.viewing),
    ...(before !== null && after === null ? [visitEnded(before, at)] : []),
  ];
}

/** What was opened and can still be seen: what is on the screen, and what "back" leads to. */
function seenViewings(visit: VisitState): readonly Viewing[] {
  if (visit === null) return [];
  return [...visit.trail, visit].flatMap(({ viewing }) => (viewing?.isSeen ? viewing : []));
}

function without(some: readonly Viewing[], others: readonly Viewing[]): readonly Viewing[] {
  return some.filter(({ viewed }) => !others.some((other) => other.viewed === viewed));
}

/** All that is counted of one viewing stands in the hour in which it began. */
function closed(viewing: Viewing, at: Instant): View {
  const { viewed, words, isFinished } = viewing;
  const timeMs = dwellMs(viewing, at);
  return {
    kind: 'closed',
    ...viewed,
    dwellS: Math.min(longestDwellS, Math.round(timeMs / 1_000)),
    isRead: isRead(viewing.aliveMs, words),
    isFinished,
  };
}

/** A notice was touched, which nothing leads back to. */
function noticed(before: VisitState, after: VisitState): readonly View[] {
  if (!after?.notice || after.notice === before?.notice) return [];
  return [{ kind: 'opened', ...after.notice }];
}

/** What is open was taken along: each time counts. */
function taken(before: Viewing | null | undefined, after: Viewing | null | undefined): readonly View[] {
  if (!before || !after || before.viewed !== after.viewed || before.takes === after.takes) return [];
  return [{ kind: 'taken', ...after.viewed }];
}

function visitEnded({ items, comforts }: Visit, { hour }: Instant): View {
  return { kind: 'visit-ended', hour, items: Math.min(mostItemsOfVisit, items.length), comforts };
}
