import { decodeText } from '#adapters/content-folder/files/decode-text.ts';
import type { PackFiles } from '#adapters/content-folder/files/pack-files.ts';
import type { Report } from '#adapters/content-folder/part.ts';
import type { LanguageTag } from '#contract/model.ts';
import { captionsText, parseCaptions } from '#core/content/captions.ts';
import { bounds, type ScannedFile } from '#core/content/folder-scan.ts';
import { type ProblemCode, problem } from '#core/content/problems.ts';
import type { StoredFile } from '#core/content/stored-file.ts';
import type { ObjectStore } from '#core/ports.ts';

/** The captions beside a clip: `walk.en.vtt` for that language, else `walk.vtt`, else those of any language. */
export function captionsOf(
  { path }: ScannedFile,
  language: LanguageTag,
  { scan }: PackFiles,
): ScannedFile | undefined {
  const stem = path.replace(/\.[^./]*$/, '').toLowerCase();
  const beside = scan.files.filter((file) => {
    const name = file.path.toLowerCase();
    return name.startsWith(`${stem}.`) && /^\.([a-z0-9-]+\.)?vtt$/.test(name.slice(stem.length));
  });
  const named = (name: string) => beside.find((file) => file.path.toLowerCase() === name);
  return named(`${stem}.${language.toLowerCase()}.vtt`) ?? named(`${stem}.vtt`) ?? beside[0];
}

/** Reads, cleans and stores captions. Undefined where that fails, and then it is reported. */
export async function readCaptions(
  file: ScannedFile,
  { files, objects }: { readonly files: PackFiles; readonly objects: ObjectStore },
  report: Report,
): Promise<StoredFile | undefined> {
  const refuse = (code: ProblemCode, detail?: string, line?: number) => {
    report(problem(code, { file: file.path, line }, detail));
    return undefined;
  };
  if (file.sizeBytes > bounds.captionsBytes) return refuse('captions-too-long', '256 kB');
  const bytes = await files.bytes(file, bounds.captionsBytes, report);
  if (bytes === undefined) return undefined;
  const decoded = decodeText(bytes);
  if (decoded === undefined) return refuse('file-damaged');
  if (decoded.isGuessed) report(problem('text-encoding', { file: file.path }));
  const captions = parseCaptions(decoded.text);
  switch (captions.kind) {
    case 'captions':
      return await objects.put(new TextEncoder().encode(captionsText(captions.cues)), 'text/vtt');
    case 'broken':
      return refuse('captions-broken', captions.why, captions.line);
    case 'too-many':
      return refuse('captions-too-long', `${captions.most.toLocaleString('en')} captions`);
  }
}
