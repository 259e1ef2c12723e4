import type { Migration } from './migration.ts';

/**
 * What tells these counters from any others: of the database rather than of the computer, so that counters that begin
 * anew beside damaged ones are not taken for the same, and a copied computer is found out.
 */
export const kioskNumber: Migration = {
  version: 3,
  sql: `
    CREATE TABLE kiosk_number (number TEXT NOT NULL) STRICT;
    INSERT INTO kiosk_number VALUES (lower(hex(randomblob(5))));
  `,
};
