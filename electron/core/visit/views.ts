import type { View } from '#contract/api.ts';
import { dwellMs, type Instant, type Opening } from './opening.ts';
import { isRead } from './reading.ts';
import type { VisitState } from './visit.ts';

/**
 * What there is to count when a visit went from one state to the next. An item counts as opened when it is first seen,
 * and as closed when nothing leads back to it: each opening once, whatever lay over it meanwhile.
 */
export function viewsBetween(before: VisitState, after: VisitState, at: Instant): readonly View[] {
  const were = seenOpenings(before);
  const are = seenOpenings(after);
  return [
    ...without(were, are).map((opening) => closed(opening, at)),
    ...without(are, were).map(({ viewed }): View => ({ kind: 'opened', ...viewed })),
    ...(before !== null && after === null ? [visitEnded(before.items, at)] : []),
  ];
}

/** What was opened and can still be seen: what is on the screen, and what "back" leads to. */
function seenOpenings(visit: VisitState): readonly Opening[] {
  if (visit === null) return [];
  return [...visit.trail, visit].flatMap(({ opening }) => (opening?.isSeen ? opening : []));
}

function without(some: readonly Opening[], others: readonly Opening[]): readonly Opening[] {
  return some.filter(({ viewed }) => !others.some((other) => other.viewed === viewed));
}

/** All that is counted of one opening stands in the hour in which it began. */
function closed(opening: Opening, at: Instant): View {
  const { viewed, words, isFinished } = opening;
  const timeMs = dwellMs(opening, at);
  return {
    kind: 'closed',
    ...viewed,
    dwellS: Math.round(timeMs / 1_000),
    isRead: isRead(timeMs, words),
    isFinished,
  };
}

function visitEnded(items: number, { hour }: Instant): View {
  return { kind: 'visit-ended', hour, items };
}
