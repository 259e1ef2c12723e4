import { readTextTree } from '#adapters/content-folder/markdown/read-text-tree.ts';
import type { TextTree } from '#contract/model.ts';

/** What the wall would show of this Markdown. Every picture in it is there. */
export async function treeOf(markdown: string): Promise<TextTree> {
  const source = { text: markdown, file: 'index.en.md', firstLine: 1 };
  const tree = await readTextTree(
    source,
    async (name) => name,
    () => {},
  );
  if (tree === undefined) throw new Error('The text cannot be read.');
  return tree;
}
