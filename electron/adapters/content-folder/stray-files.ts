import type { ScannedFile } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';
import { endingOf, originalOfCopy } from './files/file-names.ts';
import { mediaKindOf } from './media/media-kind.ts';

/** What to say of all the files of a scan. */
export function strayFileProblems(files: readonly ScannedFile[]): readonly Problem[] {
  return files.flatMap(({ path }) => strayFileProblem(path) ?? []);
}

/** The kinds that name the file's ending. */
type StrayKind = Extract<Problem, { readonly ending: string }>['code'];

/** What is never read, by ending: which words say what to do instead. */
const kinds: Readonly<Record<string, StrayKind>> = {
  ...endings('document-kind', ['doc', 'odt', 'rtf', 'pages', 'wps']),
  ...endings('slides-kind', ['ppt', 'pptx', 'pps', 'ppsx', 'odp', 'key']),
  ...endings('pdf-kind', ['pdf']),
  ...endings('page-kind', ['html', 'htm', 'mht', 'mhtml']),
  ...endings('shortcut-kind', ['lnk', 'url', 'webloc', 'gdoc', 'gslides']),
  ...endings('table-kind', ['xls', 'xlsx', 'ods', 'numbers']),
  ...endings('archive-kind', ['zip', 'rar', '7z', 'tar', 'gz', 'tgz']),
  ...endings('sound-kind', ['mp3', 'm4a', 'wav', 'wma', 'aac', 'ogg', 'flac']),
};

/** What to say of a file that staff may expect on the wall and that is not read. Undefined for all others. */
export function strayFileProblem(path: string): Problem | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = endingOf(name);
  const original = ['md', 'yaml', 'csv'].includes(ending) ? originalOfCopy(name) : undefined;
  if (original !== undefined) return { code: 'numbered-copy', file: path, original };
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
  if (/^(topics|exercises)\/[^/]+\.md$/.test(path)) {
    return { code: 'text-astray', file: path };
  }
  return undefined;
}

function endings(code: StrayKind, names: readonly string[]): Readonly<Record<string, StrayKind>> {
  return Object.fromEntries(names.map((name) => [name, code]));
}
