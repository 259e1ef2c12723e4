import { endingOf } from '#adapters/content-folder/files/file-names.ts';
import type { Problem } from '#core/content/problems.ts';

export type MediaKind = 'picture' | 'clip';

/** What people call a file of that kind. Undefined for the name of anything else. */
export function mediaKindOf(name: string): MediaKind | undefined {
  const ending = endingOf(name);
  return kinds.find((kind) => shown[kind].includes(ending) || other[kind].includes(ending));
}

/** What to say of one that no text names. Where its kind is never shown, naming it would not help. */
export function unusedMedia(file: string, kind: MediaKind): Problem {
  const ending = endingOf(file);
  return other[kind].includes(ending)
    ? { code: `${kind}-other-kind`, file, ending }
    : { code: `${kind}-unused`, file };
}

const kinds = ['clip', 'picture'] as const satisfies readonly MediaKind[];

/** Those that may be shown, if what is inside is right too. */
const shown: Readonly<Record<MediaKind, readonly string[]>> = {
  picture: ['jpg', 'jpeg', 'jfif', 'jpe', 'png', 'webp', 'gif'],
  clip: ['mp4', 'm4v', 'mov', 'webm', '3gp', '3g2', 'f4v', 'qt'],
};

const other: Readonly<Record<MediaKind, readonly string[]>> = {
  picture: ['heic', 'heif', 'hif', 'dng', 'psd', 'avif', 'bmp', 'tif', 'tiff', 'svg'],
  clip: ['mkv', 'avi', 'wmv', 'mpg', 'mpeg', 'ogv', 'ts', 'mts', 'm2ts', 'mod', 'vob', 'flv', 'asf'],
};
