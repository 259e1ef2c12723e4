import type { TextElement, TextNode, TextTree } from '#contract/model.ts';

/** What a text says, without how it is drawn: a line for each of its paragraphs and points. */
export interface TextLines {
  /** What stands in its boxes of warning. */
  readonly warnings: readonly string[];
  readonly others: readonly string[];
}

export function textLines({ children }: TextTree): TextLines {
  const boxes = children.filter(isWarning);
  return {
    warnings: boxes.flatMap(linesOf),
    others: children.filter((node) => !isWarning(node)).flatMap(linesOf),
  };
}

const holders = ['ul', 'ol', 'aside', 'blockquote'];

function linesOf(node: TextNode): readonly string[] {
  if (node.type === 'element' && holders.includes(node.tagName)) return node.children.flatMap(linesOf);
  const words = wordsOf(node).trim();
  if (words === '') return [];
  return [node.type === 'element' && node.tagName === 'li' ? `- ${words}` : words];
}

function wordsOf(node: TextNode): string {
  return node.type === 'text' ? node.value : node.children.map(wordsOf).join('');
}

function isWarning(node: TextNode): node is TextElement {
  return node.type === 'element' && node.tagName === 'aside';
}
