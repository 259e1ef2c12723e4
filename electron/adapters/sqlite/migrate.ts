import type { Database } from 'better-sqlite3';
import type { Migration } from './migrations/migration.ts';

/** Brings the schema up to date, each step whole or not at all. */
export function migrate(database: Database, migrations: readonly Migration[]): void {
  for (const { version, sql } of migrations) {
    const step = database.transaction(() => {
      if (versionOf(database) >= version) return; // asked inside, where nobody else can write
      database.exec(sql);
      database.pragma(`user_version = ${version}`);
    });
    step.immediate();
  }
}

/** The schema that a database has; 0 for a new one. */
export function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}
