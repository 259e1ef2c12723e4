import { isRevision } from '#contract/addresses.ts';
import type { ItemId, Revision } from '#contract/model.ts';
import type { Release } from './release.ts';
import { isStoredFile } from './stored-file.ts';

/**
 * A release cut down to its first slides, so that the wall need wait neither for the service nor for a thousand items.
 * It is kept beside the release, and passed over whenever anything is wrong with it.
 */
export interface Opening extends Release {
  readonly revision: Revision;
}

const mostItems = 8; // of the loop: they fill more than a minute
const mostNotices = 8;
const format = 1;

/** The first slides of a release, whatever the day is: items keep their first and last day. */
export function openingOf({ revision, content, files }: Opening): Opening {
  const { practice, topics, exercises, notices } = content;
  const playlist = practice.playlist.slice(0, mostItems);
  const isEarly = ({ card }: { readonly card: { readonly id: ItemId } }, place: number) =>
    playlist.length > 0 ? playlist.includes(card.id) : place < mostItems;
  const early = { topics: topics.filter(isEarly), exercises: exercises.filter(isEarly) };
  const paths = [...early.topics, ...early.exercises].flatMap((item) => item.paths);
  return {
    revision,
    content: {
      ...content,
      ...early,
      practice: { ...practice, playlist },
      notices: notices.slice(0, mostNotices),
    },
    files: Object.fromEntries(
      paths.flatMap((path) => {
        const file = files[path];
        return file === undefined ? [] : [[path, file]];
      }),
    ),
  };
}

/** An opening as it lies on the disk: the hash of what follows, and that. `version` is the program's. */
export function writeOpening(opening: Opening, version: string, hash: (text: string) => string): string {
  const text = JSON.stringify({ format, version, ...opening });
  return `${hash(text)}\n${text}`;
}

/**
 * Reads it back. Undefined where a byte is not as it was written, where another version of the program wrote it, or
 * where it does not belong to the release that `current` names.
 */
export function readOpening(
  file: string,
  current: string,
  version: string,
  hash: (text: string) => string,
): Opening | undefined {
  const end = file.indexOf('\n');
  const text = file.slice(end + 1);
  if (end < 0 || hash(text) !== file.slice(0, end)) return undefined;
  const written = JSON.parse(text) as Opening & { readonly format: number; readonly version: string }; // the hash proves it
  const isOurs = written.format === format && written.version === version;
  const isCurrent = isRevision(written.revision) && written.revision === current;
  return isOurs && isCurrent && Object.values(written.files).every(isStoredFile) ? written : undefined;
}
