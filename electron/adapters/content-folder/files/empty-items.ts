import type { Problem } from '#core/content/problems.ts';

/** Says of each item's folder in which nothing was seen that it is empty: whoever made it expects it on the wall. */
export function emptyItems(itemFolders: readonly string[], seen: readonly string[]): readonly Problem[] {
  const filled = new Set(seen.map((path) => path.split('/', 2).join('/')));
  return itemFolders.filter((folder) => !filled.has(folder)).map((file) => ({ code: 'folder-empty', file }));
}
