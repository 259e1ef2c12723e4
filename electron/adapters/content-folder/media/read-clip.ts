import { endingOf } from '#adapters/content-folder/files/file-names.ts';
import type { Clip, LanguageTag } from '#contract/model.ts';
import { bounds, type ScannedFile } from '#core/content/folder-scan.ts';
import type { ManifestFiles, StoredFile } from '#core/content/stored-file.ts';
import { clipProblem } from './clip-problem.ts';
import { inspectClip } from './clips/inspect-clip.ts';
import type { InspectedClip } from './clips/inspected-clip.ts';
import { findMedia, type MediaPlace, type MediaSource } from './find-media.ts';
import { captionsOf, readCaptions } from './read-captions.ts';

/** A clip as the screen gets it, and its files. */
export interface ReadClip {
  readonly kind: 'clip';
  readonly clip: Clip;
  readonly media: ManifestFiles;
}

/** Reads, checks and stores a clip that a text names. Undefined where that fails, and then it is reported. */
export async function readClip(
  name: string,
  place: MediaPlace,
  source: MediaSource,
): Promise<ReadClip | undefined> {
  const { files, objects, report } = source;
  const file = findMedia('clip', name, place, source);
  if (file === undefined) return undefined;
  const inspected = await files.parts(file, report, inspectClip);
  if (inspected === undefined) return undefined;
  if (inspected.kind !== 'playable') {
    report(clipProblem(inspected, file.path));
    return undefined;
  }
  const captions = captionsOf(file, place.language, files.scan.files);
  if (captions === undefined && inspected.hasSound) {
    const name = captionsName(file, place.language);
    report({ code: 'captions-missing', file: file.path, name });
    return undefined;
  }
  const track = captions && (await readCaptions(captions, source));
  if (captions !== undefined && track === undefined) return undefined;
  if (!rightEndings[inspected.type].includes(endingOf(file.path))) {
    report({ code: 'clip-misnamed', file: file.path, type: inspected.type });
  }
  const wanted = { type: inspected.type, maxBytes: bounds.clipBytes };
  const stored = await files.store(file, objects, wanted, report);
  return stored && readClipOf(inspected, stored, track);
}

function readClipOf(inspected: InspectedClip, stored: StoredFile, track: StoredFile | undefined): ReadClip {
  const { seconds, hasSound, widthPx, heightPx } = inspected;
  const path = mediaPath(stored, inspected.type === 'video/mp4' ? 'mp4' : 'webm');
  const captions = track === undefined ? null : mediaPath(track, 'vtt');
  return {
    kind: 'clip',
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
