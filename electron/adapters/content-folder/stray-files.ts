import type { ScannedFile } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';
import { samePath } from '#core/content/same-name.ts';
import { originalOfCopy } from './files/copy-names.ts';
import { endingOf } from './files/file-names.ts';
import { modifiedMs, placeOf } from './files/pack-files.ts';
import { mediaKindOf } from './media/media-kind.ts';
import { nearestWord } from './settings/nearest-word.ts';

/** What to say of all the files of a scan by people's names. */
export function strayFileProblems(files: readonly ScannedFile[]): readonly Problem[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return [
    ...files.flatMap((file) => strayFileProblem(file, (path) => byPath.get(samePath(path))) ?? []),
    ...unknownFolders(files),
  ];
}

/** The kinds that name the file's ending. */
type StrayKind = Extract<Problem, { readonly ending: string }>['code'];

/** What is never read, by ending: which words say what to do instead. */
const kinds: Readonly<Record<string, StrayKind>> = {
  ...endings('document-kind', [
    'doc',
    'docm',
    'dot',
    'dotx',
    'dotm',
    'odt',
    'ott',
    'fodt',
    'rtf',
    'pages',
    'wps',
    'wpd',
  ]),
  ...endings('slides-kind', ['ppt', 'pptx', 'pptm', 'pps', 'ppsx', 'pot', 'potx', 'odp', 'key', 'pub']),
  ...endings('pdf-kind', ['pdf']),
  ...endings('page-kind', ['html', 'htm', 'xhtml', 'mht', 'mhtml', 'webarchive']),
  ...endings('shortcut-kind', [
    'lnk',
    'url',
    'webloc',
    'desktop',
    'gdoc',
    'gslides',
    'gsheet',
    'gdraw',
    'gform',
  ]),
  ...endings('table-kind', ['xls', 'xlsx', 'xlsm', 'xlsb', 'xltx', 'ods', 'numbers', 'tsv']),
  ...endings('archive-kind', ['zip', 'zipx', 'rar', '7z', 'tar', 'gz', 'tgz', 'bz2', 'xz']),
  ...endings('sound-kind', ['mp3', 'm4a', 'wav', 'wma', 'aac', 'ogg', 'oga', 'opus', 'flac', 'aiff', 'amr']),
};

/** What to say of a file that staff may expect on the wall and that is not read. Undefined for all others. */
function strayFileProblem(
  file: ScannedFile,
  find: (path: string) => ScannedFile | undefined,
): Problem | undefined {
  const { path } = file;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = endingOf(name);
  const copy = copyProblem(file, ending, find);
  if (copy !== undefined) return copy;
  if (!/^(topics|exercises)\/[^/]+\//.test(path)) {
    const kind = mediaKindOf(name);
    if (kind === 'clip' || (kind === 'picture' && path.includes('/')))
      return { code: `${kind}-unused`, file: path };
  }
  const code = kinds[ending];
  if (code !== undefined) return { code, file: path, ending };
  if (ending === 'docx' && !/^topics\/([^/]+\/)?[^/]+$/.test(path))
    return { code: 'document-place', file: path };
  if (ending === 'txt' && /^(topics|exercises|help)\//.test(path))
    return { code: 'plain-text-kind', file: path };
  return isTextAstray(path) ? { code: 'text-astray', file: path } : undefined;
}

/** Texts, tables and documents: a copy of a picture is shown where a text names it, and told as unused where none does. */
const copiedKinds = ['md', 'yaml', 'yml', 'csv', 'docx'];

function copyProblem(
  file: ScannedFile,
  ending: string,
  find: (path: string) => ScannedFile | undefined,
): Problem | undefined {
  if (!copiedKinds.includes(ending)) return undefined;
  const typed = placeOf(file);
  const [folder, name] = [
    typed.slice(0, typed.lastIndexOf('/') + 1),
    typed.slice(typed.lastIndexOf('/') + 1),
  ];
  const original = originalOfCopy(name, (other) => find(`${folder}${other}`) !== undefined);
  if (original === undefined) return undefined;
  const first = find(`${folder}${original}`);
  const isNewer = first === undefined ? null : modifiedMs(file) > modifiedMs(first);
  return { code: 'numbered-copy', file: file.path, original, isNewer };
}

/** A text that is no `index.<language>.md` of an item or of the help page. */
function isTextAstray(path: string): boolean {
  if (!/^(topics|exercises|help)\/.*\.md$/.test(path)) return false;
  return !/^((topics|exercises)\/[^/]+|help)\/index\.[^/]+\.md$/.test(path);
}

const knownFolders = ['topics', 'exercises', 'help'];

/** Folders that are not looked into, with what staff may have meant: somebody put something there. */
function unknownFolders(files: readonly ScannedFile[]): readonly Problem[] {
  const folders = new Set(files.flatMap(({ path }) => /^([^/]+)\//.exec(path)?.[1] ?? []));
  return [...folders]
    .filter((folder) => !knownFolders.includes(folder))
    .map((folder) => ({
      code: 'folder-unknown',
      file: folder,
      meant: nearestWord(folder, knownFolders) ?? null,
    }));
}

function endings(code: StrayKind, names: readonly string[]): Readonly<Record<string, StrayKind>> {
  return Object.fromEntries(names.map((name) => [name, code]));
}
