import { endingOf } from '#adapters/content-folder/files/file-names.ts';
import type { FindFile } from '#adapters/content-folder/files/people-names.ts';
import { mediaKindOf, unusedMedia } from '#adapters/content-folder/media/media-kind.ts';
import type { LanguageTag } from '#contract/model.ts';
import type { ScannedFile } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';
import { samePath } from '#core/content/same-name.ts';
import { copyProblem } from './copy-problem.ts';
import { misplacedText, plainIndex, withCrowds } from './misplaced-text.ts';
import { isReadByName, meantFile, rootNames } from './read-names.ts';
import { spareCaptions } from './spare-captions.ts';
import { strayKinds } from './stray-kinds.ts';
import { unknownFolders } from './unknown-folders.ts';

/** What to say of all the files of a scan by people's names: nothing that a person put there is passed over. */
export function strayFileProblems(
  files: readonly ScannedFile[],
  languages: readonly [LanguageTag, ...LanguageTag[]],
): readonly Problem[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const find: FindFile = (path) => byPath.get(samePath(path));
  const clips = clipStems(files);
  return withCrowds([
    ...files.flatMap((file): Problem | readonly Problem[] => {
      const known = strayFileProblem(file, find, languages);
      if (known !== undefined) return known;
      const isUntold = !isInUnknownFolder(file.path) && !isReadByName(file.path, { find, clips });
      if (!isUntold) return [];
      const isCaptions = captionEndings.includes(endingOf(file.path));
      return { code: isCaptions ? 'captions-astray' : 'file-unknown', file: file.path };
    }),
    ...spareCaptions(files, languages),
    ...unknownFolders(files),
  ]);
}

/** The first two are read beside a clip of their name. */
const captionEndings = ['vtt', 'srt', 'sbv', 'ass', 'ssa', 'ttml', 'dfxp'];

/** What to say of a file that staff may expect on the wall and that is not read. Undefined for all others. */
function strayFileProblem(
  file: ScannedFile,
  find: FindFile,
  languages: readonly [LanguageTag, ...LanguageTag[]],
): Problem | undefined {
  const { path } = file;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = endingOf(name);
  const copy = copyProblem(file, ending, find);
  if (copy !== undefined) return copy;
  if (!/^(topics|exercises)\/[^/]+\//.test(path)) {
    const kind = mediaKindOf(name);
    if (kind !== undefined) return unusedMedia(path, kind);
  }
  const code = strayKinds[ending];
  if (code !== undefined) return { code, file: path, ending };
  if (ending === 'docx' && !/^topics\/([^/]+\/)?[^/]+$/.test(path))
    return { code: 'document-place', file: path };
  if (isInUnknownFolder(path)) return undefined;
  const meant = meantFile(path, find);
  if (meant !== undefined) return { code: 'file-meant', file: path, ...meant };
  if (ending === 'csv' && !rootNames.includes(path)) return { code: 'table-kind', file: path, ending };
  const index = plainIndex(path, find, languages);
  if (index !== undefined) return index;
  if (ending === 'txt') return { code: 'plain-text-kind', file: path };
  return ending === 'md' ? misplacedText(path, find, languages) : undefined;
}

/** The folder itself is told. */
function isInUnknownFolder(path: string): boolean {
  return path.includes('/') && !/^(topics|exercises|help)\//.test(path);
}

/** `topics/ice/walk` of `topics/ice/walk.mp4`. */
function clipStems(files: readonly ScannedFile[]): ReadonlySet<string> {
  const clips = files.filter(({ path }) => mediaKindOf(path) === 'clip');
  return new Set(clips.map(({ path }) => path.replace(/\.[^./]*$/, '')));
}
