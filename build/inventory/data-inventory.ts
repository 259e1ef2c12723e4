import { databaseColumns } from '#adapters/sqlite/database-columns.ts';
import { usualSettings } from '#core/staff/settings.ts';
import { columnWords, settingWords } from './words.ts';

/** What of people and their use a kiosk keeps: every column of its database, and every setting. */
export interface DataInventory {
  readonly format: 'foyer-data-inventory-1';
  readonly tables: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly settings: Readonly<Record<string, string>>;
}

/** From the real schema, in its order. Throws for a column without words, and for words without a column. */
export function createDataInventory(): DataInventory {
  const columns = databaseColumns();
  const unknown = Object.keys(columnWords).filter((table) => !columns.has(table));
  if (unknown.length > 0) throw new Error(`There is no table ${unknown.join(', ')}.`);
  const tables = [...columns].map(([table, its]) => [table, wordsFor(table, its)] as const);
  const settings = Object.keys(usualSettings).map(
    (name) => [name, wordOf(settingWords, name, 'setting')] as const,
  );
  return {
    format: 'foyer-data-inventory-1',
    tables: Object.fromEntries(tables),
    settings: Object.fromEntries(settings),
  };
}

/** The days' sums are called as the hours' are. */
const calledAs: Readonly<Record<string, string>> = { item_day: 'item_counter' };

function wordsFor(table: string, columns: readonly string[]): Readonly<Record<string, string>> {
  const words = columnWords[calledAs[table] ?? table] ?? {};
  const left = Object.keys(columnWords[table] ?? {}).filter((name) => !columns.includes(name));
  if (left.length > 0) throw new Error(`${table} has no column ${left.join(', ')}.`);
  return Object.fromEntries(columns.map((name) => [name, wordOf(words, name, `column of ${table}`)]));
}

function wordOf(words: Readonly<Record<string, string>>, name: string, what: string): string {
  const word = words[name];
  if (word === undefined)
    throw new Error(`Nothing says what the ${what} ${name} is: add it to build/inventory/words.ts.`);
  return word;
}
