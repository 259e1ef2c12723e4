import { KioskError } from '#contract/errors.ts';
import type { ItemRef } from '#contract/model.ts';
import type { StaffAnswer } from '#contract/staff.ts';
import type { Days, StatisticsCommand, StoryMark } from '#contract/staff-statistics.ts';
import { isLocalDate } from '#core/local-date.ts';
import type { Clock, Logger } from '#core/ports.ts';
import { CounterReadError } from '#core/statistics/counter-read-error.ts';
import { periodBefore } from '#core/statistics/periods.ts';
import { statisticsOf } from '#core/statistics/statistics.ts';
import type { StatisticsReader } from '#core/statistics/statistics-ports.ts';
import { storyDays, storyOf } from '#core/statistics/story.ts';
import { refuse } from '#service/refusals.ts';
import type { Words } from '#words/words.ts';
import type { Room } from './rooms.ts';

export interface StatisticsRoomUses {
  readonly reader: StatisticsReader;
  /** What was done to an item. */
  readonly marksOf: (item: ItemRef) => readonly StoryMark[];
  readonly clock: Clock;
  readonly words: Words;
  readonly log: Logger;
}

/** What was counted, for the owner. */
export function statisticsRoom({
  reader,
  marksOf,
  clock,
  words,
  log,
}: StatisticsRoomUses): Room<StatisticsCommand> {
  const orInWords = (work: () => StaffAnswer): StaffAnswer => {
    try {
      return work();
    } catch (cause) {
      if (!(cause instanceof CounterReadError)) throw cause;
      log.warn('statistics-not-read', { fault: cause.fault });
      return refuse(words.statistics.notRead[cause.fault]);
    }
  };

  return {
    'read-statistics': async ({ from, to }) => {
      const now = checked({ from, to });
      const before = periodBefore(now);
      return orInWords(() => {
        const sums = reader.sums({ now, before, today: clock.local().date });
        return { kind: 'statistics', statistics: statisticsOf(now, before, sums) };
      });
    },
    'read-story': async ({ item, to }) => {
      const days = storyDays(checked({ from: to, to }).to);
      return orInWords(() => ({
        kind: 'story',
        story: storyOf(item, to, reader.story(item, days), marksOf(item)),
      }));
    },
  };
}

/** Days that exist, in their order: what the contract's form alone does not promise. */
function checked(days: Days): Days {
  if (!isLocalDate(days.from) || !isLocalDate(days.to) || days.to < days.from)
    throw new KioskError('refused');
  return days;
}
