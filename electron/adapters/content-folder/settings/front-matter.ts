import type { Report } from '#adapters/content-folder/part.ts';
import { withInnerLineEnds } from '#core/content/inner-line-ends.ts';
import { parseYaml, type YamlText } from './yaml-text.ts';

/** A text file in its two parts. */
export interface SplitText {
  readonly settings: YamlText;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** Parts the settings between the two lines of dashes from the body. Undefined where they cannot be read. */
export function splitFrontMatter(text: string, file: string, report: Report): SplitText | undefined {
  const lines = withoutFences(text.split(/\r\n|\n|\r/));
  const start = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex((line, i) => i > start && isDashes(line));
  if (!isDashes(lines[start]) || end < 0) {
    const lacks = isDashes(lines[start]) ? 'second-line' : 'both-lines';
    report({ code: 'front-matter-missing', file, ...(lacks === 'both-lines' && { line: 1 }), lacks });
    return undefined;
  }
  const settings = parseYaml(lines.slice(start + 1, end).join('\n'), file, report, {
    firstLine: start + 2,
  });
  if (settings === undefined) return undefined;
  return {
    settings,
    body: withInnerLineEnds(lines.slice(end + 1).join('\n'), '\n')
      .split('\n')
      .map(plainLine)
      .join('\n'),
    bodyLine: end + 2,
  };
}

/** What a chat puts around a text, ```markdown and ```: its lines are blank. */
function withoutFences(lines: readonly string[]): readonly string[] {
  const isSaid = (line: string) => line.trim() !== '';
  const [first, last] = [lines.findIndex(isSaid), lines.findLastIndex(isSaid)];
  if (!/^\s*`{3,}\w*\s*$/.test(lines[first] ?? '')) return lines;
  return lines.map((line, i) => (i === first || (i === last && /^\s*`{3,}\s*$/.test(line)) ? '' : line));
}

/** Three dashes, and what Word makes of them: one long dash, or three. */
function isDashes(line: string | undefined): boolean {
  return (
    line !== undefined &&
    /^[\ufeff\u200b]*(?:-{3,}|[-\u2013-\u2015]*[\u2013-\u2015][-\u2013-\u2015]*)\s*$/u.test(line)
  );
}

/** Word's bullets, and its blanks that do not break after a mark, hide a list or a heading from Markdown. */
function plainLine(line: string): string {
  return line
    .replace(/^[\u00a0\u2007\u202f\u200b\ufeff \t]+/u, (start) =>
      start.replace(/[\u200b\ufeff]/gu, '').replace(/[^\t]/gu, ' '),
    )
    .replace(
      /^(\s*)(?:[\u2022\u2023\u25aa\u25a0\u25cf\u25e6\uf0a7\uf0b7][\s\u00a0]*|\u00b7[\s\u00a0]+)/u,
      '$1- ',
    )
    .replace(/^(\s*(?:[-*+]|\d{1,9}[.)]|#{1,6}|>))[\u00a0\u2007\u202f]+/u, '$1 ');
}
