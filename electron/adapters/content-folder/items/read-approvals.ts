import { parse } from 'csv-parse/sync';
import type { PackFiles } from '#adapters/content-folder/files/pack-files.ts';
import type { Report } from '#adapters/content-folder/part.ts';
import type { ItemId, LanguageTag } from '#contract/model.ts';
import type { TextRef } from '#contract/staff-approval.ts';
import { approvalsFile, approvalColumns as columns } from '#core/approval/approval-rows.ts';
import type { PackApproval, Reading } from '#core/content/pack-reading.ts';
import type { ProblemFacts } from '#core/content/problems.ts';
import { isObjectName } from '#core/content/release-layout.ts';
import { isLocalDate } from '#core/local-date.ts';

const mostSigns = { name: 80, role: 60 }; // as at the kiosk

type Row = Readonly<Record<(typeof columns)[number], string>>;

/** Reads `approvals.csv` of a signed pack, row by row. Whether it may be believed is not known here. */
export async function readApprovals(
  files: PackFiles,
  report: Report,
): Promise<Reading<readonly PackApproval[]>> {
  const file = files.find(approvalsFile);
  if (file === undefined) return { kind: 'absent' };
  const text = await files.text(file, report);
  const rows = text === undefined ? undefined : parseRows(text, report);
  if (rows === undefined) return { kind: 'faulty' };
  const value = rows.flatMap((row, i) => {
    const approval = approvalOf(row);
    if (typeof approval !== 'string') return [approval];
    report({ code: 'approval-row', file: approvalsFile, line: i + 2, fault: approval });
    return [];
  });
  return { kind: 'good', value };
}

function parseRows(text: string, report: Report): readonly Row[] | undefined {
  const lines = text.replace(/\r\n?/g, '\n');
  const [header = ''] = lines.split('\n', 1);
  const delimiter = header.includes(';') ? ';' : ',';
  const names = header.split(delimiter).map((name) => name.replaceAll('"', '').trim().toLowerCase());
  const absent = columns.filter((column) => !names.includes(column));
  const broken = (): undefined =>
    report({ code: 'approvals-broken', file: approvalsFile, absent }) as undefined;
  if (absent.length > 0) return broken();
  try {
    const options = { delimiter, columns: names, from_line: 2, trim: true } as const;
    const records = parse(lines, { ...options, skip_empty_lines: true, relax_column_count: true });
    const nothing = { item: '', language: '', hash: '', name: '', role: '', date: '' };
    return records.map((record) => ({ ...nothing, ...(record as Partial<Row>) })); // columns by their names
  } catch {
    return broken(); // a quotation mark is missing or stands in the wrong place
  }
}

function approvalOf(row: Row): PackApproval | ProblemFacts<'approval-row'>['fault'] {
  const item = itemOf(row.item);
  const hash = row.hash.toLowerCase();
  if (item === undefined) return 'item';
  if (!/^[A-Za-z0-9-]{2,35}$/.test(row.language)) return 'language';
  if (!isObjectName(hash)) return 'hash';
  if (row.name === '' || row.name.length > mostSigns.name) return 'name';
  if (row.role === '' || row.role.length > mostSigns.role) return 'role';
  if (!isLocalDate(row.date)) return 'date';
  const language = row.language as LanguageTag; // its letters were checked
  return { item, language, hash, by: { name: row.name, role: row.role }, on: row.date };
}

function itemOf(path: string): TextRef['item'] | undefined {
  if (path === 'help') return { kind: 'help', id: 'help' as ItemId };
  const [, kind, id] = /^(topic|exercise)s\/([^/]+)$/.exec(path.normalize()) ?? [];
  return kind === undefined || id === undefined ? undefined : { kind: kind as 'topic', id: id as ItemId }; // one of the two
}
