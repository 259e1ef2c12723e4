import type { LocalDate } from '#contract/model.ts';

const months = 3;

/** What a report can be of, the newest first: the months that are over last, this year and the one before. */
export function periodsToTake(today: LocalDate): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const over = Array.from({ length: months }, (_, back) => {
    const first = new Date(Date.UTC(year, month - 2 - back, 1));
    return first.toISOString().slice(0, 7);
  });
  return [...over, ...(month > 1 ? [String(year)] : []), String(year - 1)];
}
