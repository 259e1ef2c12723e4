import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { Database } from 'better-sqlite3';

/** Told each statement that is run, with its values. */
export type OnStatement = (sql: string) => void;

/**
 * A connection of `node:sqlite` in the shape of better-sqlite3, as far as the counters need it: so the kiosk's own code
 * runs on either driver.
 */
export function asBetterSqlite(connection: DatabaseSync, onStatement?: OnStatement): Database {
  const execute = (sql: string) => {
    connection.exec(sql);
    onStatement?.(sql);
  };
  const shape = {
    exec: execute,
    pragma: (text: string) => firstValue(connection.prepare(`PRAGMA ${text}`).get()),
    prepare: (sql: string) => prepare(connection, sql, onStatement),
    transaction: <Words extends readonly unknown[]>(work: (...words: Words) => void) => ({
      immediate(...words: Words) {
        execute('BEGIN IMMEDIATE');
        work(...words);
        execute('COMMIT');
      },
    }),
  };
  return shape as unknown as Database; // the few members that the counters' code calls
}

type Value = SQLInputValue;
type Given = readonly Value[] | readonly [Record<string, Value>];

/** With its values by number: this driver looks names up at every run, which takes three times as long. */
function prepare(connection: DatabaseSync, sql: string, onStatement?: OnStatement) {
  const names: string[] = [];
  const numbered = sql.replaceAll(/@(\w+)/g, (_, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `?${names.indexOf(name) + 1}`;
  });
  const statement = connection.prepare(numbered);
  const inOrder = (given: Given): Value[] => {
    if (names.length === 0) return given as Value[]; // values without names come one by one
    const [values] = given as [Record<string, Value>]; // those with names in one object
    return names.map((name) => values[name] ?? null);
  };
  return {
    run: (...given: Given) => told(statement, onStatement, statement.run(...inOrder(given))),
    pluck: () => ({
      get: (...given: Given) => firstValue(told(statement, onStatement, statement.get(...inOrder(given)))),
    }),
  };
}

function told<Answer>(
  statement: StatementSync,
  onStatement: OnStatement | undefined,
  answer: Answer,
): Answer {
  onStatement?.(statement.expandedSQL);
  return answer;
}

function firstValue(row: Record<string, unknown> | undefined): unknown {
  return row === undefined ? undefined : Object.values(row)[0];
}
