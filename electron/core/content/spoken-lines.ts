import type { TextNode, TextTree } from '#contract/model.ts';

/** A text as a person hears it read aloud: one line for each heading, list item and line of a paragraph, without pictures. */
export function spokenLines(tree: TextTree): string {
  const lines = tree.children.map(spoken).join('').split('\n');
  return lines
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function spoken(node: TextNode): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  const words = node.children.map(spoken).join('');
  return insideLines.includes(node.tagName) ? words : `\n${words}\n`;
}

/** What stands inside a line; all else begins and ends one. */
const insideLines: readonly string[] = ['em', 'strong', 'img', 'video'];
