import { decodeText } from '#adapters/content-folder/files/decode-text.ts';
import type { LanguageTag } from '#contract/model.ts';
import { captionsText, parseCaptions } from '#core/content/captions.ts';
import { bounds, type ScannedFile } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';
import type { StoredFile } from '#core/content/stored-file.ts';
import type { MediaSource } from './find-media.ts';

/** The captions beside a clip: `walk.en.vtt` for that language, else `walk.vtt`, else those of any language; or `.srt`. */
export function captionsOf(
  { path }: ScannedFile,
  language: LanguageTag,
  files: readonly ScannedFile[],
): ScannedFile | undefined {
  const stem = path.replace(/\.[^./]*$/, '').toLowerCase();
  const beside = files.filter((file) => {
    const name = file.path.toLowerCase();
    return name.startsWith(`${stem}.`) && /^\.([a-z0-9-]+\.)?(?:vtt|srt)$/.test(name.slice(stem.length));
  });
  const named = (name: string) =>
    ['vtt', 'srt']
      .map((kind) => beside.find((file) => file.path.toLowerCase() === `${name}.${kind}`))
      .find((found) => found !== undefined);
  return named(`${stem}.${language.toLowerCase()}`) ?? named(stem) ?? beside[0];
}

/** Reads, cleans and stores captions. Undefined where that fails, and then it is reported. */
export async function readCaptions(
  file: ScannedFile,
  { files, objects, report }: MediaSource,
): Promise<StoredFile | undefined> {
  const refuse = (found: Problem) => {
    report(found);
    return undefined;
  };
  const at = { file: file.path };
  const mostBytes = bounds.captionsBytes;
  if (file.sizeBytes > mostBytes) return refuse({ code: 'captions-too-long', ...at, mostBytes });
  const bytes = await files.bytes(file, mostBytes, report);
  if (bytes === undefined) return undefined;
  const decoded = await decodeText(bytes);
  if (decoded.kind === 'unclear') return refuse({ code: 'text-unclear', ...at });
  if (decoded.kind === 'no-text') return refuse({ code: 'file-damaged', ...at });
  if (decoded.isGuessed) report({ code: 'text-encoding', ...at });
  const captions = parseCaptions(decoded.text);
  switch (captions.kind) {
    case 'captions':
      return await objects.put(new TextEncoder().encode(captionsText(captions.cues)), 'text/vtt');
    case 'broken':
      return refuse({ code: 'captions-broken', ...at, line: captions.line, fault: captions.fault });
    case 'too-many':
      return refuse({ code: 'captions-too-long', ...at, mostCues: captions.most });
  }
}
