import { type Counter, hourCounters, itemCounters } from '#core/statistics/counters.ts';
import type { HourKey, ItemKey } from '#core/statistics/ports.ts';
import type { Increment } from '#core/statistics/tally.ts';

/** A table of counters: what finds a row, and what is counted in it. */
export interface CounterTable<Field extends string = string> {
  readonly name: string;
  readonly key: readonly Field[];
  readonly counters: readonly Counter[];
}

export const itemTable: CounterTable<keyof ItemKey> = {
  name: 'item_counter',
  key: ['date', 'hour', 'kind', 'item', 'surface', 'language'],
  counters: itemCounters,
};

export const hourTable: CounterTable<keyof HourKey> = {
  name: 'hour_counter',
  key: ['date', 'hour'],
  counters: hourCounters,
};

/** A counter's column has its name, but for one of the first tables. */
export function columnOf({ name }: Pick<Counter, 'name'>): string {
  return name === 'visits_of_4_or_more' ? 'visits_of_4' : name;
}

/** Adds to a row, or makes it where there is none. */
export function addSql({ name, key, counters }: CounterTable): string {
  const counts = counters.map(columnOf);
  const columns = [...key, ...counts];
  const sums = counts.map((column) => `${column} = ${column} + excluded.${column}`);
  return `INSERT INTO ${name} (${columns}) VALUES (${columns.map(() => '?')}) ON CONFLICT DO UPDATE SET ${sums}`;
}

/** The values of `addSql`, by position: the driver binds them a third faster than by name. */
export function addedValues<Field extends string>(
  table: CounterTable<Field>,
  { key, counts }: Increment<Readonly<Record<Field, string | number>>>,
): readonly (string | number)[] {
  return [...table.key.map((field) => key[field]), ...counts];
}

/** Every count of a row under its counter's name; null for those that an older table has no column for. */
export function countsSql({ counters }: CounterTable, columns: readonly unknown[]): string {
  return counters
    .map((one) => `${columns.includes(columnOf(one)) ? columnOf(one) : 'NULL'} AS ${one.name}`)
    .join(', ');
}
