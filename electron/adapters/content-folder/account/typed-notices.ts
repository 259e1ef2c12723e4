import { piecesOf, type TypedPiece } from './typed-piece.ts';
import { daysIn } from './typed-settings.ts';

/**
 * The cells of a table of notices, each line for itself: another way than the reader's, which puts records together. What
 * stands behind the last column is a part of it.
 */
export function typedNotices(text: string): readonly TypedPiece[] {
  const lines = text.split(/\r\n?|\n/);
  const head = lines.findIndex((line) => /text/i.test(line) && /language/i.test(line));
  const names = (sign: string) =>
    (lines[head] ?? '').split(sign).map((name) => name.replace(/[^a-z]/gi, '').toLowerCase());
  const isTable = (found: readonly string[]) => found.includes('text') && found.includes('language');
  const own = separators.find((sign) => isTable(names(sign)));
  const columns = own === undefined ? [] : names(own);
  let ownLanguage: string | undefined; // that of the first row: others translate, and may repeat its days
  return lines.flatMap((line, i) => {
    if (i <= head || /^[\s;,|"]*$/.test(line) || line.trim() === lines[head]?.trim()) return [];
    const sign = [own ?? ',', ...separators].find((other) => line.split(other).length >= columns.length);
    const cells = sign === undefined ? [line] : cellsOf(line, sign, columns.length);
    const language = cells[columns.indexOf('language')]?.trim().toLowerCase() ?? '';
    ownLanguage ??= language;
    const isMention = language !== ownLanguage;
    return cells.flatMap((cell, place): readonly TypedPiece[] => {
      const column = cells.length === 1 ? 'text' : columns[place];
      if (column === 'language') return [];
      const isDay = column === 'from' || column === 'to';
      return piecesOf(i + 1, cell).map((piece) =>
        isDay ? { ...piece, also: daysIn(cell), isMention } : piece,
      );
    });
  });
}

const separators = [';', '\t', '|', ','] as const;

/** So many cells, the last of them with all that follows. */
function cellsOf(line: string, sign: string, most: number): readonly string[] {
  const cells: string[] = [];
  let rest = line;
  while (cells.length < most - 1) {
    const [cell = ''] = /^\s*"(?:[^"]|"")*"(?=\s*[;,|\t])/.exec(rest) ?? [];
    const end = rest.indexOf(sign, cell.length);
    if (end < 0) break;
    cells.push(rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
  return [...cells, rest.replace(new RegExp(`(?:\\s*[${sign}])+\\s*$`), '')]; // cells without a word
}
