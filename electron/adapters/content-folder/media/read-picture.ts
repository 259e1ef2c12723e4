import { bounds } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';
import type { ManifestFiles } from '#core/content/stored-file.ts';
import type { PictureFault } from '#core/ports.ts';
import { findMedia, type MediaPlace, type MediaSource } from './find-media.ts';
import { mediaKindOf } from './media-kind.ts';

/** A picture as the screen gets it. */
export interface ReadPicture {
  readonly kind: 'picture';
  /** Below the release's address. */
  readonly path: string;
  readonly media: ManifestFiles;
}

/** Reads, checks and stores a picture that a text names. Undefined where that fails, and then it is reported. */
export async function readPicture(
  name: string,
  place: MediaPlace,
  source: MediaSource,
): Promise<ReadPicture | undefined> {
  const { files, pictures, objects, report } = source;
  const file = findMedia('picture', name, place, source);
  const bytes = file && (await files.bytes(file, bounds.pictureBytes, report));
  if (file === undefined || bytes === undefined) return undefined;
  const prepared = await pictures.prepare(bytes);
  if (prepared.kind !== 'prepared') {
    report(faultProblem(prepared, file.path));
    return undefined;
  }
  if (prepared.isMended === true) report({ code: 'picture-mended', file: file.path });
  if (mediaKindOf(file.path) === undefined) report({ code: 'picture-ending', file: file.path });
  const stored = await objects.put(prepared.bytes, prepared.type);
  const ending = prepared.type === 'image/webp' ? 'webp' : 'jpg';
  const path = `media/${stored.object.slice(0, 32)}.${ending}`;
  return { kind: 'picture', path, media: { [path]: stored } };
}

function faultProblem(fault: PictureFault, file: string): Problem {
  switch (fault.kind) {
    case 'unknown-format':
      return { code: 'picture-kind', file, format: fault.format ?? null };
    case 'heic':
      return { code: 'picture-heic', file };
    case 'unfinished':
      return { code: 'picture-unfinished', file };
    case 'zeros':
      return { code: 'file-zeros', file };
    case 'too-many-pixels':
      return { code: 'picture-too-many-pixels', file, widthPx: fault.widthPx, heightPx: fault.heightPx };
    case 'damaged':
      return { code: 'picture-damaged', file };
  }
}
