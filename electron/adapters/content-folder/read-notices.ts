import { createHash } from 'node:crypto';
import { type Info, parse } from 'csv-parse/sync';
import type { ItemId, LanguageTag, LocalDate, Notice } from '#contract/model.ts';
import type { Reading } from '#core/content/pack-reading.ts';
import { problem } from '#core/content/problems.ts';
import { isLocalDate } from '#core/local-date.ts';
import type { Report } from './checked.ts';
import type { PackFiles } from './pack-files.ts';

const path = 'notices.csv';
const columns = ['from', 'to', 'language', 'text'] as const;

type Row = Readonly<Record<(typeof columns)[number], string>> & { readonly line: number };

/** Reads `notices.csv`, row by row. A row in another language than the practice's translates the row above it. */
export async function readNotices(
  files: PackFiles,
  [first]: readonly [LanguageTag, ...LanguageTag[]],
  report: Report,
): Promise<Reading<readonly Notice[]>> {
  const file = files.find(path);
  if (file === undefined)
    return files.scan.unreadable.includes(path) ? { kind: 'faulty' } : { kind: 'absent' };
  const text = await files.text(file, report);
  if (text === undefined) return { kind: 'faulty' };
  const rows = parseRows(text, report);
  if (rows === undefined) return { kind: 'faulty' };
  const notices: Notice[] = [];
  for (const row of rows) {
    const fault = faultOf(row);
    if (fault !== undefined) {
      report(problem('notice-row', { file: path, line: row.line }, fault));
      continue;
    }
    const language = (row.language || first) as LanguageTag; // any tag: only listed ones are ever asked for
    const last = notices.at(-1);
    if (language === first) notices.push(noticeOf(row, language));
    else if (last !== undefined)
      notices.splice(-1, 1, { ...last, texts: { ...last.texts, [language]: row.text } });
  }
  return { kind: 'good', value: notices };
}

function parseRows(text: string, report: Report): readonly Row[] | undefined {
  const lines = text.replace(/^sep=.\r?\n/i, ''); // a line for Excel only
  const [header = ''] = lines.split(/\r?\n/, 1);
  const broken = (line: number, why: string) => {
    report(problem('notices-broken', { file: path, line }, why));
    return undefined;
  };
  const delimiter = header.includes(';') ? ';' : ',';
  const names = header.split(delimiter).map((name) => name.replaceAll('"', '').trim().toLowerCase());
  const absent = columns.filter((column) => !names.includes(column));
  if (absent.length > 0) return broken(1, `the first line has no column "${absent.join('", "')}".`);
  try {
    const options = { delimiter, columns: names, from_line: 2, info: true, trim: true } as const;
    const records = parse(lines, { ...options, skip_empty_lines: true, relax_column_count: true });
    // The parser's types do not know of `info`.
    return (records as unknown as { record: Record<string, string>; info: Info }[]).map(rowOf);
  } catch (cause) {
    const line = cause instanceof Error && 'lines' in cause ? Number(cause.lines) : 1;
    return broken(line, 'a quotation mark is missing or stands in the wrong place.');
  }
}

function rowOf({ record, info }: { record: Record<string, string>; info: Info }): Row {
  const { from = '', to = '', language = '', text = '' } = record;
  return { from, to, language, text, line: info.lines };
}

function faultOf({ from, to, text }: Row): string | undefined {
  if (text === '') return 'The notice has no text.';
  if (text.length > 400) return 'The notice is longer than 400 characters.';
  if (from !== '' && !isLocalDate(from)) return `"from" must be a date such as 2026-11-22.`;
  if (to !== '' && !isLocalDate(to)) return `"to" must be a date such as 2026-11-22.`;
  if (from !== '' && to !== '' && to < from) return 'The last day ("to") is before the first ("from").';
  return undefined;
}

function noticeOf({ from, to, text }: Row, language: LanguageTag): Notice {
  const id = `notice-${createHash('sha256').update(text).digest('hex').slice(0, 12)}` as ItemId; // the same text, the same id
  return { kind: 'notice', id, from: dayOf(from), to: dayOf(to), texts: { [language]: text } };
}

function dayOf(text: string): LocalDate | null {
  return isLocalDate(text) ? text : null;
}
