import { decodedName, endingOf, isInsideName } from '#adapters/content-folder/files/file-names.ts';
import type { PackFiles } from '#adapters/content-folder/files/pack-files.ts';
import type { Report } from '#adapters/content-folder/part.ts';
import { bounds } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';
import type { StoredFile } from '#core/content/stored-file.ts';
import type { ObjectStore, PictureFault, Pictures } from '#core/ports.ts';

/** A picture as the screen gets it. */
export interface ReadPicture {
  /** Below the release's address. */
  readonly path: string;
  readonly file: StoredFile;
}

export interface PictureSource {
  readonly files: PackFiles;
  readonly pictures: Pictures;
  readonly objects: ObjectStore;
}

/** Where a picture is named. */
export interface PicturePlace {
  /** The item's folder: the picture must be in it. */
  readonly folder: string;
  readonly file: string;
  readonly line: number;
}

const pictureEndings = [
  'jpg',
  'jpeg',
  'png',
  'webp',
  'gif',
  'heic',
  'heif',
  'avif',
  'bmp',
  'tif',
  'tiff',
  'svg',
];

/** True for names that people give to pictures. */
export function isPictureName(name: string): boolean {
  return pictureEndings.includes(endingOf(name));
}

/** Reads, checks and stores a picture that a text names. Undefined where that fails, and then it is reported. */
export async function readPicture(
  name: string,
  place: PicturePlace,
  { files, pictures, objects }: PictureSource,
  report: Report,
): Promise<ReadPicture | undefined> {
  const refuse = (found: Problem) => {
    report(found);
    return undefined;
  };
  const plainName = decodedName(name);
  const named = { file: place.file, line: place.line, name: plainName.slice(0, 120) };
  if (!isInsideName(plainName)) return refuse({ code: 'picture-outside', ...named });
  const file = files.find(`${place.folder}/${plainName}`);
  if (file === undefined) return refuse({ code: 'picture-missing', ...named });
  const at = { file: file.path };
  const mostBytes = bounds.pictureBytes;
  if (file.sizeBytes === 0) return refuse({ code: 'picture-empty', ...at });
  if (file.sizeBytes > mostBytes) return refuse({ code: 'picture-too-large', ...at, mostBytes });

  const bytes = await files.bytes(file, mostBytes, report);
  if (bytes === undefined) return undefined;
  const prepared = await pictures.prepare(bytes);
  if (prepared.kind !== 'prepared') {
    report(faultProblem(prepared, file.path));
    return undefined;
  }
  const stored = await objects.put(prepared.bytes, prepared.type);
  const ending = prepared.type === 'image/webp' ? 'webp' : 'jpg';
  return { path: `media/${stored.object.slice(0, 32)}.${ending}`, file: stored };
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
