import type { FindFile } from '#adapters/content-folder/files/people-names.ts';
import type { LanguageTag } from '#contract/model.ts';
import type { Problem } from '#core/content/problems.ts';

/** What to say of a text that is no `index.<language>.md` of an item or of the help page. Undefined for one that is. */
export function misplacedText(
  path: string,
  find: FindFile,
  languages: readonly [LanguageTag, ...LanguageTag[]],
): Problem | undefined {
  if (path === 'readme.md') return undefined; // what is in the folder: the starter pack brings it
  const [, folder, inner, name] =
    /^((?:topics|exercises)\/[^/]+|help)\/(?:(.+)\/)?([^/]+)\.md$/.exec(path) ?? [];
  if (folder === undefined || name === undefined) return { code: 'text-astray', file: path };
  if (inner === undefined && /^index\..+$/.test(name)) return undefined;
  const language = languageIn(name, languages);
  const right = `index.${language}.md`;
  const isThere = find(`${folder}/${right}`) !== undefined;
  if (inner === undefined) return { code: 'text-name', file: path, right, isThere };
  return { code: 'text-deep', file: path, folder, right, isThere, isOneOfMany: false };
}

/** What to say of an `index.en.txt` in a folder that has no `index.en.md`. Undefined for all others. */
export function plainIndex(
  path: string,
  find: FindFile,
  languages: readonly [LanguageTag, ...LanguageTag[]],
): Problem | undefined {
  const [, folder, name] =
    /^((?:topics|exercises)\/[^/]+|help)\/(index(?:\.[^/.]+)?)\.te?xt$/.exec(path) ?? [];
  if (folder === undefined || name === undefined) return undefined;
  const right = `index.${languageIn(name, languages)}.md`;
  const isThere = find(`${folder}/${right}`) !== undefined;
  return isThere ? undefined : { code: 'text-name', file: path, right, isThere };
}

/** The same problems; texts too deep that cannot all be the one of their folder say so. */
export function withCrowds(problems: readonly Problem[]): readonly Problem[] {
  const deep = problems.filter((found) => found.code === 'text-deep');
  const alike = Map.groupBy(deep, ({ folder, right }) => `${folder}/${right}`);
  return problems.map((found) => {
    if (found.code !== 'text-deep') return found;
    return { ...found, isOneOfMany: (alike.get(`${found.folder}/${found.right}`)?.length ?? 0) > 1 };
  });
}

/** `text.vi` is meant for Vietnamese, if the practice has it; what names no language is in the practice's own. */
function languageIn(name: string, languages: readonly [LanguageTag, ...LanguageTag[]]): LanguageTag {
  const [first] = languages;
  return languages.find((tag) => new RegExp(`(^|[ ._-])${tag}$`, 'i').test(name)) ?? first;
}
