import type { MarkdownNode } from './markdown-node.ts';

/** A numbered list whose numbers were typed otherwise than one after the other, as lists that begin with them. */
export function asNumbered(
  list: MarkdownNode,
  typed: (node: MarkdownNode) => string,
): readonly MarkdownNode[] {
  const items = list.children ?? [];
  const numbers = items.map((item) => Number(/^\d+/.exec(typed(item))?.[0] ?? Number.NaN));
  const isEven = numbers.every((number, i) => i === 0 || number === numbers[i - 1]);
  if (list.ordered !== true || isEven) return [list];
  const lists: (MarkdownNode & { children: MarkdownNode[] })[] = [];
  items.forEach((item, i) => {
    const number = numbers[i] ?? 1;
    const last = lists.at(-1);
    if (last !== undefined && number === (numbers[i - 1] ?? 0) + 1) last.children.push(item);
    else lists.push({ ...list, start: number, children: [item] });
  });
  return lists;
}
