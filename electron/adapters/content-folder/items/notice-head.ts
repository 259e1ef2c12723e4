/** The columns that a notice needs. */
export const noticeColumns = ['from', 'to', 'language', 'text'] as const;
export type Column = (typeof noticeColumns)[number];

/** How a table of notices is made, and where its rows begin. */
export interface TableForm {
  readonly names: readonly string[];
  readonly separator: string;
  /** The line with the names of the columns, counted from 0. */
  readonly at: number;
  /** Lines with words that stand above it. */
  readonly above: readonly string[];
}

/** No line names all of the columns; `absent`: those that the first one lacks. */
export interface NoColumns {
  readonly kind: 'no-columns';
  readonly line: number;
  readonly absent: readonly Column[];
}

/** What parts cells, the likeliest first. */
export const separators = [';', '\t', '|', ','] as const;

/** Finds the names of the columns: in the first line, or below a heading, as Numbers and people put one there. */
export function tableFormOf(lines: readonly string[]): TableForm | NoColumns {
  const told = /^"?sep=(.)"?$/i.exec(lines[0] ?? '')?.[1]; // a line for Excel only
  const first = lines.findIndex((line, index) => !isBlank(line) && !(index === 0 && told !== undefined));
  const separatorIn = (line: string) => told ?? separators.find((sign) => line.includes(sign)) ?? ',';
  const absentIn = (line: string) => {
    const names = namesIn(line, separatorIn(line));
    return noticeColumns.filter((column) => !names.includes(column));
  };
  const at = lines.slice(0, mostAbove).findIndex((line) => absentIn(line).length === 0);
  const head = lines[at];
  if (head === undefined)
    return { kind: 'no-columns', line: first + 1, absent: absentIn(lines[first] ?? '') };
  const separator = separatorIn(head);
  const above = lines.slice(first, at).map((line) => plainCell(line.replace(/[",;|\t]+$/, '')));
  return { names: namesIn(head, separator), separator, at, above: above.filter((words) => words !== '') };
}

const mostAbove = 20;

/** The names of a line's columns, without the empty cells that a spreadsheet leaves behind them. */
function namesIn(line: string, separator: string): readonly string[] {
  const named = line.split(separator).map((name) => plainCell(name.replaceAll('"', '')).toLowerCase());
  return named.slice(0, named.findLastIndex((name) => name !== '') + 1);
}

/** Without blanks at its ends, whichever kind of blank they are. */
export function plainCell(text: string): string {
  return text.replace(/^[\s\u00a0\u200b\ufeff]+|[\s\u00a0\u200b\ufeff]+$/g, '');
}

function isBlank(line: string): boolean {
  return plainCell(line.replace(/[",;|]/g, '')) === '';
}
