import type { Migration } from './migration.ts';

/**
 * What the owner's statistics add up, in the order in which they do: the sums of a year are read without sorting two
 * hundred thousand rows, in a third of the time. An update writes one page more.
 */
export const itemsByDay: Migration = {
  version: 4,
  sql: `
    CREATE INDEX item_by_day
    ON item_counter (kind, item, language, date, shown, opened, read, finished, taken);
  `,
};
