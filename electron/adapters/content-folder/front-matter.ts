import { problem } from '#core/content/problems.ts';
import type { Report } from './checked.ts';
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
  const lines = text.split(/\r\n|\n|\r/);
  const start = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex((line, i) => i > start && isDashes(line));
  if (!isDashes(lines[start]) || end < 0) {
    report(problem('front-matter-missing', { file, line: 1 }));
    return undefined;
  }
  const settings = parseYaml(lines.slice(start + 1, end).join('\n'), file, start + 2);
  if ('code' in settings) {
    report(settings);
    return undefined;
  }
  return { settings, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

function isDashes(line: string | undefined): boolean {
  return line !== undefined && /^---\s*$/.test(line);
}
