import type { Migration } from './migration.ts';

/** How many visits used each comfort, and how often an item was taken along. 0 in the hours before it was counted. */
export const comfortsAndTaken: Migration = {
  version: 2,
  sql: `
    ALTER TABLE item_counter ADD COLUMN taken INTEGER NOT NULL DEFAULT 0;

    ALTER TABLE hour_counter ADD COLUMN visits_larger_text INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE hour_counter ADD COLUMN visits_more_contrast INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE hour_counter ADD COLUMN visits_less_motion INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE hour_counter ADD COLUMN visits_low_reach INTEGER NOT NULL DEFAULT 0;
  `,
};
