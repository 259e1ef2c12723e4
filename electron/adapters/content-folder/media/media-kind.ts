import { endingOf } from '#adapters/content-folder/files/file-names.ts';

export type MediaKind = 'picture' | 'clip';

/** What people call a file of that kind. Undefined for the name of anything else. */
export function mediaKindOf(name: string): MediaKind | undefined {
  const ending = endingOf(name);
  if (clipEndings.includes(ending)) return 'clip';
  return pictureEndings.includes(ending) ? 'picture' : undefined;
}

const clipEndings = [
  'mp4',
  'm4v',
  'mov',
  'webm',
  'mkv',
  'avi',
  'wmv',
  'mpg',
  'mpeg',
  '3gp',
  '3g2',
  'ogv',
  'ts',
  'mts',
  'm2ts',
  'mod',
  'vob',
  'flv',
  'f4v',
  'asf',
  'qt',
];

const pictureEndings = [
  'jpg',
  'jpeg',
  'jfif',
  'jpe',
  'png',
  'webp',
  'gif',
  'heic',
  'heif',
  'hif',
  'dng',
  'psd',
  'avif',
  'bmp',
  'tif',
  'tiff',
  'svg',
];
