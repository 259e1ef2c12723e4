import Sqlite, { type Database } from 'better-sqlite3';
import { KioskError } from '#contract/errors.ts';
import type { ItemRef, LocalDate } from '#contract/model.ts';
import type { Decision } from '#contract/staff-approval.ts';
import type { ApprovalStore, KeptText, StoredDecision } from '#core/approval/ports.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Logger } from '#core/ports.ts';
import { versionOf } from './migrate.ts';
import { schemaVersion } from './migrations/all.ts';
import { isOurSchema } from './schema.ts';
import { storeFaultOf } from './store-fault.ts';
import { prepareDays } from './wall-days.ts';

/**
 * Approvals in the kiosk's database. It is opened for each piece of work, a millisecond or two, and closed again: the
 * counters may set a damaged file aside at any time, and nothing may be written into that one.
 */
export function createApprovalStore(path: string, log: Logger): ApprovalStore {
  const use = <T>(work: (database: Database) => T): T => {
    try {
      const database = openExisting(path);
      try {
        return work(database);
      } finally {
        database.close();
      }
    } catch (cause) {
      if (storeFaultOf(cause) === undefined && !(cause instanceof KioskError)) throw cause;
      log.warn('approvals-unavailable', { code: faultCode(cause) });
      throw new KioskError('store-unavailable', { cause });
    }
  };
  return {
    decisions: () => use((database) => database.prepare<[], DecisionRow>(allDecisions).all().map(decisionOf)),
    decide: (decisions) =>
      use((database) => {
        const add = database.prepare(addDecision);
        const addAll = database.transaction(() => {
          for (const decision of decisions) add.run(...valuesOf(decision));
        });
        addAll.immediate();
      }),
    texts: (hashes) =>
      use((database) => {
        const find = database.prepare<[string], TextRow>('SELECT * FROM text_kept WHERE hash = ?');
        const rows = hashes.flatMap((hash) => find.get(hash) ?? []);
        return new Map(rows.map((row) => [row.hash, textOf(row)]));
      }),
    keptSince: () =>
      use((database) => {
        const rows = database.prepare<[], TextRow>('SELECT hash, first_shown FROM text_kept').all();
        return new Map(rows.map((row) => [row.hash, row.first_shown]));
      }),
    noteView: (at, view, texts) => use((database) => prepareDays(database).note(at, view, texts)),
    day: (date) => use((database) => prepareDays(database).read(date)),
    views: (from, to) => use((database) => prepareDays(database).views(from, to)),
    shownWords: (item) => use((database) => prepareDays(database).shownWords(item)),
    forgetBefore: (date) => use((database) => prepareDays(database).forgetBefore(date)),
  };
}

/** The counters make the file and change its form; where they could not, nothing is kept here either. */
function openExisting(path: string): Database {
  const database = new Sqlite(path, { fileMustExist: true, timeout: 1_000 });
  try {
    database.pragma('synchronous = FULL');
    if (versionOf(database) !== schemaVersion) throw new KioskError('store-unavailable');
    if (!isOurSchema(database)) throw new KioskError('store-unavailable'); // the counters set it aside
    return database;
  } catch (cause) {
    database.close();
    throw cause;
  }
}

const allDecisions = 'SELECT * FROM decision ORDER BY position';
const addDecision = `
  INSERT INTO decision (kind, item, language, hash, reason, name, role, decided_at, source)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;

interface DecisionRow {
  readonly kind: StoredDecision['item']['kind'];
  readonly item: ItemRef['id'];
  readonly language: StoredDecision['language'];
  readonly hash: string;
  readonly reason: string | null;
  readonly name: string;
  readonly role: string;
  readonly decided_at: string;
  readonly source: Decision['from'];
}

function decisionOf(row: DecisionRow): StoredDecision {
  const { kind, item: id, language, hash, reason, name, role, decided_at: at, source: from } = row;
  return { item: { kind, id }, language, hash, reason, by: { name, role }, at, from };
}

function valuesOf({ item, language, hash, reason, by, at, from }: StoredDecision) {
  return [item.kind, item.id, language, hash, reason, by.name, by.role, at, from];
}

interface TextRow {
  readonly hash: string;
  readonly title: string;
  readonly first_shown: LocalDate;
  readonly shown: string;
}

function textOf({ hash, title, first_shown: firstShown, shown }: TextRow): KeptText {
  return { hash, title, firstShown, shown };
}
