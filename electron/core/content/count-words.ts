import type { LanguageTag, TextNode, TextTree } from '#contract/model.ts';

/** How many words a reader meets in these texts. Counts languages without spaces too. */
export function countWords(texts: readonly (string | null)[], language: LanguageTag): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' });
  return texts
    .filter((text) => text !== null)
    .flatMap((text) => [...segments.segment(text)])
    .filter((segment) => segment.isWordLike).length;
}

/** The text of a tree without its form. */
export function plainText(tree: TextTree): string {
  return tree.children.map(textOfNode).join(' ');
}

function textOfNode(node: TextNode): string {
  return node.type === 'text' ? node.value : node.children.map(textOfNode).join('');
}
