import type { TextNode, TextTree } from '#contract/model.ts';

/** What stands below an answer where nobody finds a word or a picture to go on with; undefined where there is one. */
export function bareBody({ children }: TextTree): 'nothing' | 'headings' | undefined {
  if (children.some((node) => holdsMore(node, headings))) return undefined;
  return children.some((node) => holdsMore(node, [])) ? 'headings' : 'nothing';
}

const headings: readonly string[] = ['h2', 'h3', 'h4'];

function holdsMore(node: TextNode, passedOver: readonly string[]): boolean {
  if (node.type === 'text') return /\S/.test(node.value);
  if (passedOver.includes(node.tagName)) return false;
  return (
    ['img', 'video'].includes(node.tagName) || node.children.some((child) => holdsMore(child, passedOver))
  );
}
