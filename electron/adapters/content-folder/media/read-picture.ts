import { decodedName, endingOf, isInsideName } from '#adapters/content-folder/files/file-names.ts';
import type { PackFiles } from '#adapters/content-folder/files/pack-files.ts';
import type { Report } from '#adapters/content-folder/part.ts';
import { bounds } from '#core/content/folder-scan.ts';
import { type Problem, type ProblemCode, problem } from '#core/content/problems.ts';
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
  const refuse = (code: ProblemCode, detail?: string, at: Parameters<typeof problem>[1] = place) => {
    report(problem(code, { file: at.file, line: at.line }, detail));
    return undefined;
  };
  const plainName = decodedName(name);
  if (!isInsideName(plainName)) return refuse('picture-outside', plainName.slice(0, 120));
  const file = files.find(`${place.folder}/${plainName}`);
  if (file === undefined) return refuse('picture-missing', plainName.slice(0, 120));
  const picture = { file: file.path };
  if (file.sizeBytes === 0) return refuse('picture-empty', '', picture);
  if (file.sizeBytes > bounds.pictureBytes) return refuse('picture-too-large', '25 MB', picture);

  const bytes = await files.bytes(file, bounds.pictureBytes, report);
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
      return problem('picture-kind', { file }, fault.format);
    case 'heic':
      return problem('picture-heic', { file });
    case 'unfinished':
      return problem('picture-unfinished', { file });
    case 'zeros':
      return problem('file-zeros', { file });
    case 'too-many-pixels':
      return problem('picture-too-many-pixels', { file }, `${fault.widthPx} × ${fault.heightPx}`);
    case 'damaged':
      return problem('picture-damaged', { file });
  }
}
