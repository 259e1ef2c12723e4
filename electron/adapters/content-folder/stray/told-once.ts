import type { Problem } from '#core/content/problems.ts';

/** The same problems without echoes: a text that is there under another name is not missing besides. */
export function toldOnce(problems: readonly Problem[]): readonly Problem[] {
  const isEcho = (found: Problem) =>
    found.code === 'text-missing' &&
    problems.some(
      (other) =>
        (other.code === 'text-name' || other.code === 'text-deep') &&
        other.right === found.name &&
        other.file?.startsWith(`${found.file}/`) === true,
    );
  return problems.filter((found) => !isEcho(found));
}
