import { type Info, parse } from 'csv-parse/sync';
import type { PackFiles } from '#adapters/content-folder/files/pack-files.ts';
import type { Report } from '#adapters/content-folder/part.ts';
import type { ItemId, LanguageTag, LocalDate, Notice } from '#contract/model.ts';
import type { Reading } from '#core/content/pack-reading.ts';
import type { ProblemFacts } from '#core/content/problems.ts';
import { readTypedDay } from '#core/content/typed-day.ts';
import { wrongDay } from '#core/content/value-fault.ts';
import { sha256 } from '#platform/files/digest.ts';

const path = 'notices.csv';
const mostSigns = 400;
const columns = ['from', 'to', 'language', 'text'] as const;

type Row = Readonly<Record<(typeof columns)[number], string>> & { readonly line: number };

/** Reads `notices.csv`, row by row. A row in another language than the practice's translates the row above it. */
export async function readNotices(
  files: PackFiles,
  languages: readonly [LanguageTag, ...LanguageTag[]],
  report: Report,
): Promise<Reading<readonly Notice[]>> {
  const file = files.find(path);
  if (file === undefined)
    return files.scan.unreadable.includes(path) ? { kind: 'faulty' } : { kind: 'absent' };
  const text = await files.text(file, report);
  if (text === undefined) return { kind: 'faulty' };
  const rows = parseRows(text, report);
  if (rows === undefined) return { kind: 'faulty' };
  const [first] = languages;
  const taken: (Notice | 'left-out')[] = [];
  for (const row of rows) {
    const place = { file: path, line: row.line };
    const refuse = (fault: RowFault) => report({ code: 'notice-row', ...place, fault });
    const typed = row.language || first;
    const language = languages.find((known) => known.toLowerCase() === typed.toLowerCase());
    const read = readRow(row);
    if ('fault' in read) {
      if (language === first) taken.push('left-out');
      refuse(read.fault);
      continue;
    }
    for (const doubt of read.doubts) report({ code: 'day-first', ...place, ...doubt });
    const above = taken.at(-1);
    if (language === undefined) report({ code: 'text-unlisted', ...place, language: typed });
    else if (language === first) taken.push(noticeOf(row, read, language));
    else if (above === undefined) refuse({ kind: 'nothing-above' });
    else if (above === 'left-out') refuse({ kind: 'above-left-out' });
    else taken.splice(-1, 1, { ...above, texts: { ...above.texts, [language]: row.text } });
  }
  return { kind: 'good', value: taken.filter((notice) => notice !== 'left-out') };
}

function parseRows(text: string, report: Report): readonly Row[] | undefined {
  const lines = text.replace(/\r\n?/g, '\n').replace(/^sep=.\n/i, ''); // a line for Excel only
  const [header = ''] = lines.split('\n', 1);
  const broken = (line: number, absent: readonly string[]) => {
    report({ code: 'notices-broken', file: path, line, absent });
    return undefined;
  };
  const delimiter = [';', '\t'].find((sign) => header.includes(sign)) ?? ',';
  const names = header.split(delimiter).map((name) => name.replaceAll('"', '').trim().toLowerCase());
  const absent = columns.filter((column) => !names.includes(column));
  if (absent.length > 0) return broken(1, absent);
  try {
    const options = { delimiter, columns: names, from_line: 2, info: true, trim: true } as const;
    const records = parse(lines, { ...options, skip_empty_lines: true, relax_column_count: true });
    // The parser's types do not know of `info`.
    return (records as unknown as { record: Record<string, string>; info: Info }[]).map(rowOf);
  } catch (cause) {
    const line = cause instanceof Error && 'lines' in cause ? Number(cause.lines) : 1;
    return broken(line, []); // a quotation mark is missing or stands in the wrong place
  }
}

function rowOf({ record, info }: { record: Record<string, string>; info: Info }): Row {
  const { from = '', to = '', language = '', text = '' } = record;
  return { from, to, language, text, line: info.lines };
}

type RowFault = ProblemFacts<'notice-row'>['fault'];

interface ReadRow {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Days that might have been meant otherwise. */
  readonly doubts: readonly ProblemFacts<'day-first'>[];
}

function readRow({ from, to, text }: Row): ReadRow | { readonly fault: RowFault } {
  if (text === '') return { fault: { kind: 'no-text' } };
  if (text.length > mostSigns) return { fault: { kind: 'too-long', mostSigns } };
  const first = readDay('from', from);
  const last = readDay('to', to);
  if ('fault' in first) return first;
  if ('fault' in last) return last;
  if (first.day !== null && last.day !== null && last.day < first.day) {
    return { fault: { kind: 'dates-reversed' } };
  }
  return { from: first.day, to: last.day, doubts: [...first.doubts, ...last.doubts] };
}

type ReadDay =
  | { readonly day: LocalDate | null; readonly doubts: readonly ProblemFacts<'day-first'>[] }
  | { readonly fault: RowFault };

function readDay(column: 'from' | 'to', text: string): ReadDay {
  if (text === '') return { day: null, doubts: [] };
  const read = readTypedDay(text);
  switch (read.kind) {
    case 'day':
      return { day: read.day, doubts: [] };
    case 'day-or-month-first':
      return { day: read.day, doubts: [{ typed: text, day: read.day }] };
    default:
      return { fault: { ...wrongDay(text, read), column } };
  }
}

function noticeOf({ text }: Row, { from, to }: ReadRow, language: LanguageTag): Notice {
  const id = `notice-${sha256(text).slice(0, 12)}` as ItemId; // the same text, the same id
  return { kind: 'notice', id, from, to, texts: { [language]: text } };
}
