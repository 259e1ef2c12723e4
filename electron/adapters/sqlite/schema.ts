import Sqlite, { type Database } from 'better-sqlite3';
import { migrate, versionOf } from './migrate.ts';
import { migrations } from './migrations/all.ts';

/**
 * Whether a database is what the migrations make of an empty one, and no more: SQLite calls one sound that lacks a table,
 * or has a trigger that somebody planted.
 */
export function isOurSchema(database: Database): boolean {
  const version = versionOf(database);
  if (version < 0) return false;
  const [ours, theirs] = [expectedSchema(version), readSchema(database)];
  return ours.size === theirs.size && [...ours].every(([name, sql]) => theirs.get(name) === sql);
}

/** The SQL of each thing by its kind and name. */
type Schema = ReadonlyMap<string, string>;

/** Blanks, quotes and case are as SQLite's version left them. SQLite's own tables come and go. */
function readSchema(database: Database): Schema {
  const rows = database
    .prepare<[], { type: string; name: string; sql: string | null }>(
      "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'",
    )
    .all();
  const plain = (sql: string) => sql.replaceAll(/[\s"'`[\]]/g, '').toLowerCase();
  return new Map(rows.map(({ type, name, sql }) => [`${type} ${name}`, plain(sql ?? '')]));
}

const expected = new Map<number, Schema>();

function expectedSchema(version: number): Schema {
  const known = expected.get(version);
  if (known !== undefined) return known;
  const database = new Sqlite(':memory:');
  try {
    migrate(database, migrations.slice(0, version));
    const schema = readSchema(database);
    expected.set(version, schema);
    return schema;
  } finally {
    database.close();
  }
}
