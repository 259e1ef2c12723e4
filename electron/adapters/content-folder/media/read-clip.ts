import { decodedName, endingOf, isInsideName } from '#adapters/content-folder/files/file-names.ts';
import type { PackFiles } from '#adapters/content-folder/files/pack-files.ts';
import type { Report } from '#adapters/content-folder/part.ts';
import type { Clip, LanguageTag } from '#contract/model.ts';
import { bounds, type ScannedFile } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';
import type { ManifestFiles, StoredFile } from '#core/content/stored-file.ts';
import type { ObjectStore } from '#core/ports.ts';
import { clipProblem } from './clip-problem.ts';
import { inspectClip } from './clips/inspect-clip.ts';
import type { InspectedClip } from './clips/inspected-clip.ts';
import { captionsOf, readCaptions } from './read-captions.ts';

/** A clip as the screen gets it, and its files. */
export interface ReadClip {
  readonly clip: Clip;
  readonly media: ManifestFiles;
}

export interface ClipSources {
  readonly files: PackFiles;
  readonly objects: ObjectStore;
}

/** Where a clip is named. */
export interface ClipPlace {
  /** The item's folder: the clip must be in it. */
  readonly folder: string;
  readonly file: string;
  readonly line: number;
  readonly language: LanguageTag;
}

const clipEndings = ['mp4', 'm4v', 'mov', 'webm', 'mkv', 'avi', 'wmv', 'mpg', 'mpeg', '3gp', 'ogv', 'ts'];

/** True for names that people give to clips. */
export function isClipName(name: string): boolean {
  return clipEndings.includes(endingOf(name));
}

/** Reads, checks and stores a clip that a text names. Undefined where that fails, and then it is reported. */
export async function readClip(
  name: string,
  place: ClipPlace,
  { files, objects }: ClipSources,
  report: Report,
): Promise<ReadClip | undefined> {
  const refuse = (found: Problem) => {
    report(found);
    return undefined;
  };
  const plainName = decodedName(name);
  const named = { file: place.file, line: place.line, name: plainName.slice(0, 120) };
  if (!isInsideName(plainName)) return refuse({ code: 'clip-outside', ...named });
  const file = files.find(`${place.folder}/${plainName}`);
  if (file === undefined) return refuse({ code: 'clip-missing', ...named });
  const at = { file: file.path };
  const mostBytes = bounds.clipBytes;
  if (file.sizeBytes === 0) return refuse({ code: 'clip-empty', ...at });
  if (file.sizeBytes > mostBytes) return refuse({ code: 'clip-too-large', ...at, mostBytes });

  const inspected = await files.parts(file, report, inspectClip);
  if (inspected === undefined) return undefined;
  if (inspected.kind !== 'playable') {
    report(clipProblem(inspected, file.path));
    return undefined;
  }
  const captions = captionsOf(file, place.language, files);
  if (captions === undefined && inspected.hasSound) {
    return refuse({ code: 'captions-missing', ...at, name: captionsName(file, place.language) });
  }
  const track = captions && (await readCaptions(captions, { files, objects }, report));
  if (captions !== undefined && track === undefined) return undefined;
  if (!rightEndings[inspected.type].includes(endingOf(file.path))) {
    report({ code: 'clip-misnamed', ...at, type: inspected.type });
  }
  const wanted = { type: inspected.type, maxBytes: mostBytes };
  const stored = await files.store(file, objects, wanted, report);
  return stored && readClipOf(inspected, stored, track);
}

function readClipOf(inspected: InspectedClip, stored: StoredFile, track: StoredFile | undefined): ReadClip {
  const { seconds, hasSound, widthPx, heightPx } = inspected;
  const path = mediaPath(stored, inspected.type === 'video/mp4' ? 'mp4' : 'webm');
  const captions = track === undefined ? null : mediaPath(track, 'vtt');
  return {
    clip: { path, captions, seconds: Math.round(seconds * 10) / 10, hasSound, widthPx, heightPx },
    media: { [path]: stored, ...(track !== undefined && captions !== null && { [captions]: track }) },
  };
}

function mediaPath({ object }: StoredFile, ending: string): string {
  return `media/${object.slice(0, 32)}.${ending}`;
}

/** What a file of captions beside the clip should be called. */
function captionsName({ path }: ScannedFile, language: LanguageTag): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return `${name.replace(/\.[^.]*$/, '')}.${language}.vtt`;
}

const rightEndings: Readonly<Record<InspectedClip['type'], readonly string[]>> = {
  'video/mp4': ['mp4', 'm4v', 'mov'],
  'video/webm': ['webm'],
};
