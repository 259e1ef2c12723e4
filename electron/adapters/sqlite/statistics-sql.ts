import type { Database } from 'better-sqlite3';
import { comfortSums, itemSums } from '#core/statistics/statistics-ports.ts';
import { undatedDate } from '#core/statistics/tally.ts';
import { hourTable, itemTable } from './counter-tables.ts';

/**
 * The sums of two periods that follow one another: the one before begins at `@start`, the period itself at `@from`, and
 * it ends at `@to`. A column that this database is too old for is null.
 */
export function createStatisticsSql(database: Database) {
  const columns = database.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck();
  const itemColumns = columns.all(itemTable.name);
  const hourColumns = columns.all(hourTable.name);
  const itemColumn = (name: string) => (itemColumns.includes(name) ? name : 'NULL');
  const hourColumn = (name: string) => (hourColumns.includes(name) ? name : 'NULL');

  const dayColumns = [...itemSums, ...dwellColumns];
  const hasDays = columns.all('item_day').length > 0;
  const days = hasDays
    ? 'item_day'
    : `(SELECT kind, item, language, date, ${dayColumns.map((name) => `sum(${itemColumn(name)}) AS ${name}`)}
        FROM item_counter GROUP BY kind, item, language, date)`;

  const itemColumnsOfBoth = [
    'max(date) AS lastDay',
    'count(*) FILTER (WHERE date >= @from) AS rows',
    'count(*) FILTER (WHERE date < @from) AS rowsBefore',
    ...itemSums.map(
      (name) => `
      sum(${name}) FILTER (WHERE date >= @from) AS ${name},
      sum(${name}) FILTER (WHERE date < @from) AS ${name}Before`,
    ),
  ];
  const comforts = Object.values(comfortSums).map((name) => `sum(${hourColumn(name)}) AS ${name}`);
  const apart = (where: string) => `
    SELECT (SELECT coalesce(sum(${itemColumn('opened')}), 0) FROM item_counter WHERE ${where}) AS opened,
           (SELECT coalesce(sum(visits), 0) FROM hour_counter WHERE ${where}) AS visits`;

  return {
    /** False in a database of an earlier version, whose hours are added up to days each time. */
    hasDays,
    /** The item and language after this one, by the key: a text follows every date, so one step is enough. */
    nextName: `
      SELECT kind, item, language FROM item_day
      WHERE (kind, item, language, date) > (@kind, @item, @language, 'after')
      ORDER BY kind, item, language, date LIMIT 1`,
    /** Of one item and language. */
    item: `
      SELECT ${itemColumnsOfBoth}
      FROM ${days} WHERE kind = @kind AND item = @item AND language = @language AND date BETWEEN @start AND @to`,
    /** The same of all. */
    items: `
      SELECT kind, item, language, ${itemColumnsOfBoth}
      FROM ${days} WHERE date BETWEEN @start AND @to GROUP BY kind, item, language`,
    titles: 'SELECT kind, item, language, title FROM item_title',
    exerciseDwell: `
      SELECT date >= @from AS isNow, json_array(${dwellColumns.map((name) => `sum(${name})`)}) AS counts
      FROM ${days} WHERE kind = 'exercise' AND date BETWEEN @start AND @to GROUP BY isNow`,
    hours: `
      SELECT date >= @from AS isNow, (strftime('%w', date) + 6) % 7 + 1 AS weekday, hour,
        sum(visits) AS visits, sum(${isLit}) AS litHours, sum(visits > 0) AS usedHours, ${comforts}
      FROM hour_counter WHERE date BETWEEN @start AND @to AND ${isLit}
      GROUP BY isNow, weekday, hour`,
    firstDay: `
      SELECT min(date) FROM (
        SELECT min(date) AS date FROM item_counter WHERE date > '${undatedDate}'
        UNION ALL SELECT min(date) FROM hour_counter WHERE date > '${undatedDate}')`,
    undated: apart(`date = '${undatedDate}'`),
    later: apart('date > @today'),
    story: `
      SELECT date(date, 'weekday 0', '-6 days') AS monday,
        ${itemSums.map((name) => `sum(${name}) AS ${name}`)}
      FROM ${days} WHERE kind = @kind AND item = @item AND date BETWEEN @from AND @to
      GROUP BY monday ORDER BY monday`,
  };
}

/** A touch proves that the wall was on, also where the hour's minutes were lost with a crash. */
const isLit = '(lit_minutes > 0 OR visits > 0)';

const dwellColumns = ['dwell_under_5', 'dwell_5_to_15', 'dwell_15_to_30', 'dwell_30_to_60', 'dwell_from_60'];
