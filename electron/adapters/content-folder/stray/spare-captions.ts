import { endingOf } from '#adapters/content-folder/files/file-names.ts';
import { placeOf } from '#adapters/content-folder/files/pack-files.ts';
import { mediaKindOf } from '#adapters/content-folder/media/media-kind.ts';
import { captionsOf } from '#adapters/content-folder/media/read-captions.ts';
import type { LanguageTag } from '#contract/model.ts';
import type { ScannedFile } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';

/** Captions that lie beside their clip and are not the ones that it shows: `walk.srt` beside `walk.vtt`. */
export function spareCaptions(
  files: readonly ScannedFile[],
  languages: readonly LanguageTag[],
): readonly Problem[] {
  const byStem = stemsOfCaptions(files);
  if (byStem.size === 0) return [];
  const clips = files.filter(({ path }) => mediaKindOf(path) === 'clip');
  const used = new Set<string>();
  const spare = new Map<string, ScannedFile>();
  for (const clip of clips) {
    const beside = byStem.get(clip.path.replace(/\.[^./]*$/, '').toLowerCase()) ?? [];
    const shown = languages.flatMap((language) => captionsOf(clip, language, beside) ?? []);
    for (const { path } of shown) used.add(path);
    for (const { path } of beside) if (shown[0] !== undefined) spare.set(path, shown[0]);
  }
  return [...spare]
    .filter(([path]) => !used.has(path))
    .map(([file, instead]) => ({ code: 'captions-spare', file, instead: nameOf(placeOf(instead)) }));
}

/** Captions by the clips that they may belong to: `walk.en.vtt` to `walk` and to `walk.en`. */
function stemsOfCaptions(files: readonly ScannedFile[]): ReadonlyMap<string, readonly ScannedFile[]> {
  const byStem = new Map<string, ScannedFile[]>();
  for (const file of files) {
    if (!['vtt', 'srt'].includes(endingOf(file.path))) continue;
    const whole = file.path.toLowerCase().replace(/\.\w+$/, '');
    for (const stem of new Set([whole, whole.replace(/\.[a-z0-9-]+$/, '')]))
      byStem.set(stem, [...(byStem.get(stem) ?? []), file]);
  }
  return byStem;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
