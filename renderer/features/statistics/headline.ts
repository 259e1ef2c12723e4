import type { Statistics } from '#contract/staff-statistics.ts';
import { type Lead, type WallUse, whatStandsOut } from '#core/statistics/what-stands-out.ts';
import type { ChosenDays } from './chosen-days.ts';
import type { Telling } from './telling.ts';

const mostNamed = 3; // of those that nobody opened: the others are in the table

/** What stands out as the title of the room and the sentences below it. */
export function headlineOf(
  statistics: Statistics,
  period: ChosenDays['name'],
  telling: Telling,
): {
  readonly title: string;
  readonly lead: string;
  /** There is nothing to draw. */
  readonly isEmpty: boolean;
} {
  const { lead, unopened, use } = whatStandsOut(statistics);
  const { words, titleOf } = telling;
  const openable = statistics.items.filter(({ item, now }) => item.kind !== 'notice' && now !== null);
  const { undated, later } = statistics.apart;
  const isEmpty = lead.kind === 'nothing-counted';
  const sentences = [
    unopened.length > 0 &&
      words.unopened(unopened.slice(0, mostNamed).map(titleOf), unopened.length, openable.length),
    sentenceOfUse(use, telling),
    isEmpty && words.drawnLater,
    isSome(undated) && words.undated(undated.opened ?? 0, undated.visits),
    isSome(later) && words.later(later.opened ?? 0, later.visits),
  ];
  return {
    title: sentenceOfLead(lead, period, telling),
    lead: sentences.filter((sentence) => sentence !== false && sentence !== '').join(' '),
    isEmpty,
  };
}

function sentenceOfLead(lead: Lead, period: ChosenDays['name'], { words, titleOf }: Telling): string {
  switch (lead.kind) {
    case 'most-opened':
      return words.mostOpened(titleOf(lead.item), lead.opened, period);
    case 'as-often':
      return words.asOften(lead.items.map(titleOf), lead.opened, period);
    case 'too-few':
      return words.fewVisits(lead.visits);
    case 'not-touched':
      return words.notTouched(period);
    case 'nothing-counted':
      return words.nothingCounted(period);
  }
}

function sentenceOfUse(use: WallUse, { words, number }: Telling): string {
  switch (use.kind) {
    case 'used':
      return words.used(number(use.litHours), use.usedHours, use.inTen);
    case 'too-few':
      return words.usedFew(use.litHours, use.usedHours);
    case 'dark':
      return words.dark;
  }
}

function isSome({ opened, visits }: Statistics['apart']['undated']): boolean {
  return (opened ?? 0) > 0 || visits > 0;
}
