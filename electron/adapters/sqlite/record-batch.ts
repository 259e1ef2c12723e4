import type { Database } from 'better-sqlite3';
import type { ViewBatch } from '#contract/api.ts';
import type { ItemRef, LanguageTag } from '#contract/model.ts';
import { builtOn } from '#core/statistics/built-on.ts';
import type { HourCounterRow, TitleOf } from '#core/statistics/ports.ts';
import { type ItemIncrement, tallyViews } from '#core/statistics/tally.ts';

const keptRuns = 20;

/**
 * Prepares the writing of batches: each in one transaction with the note that it was counted. A row that is there is
 * changed where it stands, and a title is written only when it differs: an ordinary update touches two pages.
 */
export function prepareRecording(database: Database): (batch: ViewBatch, titleOf: TitleOf) => void {
  const lastSequence = database.prepare('SELECT last_sequence FROM batch_ledger WHERE run = ?').pluck();
  const addItem = database.prepare(addItemSql);
  const addHour = database.prepare(addHourSql);
  const keepTitle = database.prepare(keepTitleSql);
  const noteBatch = database.prepare(noteBatchSql);
  const dropOldRuns = database.prepare(
    'DELETE FROM batch_ledger WHERE position NOT IN (SELECT position FROM batch_ledger ORDER BY position DESC LIMIT ?)',
  );

  const record = database.transaction(({ run, sequence, views }: ViewBatch, titleOf: TitleOf) => {
    const last = lastSequence.get(run);
    if (typeof last === 'number' && sequence <= last) return; // sent again: it is counted already
    const { items, hours } = tallyViews(views, builtOn);
    for (const row of items) {
      addItem.run(...itemValues(row));
      const title = titleOf({ kind: row.kind, id: row.item } as ItemRef, row.language as LanguageTag); // from a checked view
      if (title !== undefined) keepTitle.run(row.kind, row.item, row.language, title);
    }
    for (const row of hours) addHour.run(...hourValues(row));
    noteBatch.run(run, sequence);
    if (last === undefined) dropOldRuns.run(keptRuns); // one screen: a run that is going on is the newest
  });
  return (batch, titleOf) => record.immediate(batch, titleOf);
}

// Values by position: the driver binds them a third faster than by name.
function itemValues(row: ItemIncrement): readonly (string | number)[] {
  const { date, hour, kind, item, surface, language } = row;
  const { dwellUnder5, dwell5To15, dwell15To30, dwell30To60, dwellFrom60 } = row;
  const counts = [row.shown, row.opened, row.read, row.finished, row.dwellS];
  const dwells = [dwellUnder5, dwell5To15, dwell15To30, dwell30To60, dwellFrom60];
  return [date, hour, kind, item, surface, language, ...counts, ...dwells];
}

function hourValues(row: HourCounterRow): readonly (string | number)[] {
  const { date, hour, visits, visitsOf0, visitsOf1, visitsOf2, visitsOf3, visitsOf4, litMinutes } = row;
  return [date, hour, visits, visitsOf0, visitsOf1, visitsOf2, visitsOf3, visitsOf4, litMinutes];
}

const keepTitleSql = `
  INSERT INTO item_title VALUES (?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET title = excluded.title WHERE title IS NOT excluded.title`;

const noteBatchSql = `
  INSERT INTO batch_ledger (run, last_sequence) VALUES (?, ?)
  ON CONFLICT (run) DO UPDATE SET last_sequence = excluded.last_sequence`;

const addItemSql = `
  INSERT INTO item_counter VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET
    shown = shown + excluded.shown,
    opened = opened + excluded.opened,
    read = read + excluded.read,
    finished = finished + excluded.finished,
    dwell_s = dwell_s + excluded.dwell_s,
    dwell_under_5 = dwell_under_5 + excluded.dwell_under_5,
    dwell_5_to_15 = dwell_5_to_15 + excluded.dwell_5_to_15,
    dwell_15_to_30 = dwell_15_to_30 + excluded.dwell_15_to_30,
    dwell_30_to_60 = dwell_30_to_60 + excluded.dwell_30_to_60,
    dwell_from_60 = dwell_from_60 + excluded.dwell_from_60`;

const addHourSql = `
  INSERT INTO hour_counter VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET
    visits = visits + excluded.visits,
    visits_of_0 = visits_of_0 + excluded.visits_of_0,
    visits_of_1 = visits_of_1 + excluded.visits_of_1,
    visits_of_2 = visits_of_2 + excluded.visits_of_2,
    visits_of_3 = visits_of_3 + excluded.visits_of_3,
    visits_of_4 = visits_of_4 + excluded.visits_of_4,
    lit_minutes = lit_minutes + excluded.lit_minutes`;
