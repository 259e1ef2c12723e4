import type { LocalMonth } from '#contract/staff-reports.ts';
import {
  type ComfortCount,
  comfortCounts,
  type ItemMonth,
  type MonthCounts,
  type ReportedItemCount,
} from './month-counts.ts';
import { isExact, type Printed, printBands, printCount } from './suppression.ts';

/** One kiosk's month as every report prints it: the only thing that reports are made of. */
export interface PrintedMonth {
  readonly month: LocalMonth;
  readonly items: readonly PrintedItem[];
  readonly visits: Printed;
  readonly comforts: Readonly<Record<ComfortCount, Printed | null>>;
  readonly litHours: number;
  /** Of ten lit hours, how many had a visit; null where a hidden count or too few hours would tell of single visits. */
  readonly touchedOfTen: number | null;
  /** Bands of `bandStarts`; undefined where they would give a count away. */
  readonly byHour: readonly HourBand[] | undefined;
  /** Monday first. */
  readonly byDay: readonly number[] | undefined;
}

export interface HourBand {
  readonly hour: number;
  readonly band: number;
}

/** An item in one language. `shown` is what the screen did, not a person: it is never hidden. */
export interface PrintedItem extends Omit<ItemMonth, 'counts'> {
  readonly shown: number | null;
  readonly counts: Readonly<Record<PersonCount, Printed | null>>;
}

export type PersonCount = Exclude<ReportedItemCount, 'shown'>;

/** What a month's counts are in print. */
export function printMonth(counted: MonthCounts): PrintedMonth {
  const { month, litHours, touchedHours } = counted;
  const visits = printCount(counted.visits);
  const byHour = printBands(counted.visitsByHour, visits);
  return {
    month,
    items: counted.items.map(printItem),
    visits,
    comforts: Object.fromEntries(
      comfortCounts.map((name) => [name, printed(counted.comforts[name])]),
    ) as PrintedMonth['comforts'], // of each
    litHours,
    touchedOfTen:
      isExact(visits) && litHours >= fewestLitHours ? Math.round((touchedHours * 10) / litHours) : null,
    byHour: byHour
      ?.map((band, hour) => ({ hour, band }))
      .filter(({ hour, band }) => band > 0 || counted.litByHour[hour] === true),
    byDay: printBands(counted.visitsByDay, visits),
  };
}

const fewestLitHours = 100; // below, one hour more or less would show in a tenth

function printItem({ counts: { shown, ...counts }, ...item }: ItemMonth): PrintedItem {
  return {
    ...item,
    shown,
    counts: {
      opened: printed(counts.opened),
      read: printed(counts.read),
      finished: printed(counts.finished),
      taken: printed(counts.taken),
    },
  };
}

function printed(count: number | null): Printed | null {
  return count === null ? null : printCount(count);
}
