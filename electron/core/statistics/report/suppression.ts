/**
 * Counts of what people did, 1 to 4, are printed as "<5": so few may be one known person's. Five is what health statistics
 * take that count visits to small practices (the Australian AIHW and England's NHS suppress below it).
 */
const smallestPrinted = 5;

/**
 * A count as it is printed, all that is known of it: one number where `atLeast` is `atMost`, 1 to 4 where it is hidden.
 *
 * The rule. A report holds no count but those of whole calendar months that are over, of one kiosk, one item and one
 * language each, and they are always printed alike. Whatever else it says, a total, a year, a site, is reckoned from
 * the counts as printed, a hidden one as 1 to 4. So every report, and every set of reports, stays the same whichever of
 * these a hidden count is: no subtraction can give it away, and no second cell need be hidden. Code that makes reports
 * gets `Printed` and never sees a count.
 */
export interface Printed {
  readonly atLeast: number;
  readonly atMost: number;
}

/** A count for print. */
export function printCount(count: number): Printed {
  const isHidden = 0 < count && count < smallestPrinted;
  return isHidden ? { atLeast: 1, atMost: smallestPrinted - 1 } : { atLeast: count, atMost: count };
}

/** True for a number rather than a range. */
export function isExact({ atLeast, atMost }: Printed): boolean {
  return atLeast === atMost;
}

/** What is known of a sum by its printed parts; null where none of them is counted. */
export function sumPrinted(parts: Iterable<Printed | null>): Printed | null {
  const counted = [...parts].filter((part) => part !== null);
  if (counted.length === 0) return null;
  return {
    atLeast: sumOf(counted.map(({ atLeast }) => atLeast)),
    atMost: sumOf(counted.map(({ atMost }) => atMost)),
  };
}

/** `41`, `<5` or `41–49`; empty where it is not counted. */
export function printedText(printed: Printed | null): string {
  if (printed === null) return '';
  const { atLeast, atMost } = printed;
  if (isExact(printed)) return String(atLeast);
  return atLeast <= 1 && atMost < smallestPrinted ? `<${smallestPrinted}` : `${atLeast}–${atMost}`;
}

/** The most steps of shade that tell how often an hour of the day, or a day of the week, was used. */
export const bandStarts = [0, smallestPrinted, 10, 20, 40] as const;

/**
 * Which of the bands each part of a printed total falls in, nothing finer; undefined where the total would narrow down
 * one in the lowest band, which takes in none too, and so nothing of it may be printed.
 */
export function printBands(counts: readonly number[], total: Printed): readonly number[] | undefined {
  const bands = counts.map((count) => bandStarts.findLastIndex((start) => start <= count));
  const lowest = sumOf(bands.map((band) => bandStarts[band] ?? 0));
  const highest = sumOf(bands.map((band) => (bandStarts[band + 1] ?? Number.POSITIVE_INFINITY) - 1));
  const room = smallestPrinted - 1; // one part may be anything from 0 to here, and the others make up for it
  return total.atMost - lowest >= room && highest - total.atLeast >= room ? bands : undefined;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
