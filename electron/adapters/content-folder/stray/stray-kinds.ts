import type { Problem } from '#core/content/problems.ts';

/** The kinds that name the file's ending. */
type StrayKind = Extract<Problem, { readonly ending: string }>['code'];

/** What is never read, by ending: which words say what to do instead. */
export const strayKinds: Readonly<Record<string, StrayKind>> = {
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

function endings(code: StrayKind, names: readonly string[]): Readonly<Record<string, StrayKind>> {
  return Object.fromEntries(names.map((name) => [name, code]));
}
