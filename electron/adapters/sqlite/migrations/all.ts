import { counters } from './001-counters.ts';
import type { Migration } from './migration.ts';

/** In order. */
export const migrations: readonly Migration[] = [counters];

/** What a database of this program has as its `user_version`. */
export const schemaVersion = migrations.length;
