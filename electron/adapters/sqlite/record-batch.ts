import type { Database } from 'better-sqlite3';
import type { ViewBatch } from '#contract/api.ts';
import type { ItemRef, LanguageTag } from '#contract/model.ts';
import { builtOn } from '#core/statistics/built-on.ts';
import type { TitleOf } from '#core/statistics/ports.ts';
import { tallyViews } from '#core/statistics/tally.ts';
import { addedValues, addSql, hourTable, itemTable } from './counter-tables.ts';

const keptRuns = 20;

/**
 * Prepares the writing of batches: each in one transaction with the note that it was counted. A row that is there is
 * changed where it stands, and a title is written only when it differs: an ordinary update writes three pages.
 */
export function prepareRecording(database: Database): (batch: ViewBatch, titleOf: TitleOf) => void {
  const lastSequence = database.prepare('SELECT last_sequence FROM batch_ledger WHERE run = ?').pluck();
  const addItem = database.prepare(addSql(itemTable));
  const addHour = database.prepare(addSql(hourTable));
  const keepTitle = database.prepare(keepTitleSql);
  const noteRun = database.prepare('INSERT INTO batch_ledger (run, last_sequence) VALUES (?, ?)');
  const noteBatch = database.prepare('UPDATE batch_ledger SET last_sequence = ? WHERE run = ?');
  const dropOldRuns = database.prepare(
    'DELETE FROM batch_ledger WHERE position NOT IN (SELECT position FROM batch_ledger ORDER BY position DESC LIMIT ?)',
  );

  const record = database.transaction(({ run, sequence, views }: ViewBatch, titleOf: TitleOf) => {
    const last = lastSequence.get(run);
    if (typeof last === 'number' && sequence <= last) return; // sent again: it is counted already
    const { items, hours } = tallyViews(views, builtOn);
    for (const row of items) {
      addItem.run(...addedValues(itemTable, row));
      const { kind, item, language } = row.key;
      const title = titleOf({ kind, id: item } as ItemRef, language as LanguageTag); // from a checked view
      if (title !== undefined) keepTitle.run(kind, item, language, title);
    }
    for (const row of hours) addHour.run(...addedValues(hourTable, row));
    if (last !== undefined) noteBatch.run(sequence, run);
    else {
      noteRun.run(run, sequence);
      dropOldRuns.run(keptRuns); // one screen: a run that is going on is the newest
    }
  });
  return (batch, titleOf) => record.immediate(batch, titleOf);
}

const keepTitleSql = `
  INSERT INTO item_title VALUES (?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET title = excluded.title WHERE title IS NOT excluded.title`;
