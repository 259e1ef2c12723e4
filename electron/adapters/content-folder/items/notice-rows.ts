import { CsvError, parse } from 'csv-parse/sync';
import { withInnerLineEnds } from '#core/content/inner-line-ends.ts';
import { withoutMarks } from '#core/content/without-marks.ts';
import {
  type Column,
  type NoColumns,
  noticeColumns,
  plainCell as plain,
  separators,
  type TableForm,
  tableFormOf,
} from './notice-head.ts';

/** One row as it was meant: what stands behind the last column belongs to its text. */
export type NoticeRow = Readonly<Record<Column, string>> & {
  /** From 1, in the file. */
  readonly line: number;
  /** The whole row as it stands in the file. */
  readonly typed: string;
  /** Words behind the last column that belong to none. */
  readonly spare: string;
};

export type NoticeTable =
  | {
      readonly kind: 'table';
      readonly rows: readonly NoticeRow[];
      readonly unknown: readonly UnknownColumn[];
      /** Lines with words that stand above the names of the columns. */
      readonly above: readonly string[];
    }
  | NoColumns;

/** A column that is not shown, and the words in it. */
export interface UnknownColumn {
  readonly column: string;
  readonly words: readonly string[];
}

/** Reads the table, whichever separator a spreadsheet chose. Rows without a single value are passed over. */
export function readNoticeTable(text: string): NoticeTable {
  const lines = text.replaceAll(endOfDos, '').replace(/\r\n?/g, '\n').split('\n');
  const form = tableFormOf(lines);
  if ('kind' in form) return form;
  const { names, separator } = form;

  const rows: NoticeRow[] = [];
  const unknown = new Map<string, string[]>();
  for (let index = form.at + 1; index < lines.length; ) {
    const record = recordAt(lines, index, form);
    const typed = lines.slice(index, index + record.height).join('\n');
    const inOrder = inColumns(record.cells, names, separator);
    const cells = record.hasMarks ? inOrder.map(withoutOuterMarks) : inOrder;
    if (cells.some((cell) => cell !== '') && !isHeader(cells, names)) {
      const cell = (column: Column) => cells[names.indexOf(column)] ?? '';
      const text = withoutMarks(withInnerLineEnds(cell('text'), '\n'));
      const row = { from: cell('from'), to: cell('to'), language: cell('language'), text };
      const spare = cells.slice(names.length).filter((one) => one !== '');
      rows.push({ ...row, line: index + 1, typed: plain(typed), spare: spare.join(' ') });
      names.forEach((column, place) => {
        const words = cells[place] ?? '';
        if (words === '' || noticeColumns.some((known) => known === column)) return;
        unknown.set(column, [...(unknown.get(column) ?? []), words]);
      });
    }
    index += record.height;
  }
  return {
    kind: 'table',
    rows,
    unknown: [...unknown].map(([column, words]) => ({ column, words })),
    above: form.above,
  };
}

const endOfDos = '\u001a'; // with which it ended a file

/** Rows of another table may have been put below, with its first line. */
function isHeader(cells: readonly string[], names: readonly string[]): boolean {
  return names.every((name, place) => cells[place]?.toLowerCase() === name);
}

interface CsvRecord {
  readonly cells: readonly string[];
  /** How many lines it takes: more than one where a text in quotation marks goes on. */
  readonly height: number;
  /** Its quotation marks parted no cells, and are in them still. */
  readonly hasMarks: boolean;
}

const mostLines = 30; // of one notice

/** The record that begins on a line. Quotation marks that make no sense there are taken as signs of the text. */
function recordAt(lines: readonly string[], start: number, form: TableForm): CsvRecord {
  const { separator } = form;
  for (let height = 1; height <= mostLines && start + height <= lines.length; height += 1) {
    const later = lines.slice(start + 1, start + height);
    if (later.some((line) => isRow(line, form))) break; // a mark that is missing, not a text that goes on
    try {
      const [cells = []] = parseOne(lines.slice(start, start + height).join('\n'), separator, '"');
      return { cells, height, hasMarks: false };
    } catch (cause) {
      if (!(cause instanceof CsvError && cause.code === 'CSV_QUOTE_NOT_CLOSED')) break;
    }
  }
  const [cells = []] = parseOne(lines[start] ?? '', separator, null);
  return { cells, height: 1, hasMarks: true };
}

function parseOne(text: string, delimiter: string, quote: '"' | null): readonly string[][] {
  return parse(text, { delimiter, quote, relax_column_count: true });
}

/** True for a line with a day, or nothing, in the places of both days, in as many cells as a notice needs. */
function isRow(line: string, { names, separator }: TableForm): boolean {
  const cells = line.split(separator).map(plain);
  const days = (['from', 'to'] as const).map((column) => cells[names.indexOf(column)]);
  return cells.length >= noticeColumns.length && days.every((day = '') => /^"?[\d./-]*"?$/.test(day));
}

/** Without a quotation mark whose partner is missing, and without a pair around words that hold others. */
function withoutOuterMarks(text: string): string {
  if (text.split('"').length === 2) return text.replace(/^"|"$/g, '');
  const [, inner = ''] = /^"(.+)"$/s.exec(text) ?? [];
  return !inner.includes('"') || /^(?:[^"]*[\s([])?"\S/.test(inner) ? inner || text : text; // the first of the others opens
}

/** Cells as they were meant: text that holds the separator is one cell, and a row may use another separator. */
function inColumns(cells: readonly string[], names: readonly string[], separator: string): readonly string[] {
  if (cells.length < names.length) {
    const typed = cells.join(separator);
    const other = separators.find((sign) => sign !== separator && holds(typed, sign, names.length));
    if (other !== undefined) return inColumns(typed.split(other), names, other);
  }
  if (cells.length <= names.length || names.at(-1) !== 'text') return cells.map(plain);
  const last = names.length - 1;
  const text = cells.slice(last).join(separator === '\t' ? ' ' : separator);
  return [...cells.slice(0, last).map(plain), plain(text).replace(emptyCells(separator), '')];
}

function holds(text: string, sign: string, columns: number): boolean {
  return text.split(sign).length >= columns;
}

/** Cells without a word behind the last column, as a spreadsheet leaves them. */
function emptyCells(separator: string): RegExp {
  return separator === '|' ? /\|+$/ : new RegExp(`(?:${separator}\\s*)+$`);
}
