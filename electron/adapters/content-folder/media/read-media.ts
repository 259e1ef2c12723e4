import type { MediaPlace, MediaSource } from './find-media.ts';
import type { MediaKind } from './media-kind.ts';
import { type ReadClip, readClip } from './read-clip.ts';
import { type ReadPicture, readPicture } from './read-picture.ts';

/** A picture or a clip as the screen gets it, and its files. */
export type ReadMedia = ReadPicture | ReadClip;

/** Reads, checks and stores what a text names. Undefined where that fails, and then it is reported. */
export async function readMedia(
  kind: MediaKind,
  name: string,
  place: MediaPlace,
  source: MediaSource,
): Promise<ReadMedia | undefined> {
  return kind === 'clip' ? await readClip(name, place, source) : await readPicture(name, place, source);
}
