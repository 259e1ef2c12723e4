import type { MarkdownNode } from './markdown-node.ts';

const leastWrapped = 60;
const mostWrapped = 120;

/**
 * Keeps the ends of lines that a person made: opening hours, an address. A line is joined with the next only where a
 * program broke it: lines of 60 to 120 signs, no end of a sentence, and the next word too long for this line. Markdown
 * joins them all.
 */
export function keepLineEnds(node: MarkdownNode, lines: readonly string[], isInList = false): void {
  if (node.type === 'paragraph') keepInParagraph(node, lines, isInList);
  else
    for (const child of node.children ?? []) keepLineEnds(child, lines, isInList || node.type === 'listItem');
}

function keepInParagraph(paragraph: MarkdownNode, lines: readonly string[], isInList: boolean): void {
  const { start, end } = paragraph.position ?? {};
  if (start === undefined || end === undefined || start.line === end.line) return;
  const typed = lines.slice(start.line - 1, end.line);
  const widest = Math.max(...typed.map((line) => line.trim().length));
  const isWrapped = widest >= leastWrapped && widest <= mostWrapped;
  const isKept = (line: number) => {
    const [here = '', next = ''] = typed.slice(line - start.line);
    const [word = ''] = next.trim().split(/\s/, 1);
    const isBegun = !isInList && /^(?:\t| {2})/.test(next);
    return (
      isBegun ||
      /[.!?:]["'\u2019\u201d)]*$/u.test(here.trim()) ||
      !isWrapped ||
      here.trim().length + 1 + word.length <= widest
    );
  };
  breakTexts(paragraph, isKept);
  const isShown = (node: MarkdownNode) =>
    node.type !== 'break' && (node.type !== 'text' || node.value?.trim() !== '');
  const children = paragraph.children ?? [];
  paragraph.children = children.slice(children.findIndex(isShown), children.findLastIndex(isShown) + 1);
}

function breakTexts(node: MarkdownNode, isKept: (line: number) => boolean): void {
  node.children = node.children?.flatMap((child) => {
    breakTexts(child, isKept);
    const first = child.position?.start.line;
    if (child.type !== 'text' || first === undefined || !child.value?.includes('\n')) return [child];
    return child.value.split('\n').flatMap((value, i, all): MarkdownNode[] => {
      if (i === all.length - 1) return [{ type: 'text', value }];
      return isKept(first + i)
        ? [{ type: 'text', value }, { type: 'break' }]
        : [{ type: 'text', value: `${value}\n` }];
    });
  }) as MarkdownNode[]; // a node that had children has them still
}
