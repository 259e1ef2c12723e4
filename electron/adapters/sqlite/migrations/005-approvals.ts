import type { Migration } from './migration.ts';

/** What clinicians decided, which words were on the wall, and when. Nothing in it is about a patient. */
export const approvals: Migration = {
  version: 5,
  sql: `
    -- Bound to the hash of exactly what was shown. The newest row of a hash counts.
    CREATE TABLE decision (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      item TEXT NOT NULL,
      language TEXT NOT NULL,
      hash TEXT NOT NULL,
      reason TEXT,                    -- why it was sent back; null for an approval
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      decided_at TEXT NOT NULL,       -- 2026-11-22T14:32, the practice's own time
      source TEXT NOT NULL CHECK (source IN ('kiosk', 'signed-pack'))
    ) STRICT;

    -- The words themselves: what was approved, and what was on the wall on a day.
    CREATE TABLE text_kept (
      hash TEXT NOT NULL PRIMARY KEY,
      title TEXT NOT NULL,
      first_shown TEXT NOT NULL,      -- a day
      shown TEXT NOT NULL             -- JSON
    ) STRICT;

    -- What was on the wall together, once however many days it was.
    CREATE TABLE wall_view (
      view TEXT NOT NULL PRIMARY KEY, -- the hash of its entries
      revision TEXT NOT NULL,
      entries TEXT NOT NULL           -- JSON
    ) STRICT;

    CREATE TABLE wall_day (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      date TEXT NOT NULL,
      since TEXT NOT NULL,            -- 14:32: a change of the wall, never of a person before it
      view TEXT NOT NULL
    ) STRICT;
    CREATE INDEX wall_day_by_date ON wall_day (date);
  `,
};
