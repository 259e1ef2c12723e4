import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { LocalDate } from '#contract/model.ts';
import type { ApprovalStore, TimedView } from '#core/approval/ports.ts';
import type { DayEntry } from '#core/approval/wall-view.ts';
import type { ShownWords } from '#core/statistics/story-marks.ts';

interface Days {
  readonly note: ApprovalStore['noteView'];
  readonly read: ApprovalStore['day'];
  readonly views: ApprovalStore['views'];
  readonly shownWords: ApprovalStore['shownWords'];
  readonly forgetBefore: ApprovalStore['forgetBefore'];
}

/** What was on the wall on which day, each change whole or not at all. */
export function prepareDays(database: Database): Days {
  const note = database.transaction<Days['note']>(({ date, time }, { revision, entries }, texts) => {
    const keep = database.prepare('INSERT OR IGNORE INTO text_kept VALUES (?, ?, ?, ?)');
    for (const { hash, title, firstShown, shown } of texts) keep.run(hash, title, firstShown, shown);
    const json = JSON.stringify(entries);
    const view = createHash('sha256').update(json).digest('hex');
    database.prepare('INSERT OR IGNORE INTO wall_view VALUES (?, ?, ?)').run(view, revision, json);
    const last = 'SELECT view FROM wall_day WHERE date = ? ORDER BY position DESC LIMIT 1';
    if (database.prepare(last).pluck().get(date) === view) return; // a restart, and nothing else
    database.prepare('INSERT INTO wall_day (date, since, view) VALUES (?, ?, ?)').run(date, time, view);
  });

  const forgetBefore = database.transaction<Days['forgetBefore']>((date) => {
    database.prepare('DELETE FROM wall_day WHERE date < ?').run(date);
    database.exec(`
      DELETE FROM wall_view WHERE view NOT IN (SELECT view FROM wall_day);
      DELETE FROM text_kept WHERE hash NOT IN (
        SELECT json_extract(value, '$.hash') FROM wall_view, json_each(entries)
        WHERE json_extract(value, '$.hash') IS NOT NULL
        UNION SELECT hash FROM decision)`); // what was approved last is what the next change is shown against
  });

  return {
    note: (at, view, texts) => note.immediate(at, view, texts),
    read(date) {
      const firstDay = database.prepare('SELECT min(date) FROM wall_day').pluck().get();
      const rows = database
        .prepare<[LocalDate], { readonly since: string; readonly entries: string }>(daySql)
        .all(date);
      const views = rows.map(
        ({ since, entries }): TimedView => ({ since, entries: JSON.parse(entries) as DayEntry[] }),
      ); // written above
      return { firstDay: (firstDay ?? undefined) as LocalDate | undefined, views };
    },
    views(from, to) {
      const rows = database
        .prepare<[object], { readonly date: LocalDate; readonly view: string }>(viewsSql)
        .all({ from, to });
      const entries = database
        .prepare<[string], string>('SELECT entries FROM wall_view WHERE view = ?')
        .pluck();
      const read = new Map<string, readonly DayEntry[]>();
      for (const view of new Set(rows.map((row) => row.view)))
        read.set(view, JSON.parse(entries.get(view) ?? '[]') as DayEntry[]); // written above
      return rows.map(({ date, view }) => ({ date, entries: read.get(view) ?? [] }));
    },
    shownWords: ({ kind, id }) =>
      database
        .prepare<[string, string], ShownRow>(shownSql)
        .all(kind, id)
        .map(({ title, ...row }) => ({ ...row, title: title ?? undefined })),
    forgetBefore: (date) => forgetBefore.immediate(date),
  };
}

/** With the last one before these days: it was there when they began. */
const viewsSql = `
  SELECT date, view FROM wall_day
  WHERE date BETWEEN @from AND @to
    OR position = (SELECT max(position) FROM wall_day WHERE date = (SELECT max(date) FROM wall_day WHERE date < @from))
  ORDER BY date, position`;

type ShownRow = Omit<ShownWords, 'title'> & { readonly title: string | null };

/** Each view is looked through once, however many days it was there. */
const shownSql = `
  WITH own AS MATERIALIZED (
    SELECT view, json_extract(value, '$.language') AS language, json_extract(value, '$.hash') AS hash
    FROM wall_view, json_each(entries)
    WHERE json_extract(value, '$.item.kind') = ? AND json_extract(value, '$.item.id') = ?)
  SELECT date, language, hash, title
  FROM wall_day JOIN own USING (view) LEFT JOIN text_kept USING (hash)
  WHERE hash IS NOT NULL ORDER BY position`;

const daySql = `
  SELECT since, entries FROM wall_day JOIN wall_view USING (view)
  WHERE date = ? ORDER BY position`;
