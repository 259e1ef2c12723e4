import type { PackFiles } from '#adapters/content-folder/files/pack-files.ts';
import type { Report } from '#adapters/content-folder/part.ts';
import type { ItemId, LanguageTag, LocalDate, Notice } from '#contract/model.ts';
import { languageNamed } from '#core/content/language-names.ts';
import type { Reading } from '#core/content/pack-reading.ts';
import type { NoticeFault } from '#core/content/problem-facts.ts';
import type { ProblemFacts } from '#core/content/problems.ts';
import { shortened } from '#core/content/shortened.ts';
import { type DayOrder, provenOrders, readTypedDay, typedHour } from '#core/content/typed-day.ts';
import { wrongDay } from '#core/content/value-fault.ts';
import { sha256 } from '#platform/files/digest.ts';
import { type NoticeRow, readNoticeTable } from './notice-rows.ts';

const path = 'notices.csv';
const mostSigns = 400;

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
  const table = readNoticeTable(text);
  if (table.kind === 'no-columns') {
    report({ code: 'notices-broken', file: path, line: table.line, absent: table.absent });
    return { kind: 'faulty' };
  }
  for (const { column, words } of table.unknown)
    report({ code: 'notices-column', file: path, column, words: quoted(words.join(' … ')) });
  if (table.above.length > 0)
    report({ code: 'notices-above', file: path, words: quoted(table.above.join(' … ')) });
  const orders = provenOrders(table.rows.flatMap(({ from, to }) => [from, to]));
  const [first] = languages;
  const taken: (Notice | 'left-out')[] = [];
  for (const row of table.rows) {
    const place = { file: path, line: row.line };
    const typed = row.language || first;
    const language = languageOf(typed, languages);
    const refuse = (fault: NoticeFault) =>
      report({
        code: 'notice-row',
        ...place,
        fault,
        typed: quoted(row.typed),
        isTranslation: language !== first,
      });
    const read = readRow(row, orders);
    if ('fault' in read) {
      if (language === first) taken.push('left-out');
      if (!isEmpty(row)) refuse(read.fault);
      continue;
    }
    for (const doubt of read.doubts) report({ code: 'day-first', ...place, ...doubt });
    for (const hour of read.hours) report({ code: 'day-hour', ...place, ...hour });
    const above = taken.at(-1);
    if (language === undefined)
      report({ code: 'text-unlisted', ...place, language: typed, words: quoted(row.typed) });
    else if (language === first) taken.push(noticeOf(row, read, language));
    else if (above === undefined) refuse({ kind: 'nothing-above' });
    else if (above === 'left-out') refuse({ kind: 'above-left-out' });
    else if (above.texts[language] !== undefined) refuse({ kind: 'translated-twice' });
    else {
      taken.splice(-1, 1, { ...above, texts: { ...above.texts, [language]: row.text } });
      const typedDays = otherDays(row, read, above);
      if (typedDays !== '') report({ code: 'notice-days', ...place, typed: typedDays });
    }
  }
  return { kind: 'good', value: taken.filter((notice) => notice !== 'left-out') };
}

/** `en-US` is English too, where the practice has English alone, and so is `English`. */
function languageOf(typed: string, languages: readonly LanguageTag[]): LanguageTag | undefined {
  const find = (tag = '') => languages.find((known) => known.toLowerCase() === tag.toLowerCase());
  const region = /^([a-z]{2,3})[-_][a-z]{2}$/i.exec(typed)?.[1];
  return find(typed) ?? find(region) ?? find(languageNamed(typed));
}

/** A spreadsheet fills the language down into rows that nobody has written yet. */
function isEmpty({ from, to, text, spare }: NoticeRow): boolean {
  return from + to + text + spare === '';
}

/** What was typed as days of a translation and are not those of its notice. */
function otherDays(row: NoticeRow, read: ReadRow, above: Notice): string {
  const columns = (['from', 'to'] as const).filter((key) => read[key] !== null && read[key] !== above[key]);
  return columns.map((key) => row[key]).join(' … ');
}

/** A row that is not shown: all of its words, unless somebody pasted a page into it. */
function quoted(words: string): string {
  return shortened(words, 2_000);
}

interface ReadRow {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Days that might have been meant otherwise. */
  readonly doubts: readonly ProblemFacts<'day-first'>[];
  /** Times of day, which no notice has. */
  readonly hours: readonly ProblemFacts<'day-hour'>[];
}

function readRow(
  { from, to, text, spare }: NoticeRow,
  orders: ReadonlySet<DayOrder>,
): ReadRow | { readonly fault: NoticeFault } {
  if (spare !== '') return { fault: { kind: 'too-many-cells', spare } };
  if (!/[\p{L}\p{N}\p{S}]/u.test(text)) return { fault: { kind: 'no-text' } };
  if (spreadsheetFault.test(text)) return { fault: { kind: 'spreadsheet-fault', typed: text } };
  if (text.length > mostSigns) return { fault: { kind: 'too-long', mostSigns } };
  const first = readDay('from', from, orders);
  const last = readDay('to', to, orders);
  if ('fault' in first) return first;
  if ('fault' in last) return last;
  if (first.day !== null && last.day !== null && last.day < first.day) {
    return { fault: { kind: 'dates-reversed' } };
  }
  return {
    from: first.day,
    to: last.day,
    doubts: [...first.doubts, ...last.doubts],
    hours: [...hourIn(from, first.day), ...hourIn(to, last.day)],
  };
}

/** `#NAME?`, in any language: what a spreadsheet makes of words such as `- no food`. */
const spreadsheetFault = /^#(?:¿?[\p{Lu}\d/]+[!?]|N\/?[AV])$/u;

type ReadDay =
  | { readonly day: LocalDate | null; readonly doubts: readonly ProblemFacts<'day-first'>[] }
  | { readonly fault: NoticeFault };

/** A day that could be two is read in the order that the rest of the file proves; where it proves both, nobody can tell. */
function readDay(column: 'from' | 'to', text: string, orders: ReadonlySet<DayOrder>): ReadDay {
  if (/^\p{Pd}?$/u.test(text)) return { day: null, doubts: [] };
  const [order] = orders;
  const read = readTypedDay(text, orders.size > 1 ? 'both' : order);
  switch (read.kind) {
    case 'day':
    case 'month-first': // it can be meant in no other way
      return { day: read.day, doubts: [] };
    case 'day-or-month-first':
      if (orders.size > 1) return { fault: { kind: 'unclear-day', column, typed: text } };
      return { day: read.day, doubts: [{ typed: text, day: read.day }] };
    default:
      return { fault: { ...wrongDay(text, read), column } };
  }
}

function hourIn(text: string, day: LocalDate | null): readonly ProblemFacts<'day-hour'>[] {
  const typed = typedHour(text);
  return typed === undefined || day === null ? [] : [{ typed, day }];
}

function noticeOf({ text }: NoticeRow, { from, to }: ReadRow, language: LanguageTag): Notice {
  const id = `notice-${sha256(text).slice(0, 12)}` as ItemId; // the same text, the same id
  return { kind: 'notice', id, from, to, texts: { [language]: text } };
}
