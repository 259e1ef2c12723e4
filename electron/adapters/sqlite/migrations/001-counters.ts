import type { Migration } from './migration.ts';

/** The first tables. Nothing in them is finer than an hour, and nothing joins two touches. */
export const counters: Migration = {
  version: 1,
  sql: `
    CREATE TABLE item_counter (
      date TEXT NOT NULL,             -- 2026-11-22, or 0000-00-00 where the clock was wrong
      hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
      kind TEXT NOT NULL,
      item TEXT NOT NULL,
      surface TEXT NOT NULL,
      language TEXT NOT NULL,
      shown INTEGER NOT NULL,
      opened INTEGER NOT NULL,
      read INTEGER NOT NULL,
      finished INTEGER NOT NULL,
      dwell_s INTEGER NOT NULL,
      dwell_under_5 INTEGER NOT NULL,
      dwell_5_to_15 INTEGER NOT NULL,
      dwell_15_to_30 INTEGER NOT NULL,
      dwell_30_to_60 INTEGER NOT NULL,
      dwell_from_60 INTEGER NOT NULL,
      PRIMARY KEY (date, hour, kind, item, surface, language)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE hour_counter (
      date TEXT NOT NULL,
      hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
      visits INTEGER NOT NULL,
      visits_of_0 INTEGER NOT NULL,
      visits_of_1 INTEGER NOT NULL,
      visits_of_2 INTEGER NOT NULL,
      visits_of_3 INTEGER NOT NULL,
      visits_of_4 INTEGER NOT NULL,
      lit_minutes INTEGER NOT NULL,
      PRIMARY KEY (date, hour)
    ) STRICT, WITHOUT ROWID;

    -- The title that an item had when it was last counted: its past outlives its folder.
    CREATE TABLE item_title (
      kind TEXT NOT NULL,
      item TEXT NOT NULL,
      language TEXT NOT NULL,
      title TEXT NOT NULL,
      PRIMARY KEY (kind, item, language)
    ) STRICT, WITHOUT ROWID;

    -- The last batch of each of the last runs of the screen: one that is sent again is known.
    CREATE TABLE batch_ledger (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      run TEXT NOT NULL UNIQUE,
      last_sequence INTEGER NOT NULL
    ) STRICT;
  `,
};
