import type { MarkdownNode, MarkdownSource } from './markdown-node.ts';

/** A line of a text as its author meant it, where it begins or ends a box: `:: Warning: Bend.` has its words inside. */
export function meantBlockLine(line: string): string {
  const [, margin = '', colons, words] =
    /^( {0,3})(::+)[ \t]*(?:$|warning\b:?[ \t]*(.*)$)/i.exec(line.trimEnd()) ?? [];
  if (colons === undefined) return line;
  const fence = `${margin}${colons.padEnd(3, ':')}`;
  if (words === undefined) return fence;
  return `${fence}warning${words === '' || /^[{[]/.test(words) ? words : `[${withoutOddBrackets(words)}]`}`;
}

/** Markdown needs a partner for each bracket between its own. */
function withoutOddBrackets(words: string): string {
  const isEven = /^[^[\]]*(?:\[[^[\]]*\][^[\]]*)*$/.test(words);
  return isEven ? words : words.replace(/[[\]]/g, '\\$&');
}

/** True for a block that goes on to the end of what it stands in. */
export function hasNoEnd({ position }: MarkdownNode, { text }: MarkdownSource): boolean {
  const lines = text.slice(position?.start.offset, position?.end.offset).split('\n');
  const [colons = ''] = /^:+/.exec(lines[0] ?? '') ?? [];
  const [, ends = ''] = /^[\s>]*(:+)\s*$/.exec(lines.at(-1) ?? '') ?? [];
  return ends.length < colons.length;
}

/** Words without the lines in them that end a block which nobody began; calls `found` with the number of each. */
export function withoutEnds(
  { value = '', position }: MarkdownNode,
  typed: readonly string[],
  found: (line: number) => void,
): string {
  if (!value.includes('::')) return value;
  return value
    .split('\n')
    .map((words, i) => {
      const line = (position?.start.line ?? 1) + i;
      const isEnd = /^\s*:::+\s*$/.test(words) && /^[\s>]*:::+\s*$/.test(typed[line - 1] ?? '');
      if (isEnd) found(line);
      return isEnd ? '' : words;
    })
    .join('\n');
}
