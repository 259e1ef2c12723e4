import type {
  Count,
  ItemCounts,
  ItemStatistics,
  NowAndBefore,
  Statistics,
} from '#contract/staff-statistics.ts';
import { addCounts } from './statistics.ts';

/** From the slides that pass by to what people take home, in the order in which they go. */
export const stepsOfWay = ['shown', 'visits', 'opened', 'read', 'finished', 'taken'] as const;
export type StepOfWay = (typeof stepsOfWay)[number];

/** How far people went, all items together. */
export function howFar({ items, use }: Statistics): Readonly<Record<StepOfWay, NowAndBefore<Count>>> {
  const sum = (name: keyof ItemCounts): NowAndBefore<Count> => ({
    now: total(items, 'now', name),
    before: total(items, 'before', name),
  });
  return {
    shown: sum('shown'),
    visits: { now: use.now.visits, before: use.before.visits },
    opened: sum('opened'),
    read: sum('read'),
    finished: sum('finished'),
    taken: sum('taken'),
  };
}

/** Nothing on the wall is 0; null where this database does not count it. */
function total(items: readonly ItemStatistics[], when: 'now' | 'before', name: keyof ItemCounts): Count {
  const counted = items.flatMap((item) => item[when] ?? []);
  return counted.length === 0 ? 0 : counted.reduce<Count>((sum, one) => addCounts(sum, one[name]), null);
}
