import type { DocumentNode } from './document-node.ts';

/** A paragraph's words in one line, without marks. */
export function plainRuns(paragraph: DocumentNode): string {
  const words = piecesOf(paragraph).map(({ text }) => text);
  return words.join('').replace(/\s+/g, ' ').trim();
}

/** A paragraph's words as Markdown, with `lineBreak` for each line that was begun by hand. */
export function writeRuns(paragraph: DocumentNode, lineBreak: string): string {
  const pieces = joined(piecesOf(paragraph));
  const text = pieces.map((piece, i) => written(piece, pieces[i + 1]?.text ?? '')).join('');
  const lines = text.split('\n').map((line) => escapedStart(line.trim()));
  return lines.filter((line) => line !== '').join(lineBreak);
}

interface Piece {
  readonly text: string;
  readonly marks: '' | '*' | '**' | '***';
}

function piecesOf(node: DocumentNode, marks: Piece['marks'] = ''): readonly Piece[] {
  switch (node.type) {
    case 'text':
      return [{ text: plainSigns(node.value ?? ''), marks }];
    case 'tab':
      return [{ text: ' ', marks }];
    case 'checkbox':
      return [{ text: node.checked ? '☑ ' : '☐ ', marks: '' }];
    case 'break':
      return [{ text: '\n', marks: '' }];
    case 'run': {
      const own = marksOf(node);
      return (node.children ?? []).flatMap((child) => piecesOf(child, own));
    }
    case 'paragraph': // also in a table's cell, which may hold several
      return [...(node.children ?? []).flatMap((child) => piecesOf(child, marks)), { text: ' ', marks: '' }];
    case 'image':
    case 'noteReference':
    case 'commentReference':
      return [];
    default: // a link, a cell: its words
      return (node.children ?? []).flatMap((child) => piecesOf(child, marks));
  }
}

function marksOf({ isBold, isItalic }: DocumentNode): Piece['marks'] {
  if (isBold) return isItalic ? '***' : '**';
  return isItalic ? '*' : '';
}

/** Blanks that do not break and hyphens that nobody sees are of no use on a wall. */
function plainSigns(text: string): string {
  return text
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\r?\n/g, ' ');
}

/** Word cuts a sentence into many runs: those alike become one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    const last = done.at(-1);
    if (last !== undefined && (last.marks === piece.marks || piece.text.trim() === '')) {
      if (piece.text !== '\n') {
        done[done.length - 1] = { ...last, text: last.text + piece.text };
        continue;
      }
    }
    done.push(piece);
  }
  return done;
}

function written({ text, marks }: Piece, next: string): string {
  const inner = text.trim();
  if (marks === '' || inner === '') return escaped(text);
  const before = text.slice(0, text.indexOf(inner));
  const after = text.slice(before.length + inner.length);
  // Markdown does not close after a sign that a letter follows at once: plain words are better than stray stars.
  if (after === '' && /[^\p{L}\p{N}]$/u.test(inner) && /^[\p{L}\p{N}]/u.test(next)) return escaped(text);
  return `${before}${marks}${escaped(inner)}${marks}${after}`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&');
}

/** What would begin a list, a heading or a block at the start of a line. */
function escapedStart(line: string): string {
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^(?:[-+#=]|:{3})/, '\\$&');
}
