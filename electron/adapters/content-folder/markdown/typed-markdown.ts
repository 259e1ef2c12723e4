import type { Report } from '#adapters/content-folder/part.ts';
import { shortened } from '#core/content/shortened.ts';
import { tablePoints } from '#core/content/table-points.ts';
import { meantBlockLine } from './block-lines.ts';
import type { MarkdownSource } from './markdown-node.ts';

/** A text in which Markdown finds what its author meant; `restore` gives signs back that were hidden from it. */
export interface MeantMarkdown {
  readonly text: string;
  restore(words: string): string;
}

/** Puts a text as people type it into the form that Markdown asks for: no line is added or removed. */
export function meantMarkdown(source: MarkdownSource, report: Report): MeantMarkdown {
  const [star, more] = unusedSigns(source.text);
  const edge = unusedPoint(source.text);
  const plain = withoutHidden(source, report);
  const lines = tablesAsLists(plain.split('\n'), source, report).map((line, i, all) =>
    meantBlockLine(
      isTightPoint(line) && [all[i - 1], all[i + 1]].some(isPoint) ? line.replace('-', '- ') : line,
    )
      .replace(/^( {0,3}#{2,6})(?=\p{L})/u, '$1 ') // ##When
      .replace(strongWords, (typed, inner: string) => withEdges(typed, inner, edge))
      .replace(/(?<=\p{Nd})\*(?=\p{Nd})/gu, star) // 3*20 is no emphasis
      .replace(/^(\s*(?:(?:[-*+>]|\d{1,9}[.)])\s+)*)>(?=\s*\p{Nd})/u, `$1${more}`) // > 5 kg is no quotation
      .replace(/^ {0,3}={3,}\s*$/, '***') // a line under words, as is one of dashes
      .replace(/^( {0,3}:::+)[ \t]+(?=[a-z])/i, '$1'),
  );
  return {
    text: withQuotedNames(lines.join('\n')),
    restore: (words) => words.replaceAll(star, '*').replaceAll(more, '>').replaceAll(edge, ''),
  };
}

/** Words between two stars on each side. */
const strongWords = /(?<![\\*])\*\*(?=[^\s*])([^*]*[^\s*])\*\*(?!\*)/gu;

/** `**注意：**不要`: Markdown sees no stress where a point stands at its edge and a letter beside it; a point beside it lets it. */
function withEdges(typed: string, inner: string, edge: string): string {
  if (!/\p{L}/u.test(inner)) return typed; // 2**(3)**4
  const [first, last] = [/^[\p{P}\p{S}]/u, /[\p{P}\p{S}]$/u].map((point) => (point.test(inner) ? edge : ''));
  return `${first}${typed}${last}`;
}

/** `-Rest`: a point, where one stands above or below it. */
function isTightPoint(line: string): boolean {
  return /^ {0,3}-\p{L}/u.test(line);
}

function isPoint(line: string | undefined): boolean {
  return line !== undefined && /^ {0,3}-\s*\p{L}/u.test(line);
}

/** Two signs of the range that Unicode leaves to everybody, none of them in the text. */
function unusedSigns(text: string): readonly [string, string] {
  const unused: string[] = [];
  for (let code = 0xe000; unused.length < 2 && code < 0xf8ff; code++) {
    const sign = String.fromCharCode(code);
    if (!text.includes(sign)) unused.push(sign);
  }
  const [first = '\ue000', second = '\ue001'] = unused;
  return [first, second];
}

/** A rare point that is not in the text. */
function unusedPoint(text: string): string {
  const points = Array.from({ length: 0x10 }, (_, at) => String.fromCharCode(0x2e30 + at));
  return points.find((point) => !text.includes(point)) ?? '';
}

/** What is not meant to be seen: comments, programs, and words that were struck out. */
const hidden = [
  { opens: /<!--/g, closes: /-->/g },
  ...['script', 'style', 'del', 's', 'strike'].map((name) => ({
    opens: new RegExp(`<${name}(?:\\s[^<>]*)?>`, 'gi'),
    closes: new RegExp(`</${name}\\s*>`, 'gi'),
  })),
];

function withoutHidden(source: MarkdownSource, report: Report): string {
  let { text } = source;
  for (const { opens, closes } of hidden) {
    let done = '';
    let from = 0;
    for (const found of text.matchAll(opens)) {
      if (found.index < from) continue;
      closes.lastIndex = found.index + found[0].length;
      if (!closes.test(text)) break; // what is never closed stays as it was typed
      const typed = text.slice(found.index, closes.lastIndex);
      const line = source.firstLine + linesIn(text.slice(0, found.index));
      report({ code: 'html-dropped', file: source.file, line, words: shortened(typed, 2_000) });
      done += text.slice(from, found.index) + '\n'.repeat(linesIn(typed));
      from = closes.lastIndex;
    }
    text = done + text.slice(from);
  }
  return text;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

/** A table's rows as points: a screen that is read from afar has no room for columns. */
function tablesAsLists(
  lines: readonly string[],
  { file, firstLine }: MarkdownSource,
  report: Report,
): readonly string[] {
  const done = [...lines];
  for (let at = 1; at < lines.length; at++) {
    const head = lines[at - 1] ?? '';
    if (!isRow(head) || !isRule(lines[at] ?? '')) continue;
    report({ code: 'table-as-list', file, line: firstLine + at - 1 });
    const rows = [head];
    for (at += 1; isRow(lines[at] ?? ''); at++) rows.push(lines[at] ?? '');
    const points = tablePoints(rows.map(cellsOf)).map((words) => `- ${words}`);
    const from = at - rows.length;
    rows.forEach((_, place) => {
      done[from + place] = points[place] ?? '';
    });
    done[from - 1] = '';
  }
  return done;
}

function isRow(line: string): boolean {
  return line.includes('|');
}

/** A line of dashes between upright strokes. */
function isRule(line: string): boolean {
  return line.includes('|') && /^[ \t|:-]*-[ \t|:-]*$/.test(line);
}

function cellsOf(row: string): readonly string[] {
  const inner = row.trim().replace(/^\||(?<!\\)\|$/g, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** `![Our room](waiting room.jpg)`: with a blank in the name Markdown would show all of it as words. */
function withQuotedNames(text: string): string {
  return text.replace(
    /(!\[[^\]\n]*\])\([ \t]*((?:[^()<>\n]|\([^()\n]*\))+?)[ \t]*\)/g,
    (whole, words: string, name: string) =>
      /\s/.test(name) && !/\s["'].*["']$/.test(name) ? `${words}(<${name}>)` : whole,
  );
}
