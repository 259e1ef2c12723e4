import type { Migration } from './migration.ts';

/** Since when counters are kept, once older ones were removed: every export, report and archive says so. */
export const keptSince: Migration = {
  version: 7,
  sql: `
    CREATE TABLE kept_since (date TEXT NOT NULL) STRICT; -- no row: nothing was ever removed
  `,
};
