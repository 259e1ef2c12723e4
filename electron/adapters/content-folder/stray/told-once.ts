import type { Problem } from '#core/content/problems.ts';

/**
 * The same problems without echoes: a text that is there under another name is not missing besides, and a file of which more is
 * known is not told as unknown.
 */
export function toldOnce(problems: readonly Problem[]): readonly Problem[] {
  const known = new Set(problems.flatMap(({ code, file }) => (code === 'file-unknown' ? [] : [file])));
  return problems.filter((found) => {
    if (found.code === 'text-missing') return !problems.some((other) => isTextOf(found, other));
    return found.code !== 'file-unknown' || !known.has(found.file);
  });
}

function isTextOf({ file, name }: Problem & { readonly code: 'text-missing' }, other: Problem): boolean {
  const isMisnamed = other.code === 'text-name' || other.code === 'text-deep';
  return isMisnamed && other.right === name && other.file?.startsWith(`${file}/`) === true;
}
