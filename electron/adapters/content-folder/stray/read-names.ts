import { endingOf } from '#adapters/content-folder/files/file-names.ts';
import { mediaKindOf } from '#adapters/content-folder/media/media-kind.ts';
import { nearestWord } from '#core/content/nearest-word.ts';
import type { MeantFile } from '#core/content/problem-facts.ts';

interface Beside {
  readonly find: (path: string) => unknown;
  /** Paths of clips without their endings. */
  readonly clips: ReadonlySet<string>;
}

/** True for what Foyer opens, by its path in people's names, and for what the reading of an item tells by itself. */
export function isReadByName(path: string, { find, clips }: Beside): boolean {
  if (rootNames.includes(path) || /^help\/index\.[^/]+\.md$/.test(path)) return true;
  const [, kind, folder, name = ''] = /^(topics|exercises)\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (kind === undefined) return /^topics\/[^/]+\.docx$/.test(path);
  if (/^index\.[^/]+\.md$/.test(name) || mediaKindOf(name) !== undefined) return true;
  if (kind === 'topics' && /^[^/]+\.docx$/.test(name)) return true;
  if (/\.(?:vtt|srt)$/.test(name))
    return [/\.\w+$/, /\.[a-z0-9-]+\.\w+$/].some((end) => clips.has(path.replace(end, '')));
  if (kind !== 'exercises') return false;
  const isToldAsMissing = find(`exercises/${folder}/motion.yaml`) === undefined;
  return name === 'motion.yaml' || (isToldAsMissing && /^motion[^/]*\.ya?ml$/.test(name));
}

/** What is read right in the content folder. `README.md` comes with the starter pack; the others are read. */
export const rootNames = ['practice.yaml', 'notices.csv', 'approvals.csv', '_signature.json', 'readme.md'];

interface Meant {
  readonly meant: MeantFile;
  /** It is there already: nothing else can be given its name. */
  readonly isThere: boolean;
}

/** The file that such a name may be meant as. Undefined for all that is not like one. */
export function meantFile(path: string, find: Beside['find']): Meant | undefined {
  const ending = endingOf(path);
  if (rootNames.includes(path) || !['csv', 'yaml', 'yml', 'md', 'txt', ''].includes(ending)) return undefined;
  const [word = ''] = path.slice(path.lastIndexOf('/') + 1).split(/[^\p{L}]/u);
  const near = path.includes('/') ? undefined : nearestWord(word, Object.keys(meantWords), slipsIn(word));
  const meant = near === undefined ? undefined : meantWords[near];
  if (meant !== undefined) return { meant, isThere: find(places[meant]) !== undefined };
  const isOnlyTable = ending === 'csv' && find(places.notices) === undefined;
  return isOnlyTable ? { meant: 'notices', isThere: false } : undefined;
}

/** A name may be any word: "Hell" and "heap" are near to "help", and "practical" to "practice". */
function slipsIn(word: string): number {
  return word.length > 'help'.length ? 1 : 0;
}

const meantWords: Readonly<Record<string, MeantFile>> = {
  notice: 'notices',
  notices: 'notices',
  practice: 'settings',
  settings: 'settings',
  playlist: 'playlist',
  help: 'help',
};

const places = {
  notices: 'notices.csv',
  settings: 'practice.yaml',
  playlist: 'practice.yaml',
  help: 'help/index.en.md',
} as const satisfies Readonly<Record<MeantFile, string>>;
