import { decodedName, isInsideName } from '#adapters/content-folder/files/file-names.ts';
import type { PackFiles } from '#adapters/content-folder/files/pack-files.ts';
import type { Report } from '#adapters/content-folder/part.ts';
import type { LanguageTag } from '#contract/model.ts';
import { bounds, type ScannedFile } from '#core/content/folder-scan.ts';
import { samePath } from '#core/content/same-name.ts';
import type { ObjectStore, Pictures } from '#core/ports.ts';
import type { MediaKind } from './media-kind.ts';
import { nearName } from './near-name.ts';

/** Where a picture or a clip is named. */
export interface MediaPlace {
  /** The item's folder: it must lie in it. */
  readonly folder: string;
  readonly file: string;
  readonly line: number;
  readonly language: LanguageTag;
}

/** Where pictures and clips come from, and where they go. */
export interface MediaSource {
  readonly files: PackFiles;
  readonly pictures: Pictures;
  readonly objects: ObjectStore;
  readonly report: Report;
}

/** The file of a picture or clip that a text names. Undefined where it cannot be read, and then that is reported. */
export function findMedia(
  kind: MediaKind,
  typedName: string,
  { folder, file: text, line }: MediaPlace,
  { files, report }: MediaSource,
): ScannedFile | undefined {
  const name = decodedName(typedName);
  const isInside = isInsideName(name);
  const file = waysTo(folder, [typedName, name].filter(isInsideName)).map(files.find).find(isThere);
  if (file === undefined) {
    const at = { file: text, line, name: name.slice(0, 120) };
    if (!isInside) report({ code: `${kind}-outside`, ...at });
    else
      report({
        code: `${kind}-missing`,
        ...at,
        near: nearName(name, kind, files.scan.files, folder),
      });
  } else if (file.sizeBytes === 0) {
    report({ code: `${kind}-empty`, file: file.path });
  } else if (file.sizeBytes > mostBytes[kind]) {
    report({ code: `${kind}-too-large`, file: file.path, mostBytes: mostBytes[kind] });
  } else return file;
  return undefined;
}

/** A name as it stands comes first. One may begin with the way to the folder, as `topics/ice/photo.jpg` does. */
function waysTo(folder: string, names: readonly string[]): readonly string[] {
  const paths = names.map((name) => `${folder}/${name}`);
  return [...paths, ...names.filter((name) => samePath(name).startsWith(`${folder}/`))];
}

function isThere(file: ScannedFile | undefined): file is ScannedFile {
  return file !== undefined;
}

const mostBytes = { picture: bounds.pictureBytes, clip: bounds.clipBytes } as const;
