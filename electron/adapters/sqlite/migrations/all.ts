import { counters } from './001-counters.ts';
import { comfortsAndTaken } from './002-comforts-and-taken.ts';
import { kioskNumber } from './003-kiosk-number.ts';
import { itemsByDay } from './004-items-by-day.ts';
import { approvals } from './005-approvals.ts';
import { itemDays } from './006-item-days.ts';
import { keptSince } from './007-kept-since.ts';
import type { Migration } from './migration.ts';

/** In order. */
export const migrations: readonly Migration[] = [
  counters,
  comfortsAndTaken,
  kioskNumber,
  itemsByDay,
  approvals,
  itemDays,
  keptSince,
];

/** What a database of this program has as its `user_version`. */
export const schemaVersion = migrations.length;
