import { join } from 'node:path';
import { originalOfCopy } from '#adapters/content-folder/files/copy-names.ts';
import { placeOf } from '#adapters/content-folder/files/pack-files.ts';
import type { PartAnswer, Report } from '#adapters/content-folder/part.ts';
import type { LanguageTag } from '#contract/model.ts';
import type { FoundScan, ScannedFile } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';
import { samePath } from '#core/content/same-name.ts';
import { shortened } from '#core/content/shortened.ts';
import type { Files } from '#core/ports.ts';
import type { DocumentText } from './document-markdown.ts';
import { topicFolderName, topicTextOf } from './document-topic.ts';
import type { DocumentReading } from './read-document.ts';

/** A topic's text that was made of a Word document and is not in the folder yet. */
export interface ConvertedText {
  /** Where it belongs. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly document: ScannedFile;
  readonly documentHash: string;
  /** Where the document's copy belongs; undefined where the document lies beside the text already. */
  readonly copyPath: string | undefined;
}

/** The scan as it will be when the texts are written. */
export interface TakenDocuments {
  readonly scan: FoundScan;
  readonly converted: readonly ConvertedText[];
  /** What was noticed in each document, and what became of it. */
  readonly problems: readonly Problem[];
}

/** More at once are an accident: a whole archive of letters was dropped. */
const maxDocuments = 200;

/**
 * Makes topics of the Word documents in `topics` that have no text yet, and translations of those whose name ends in one of
 * the practice's languages, as in `Heat.vi.docx`. `read` may be given the text beside one.
 */
export async function takeDocuments(
  scan: FoundScan,
  languages: Languages,
  read: (document: ScannedFile, text: ScannedFile | undefined) => Promise<PartAnswer<DocumentReading>>,
): Promise<TakenDocuments> {
  const problems: Problem[] = [];
  const report = (found: Problem) => problems.push(found);
  const plans = plansOf(scan, languages);
  if (plans.length > maxDocuments) report({ code: 'too-many-documents', file: 'topics', most: maxDocuments });
  const converted = new Map<string, ConvertedText>();
  const faulty = new Set<string>();
  const told = new Set<string>();
  for (const plan of plans.slice(0, maxDocuments)) {
    const { document, text, textPath } = plan;
    const { reading, problems: noticed } = await read(document, text);
    problems.push(...noticed);
    if (reading.kind === 'faulty' && text === undefined) faulty.add(textPath);
    if (reading.kind !== 'good') continue;
    const { value } = reading;
    const first = converted.get(textPath);
    if (value.kind === 'not-taken' || (first !== undefined && first.documentHash !== value.hash)) {
      report({ code: 'document-not-taken', file: document.path, text: textPath });
    } else if (!told.has(textPath)) {
      told.add(textPath);
      report({ code: 'document-converted', file: document.path, text: textPath });
      if (value.text !== undefined) reportLosses(document.path, value.text, report);
      if (value.kind === 'converted') converted.set(textPath, convertedText(plan, value));
    }
  }
  const texts = [...converted.values()];
  return { scan: withTexts(scan, texts, faulty), converted: texts, problems };
}

/** Those of the practice, its own first. */
type Languages = readonly [LanguageTag, ...LanguageTag[]];

interface Plan {
  readonly document: ScannedFile;
  readonly isTranslation: boolean;
  readonly textPath: string;
  readonly text: ScannedFile | undefined;
  readonly copyPath: string | undefined;
}

/** Those that lie loose in `topics` first: they are what somebody has just dropped there. */
function plansOf(scan: FoundScan, languages: Languages): readonly Plan[] {
  const loose: Plan[] = [];
  const beside: Plan[] = [];
  const byPath = new Map(scan.files.map((file) => [file.path, file]));
  for (const document of scan.files) {
    const [isThere, inFolder] = /^topics\/(?:([^/]+)\/)?[^/]+\.docx$/.exec(document.path) ?? [];
    const name = nameOnDisk(document);
    if (isThere === undefined || isCopy(document, name, byPath)) continue;
    const { topic, language } = meantBy(name, languages);
    const folder = `topics/${inFolder ?? topicFolderName(topic)}`;
    const textPath = `${folder}/index.${language}.md`;
    const isTranslation = language !== languages[0];
    const text = byPath.get(samePath(textPath));
    const copyPath = inFolder === undefined ? `${folder}/${name}` : undefined;
    (inFolder === undefined ? loose : beside).push({ document, isTranslation, textPath, text, copyPath });
  }
  return [...loose, ...beside];
}

/** A document's name without the language at its end, and that language; the practice's own where it names none of them. */
function meantBy(
  name: string,
  languages: Languages,
): { readonly topic: string; readonly language: LanguageTag } {
  const [, topic = name, tag = ''] = /^(.+)\.([a-z]{2,3}(?:-[a-z\d]{2,8})*)\.docx$/i.exec(name) ?? [];
  const language = languages.find((known) => known.toLowerCase() === tag.toLowerCase());
  return language === undefined ? { topic: name, language: languages[0] } : { topic, language };
}

/** A second copy beside its first, which is told with the stray files. */
function isCopy({ path }: ScannedFile, name: string, byPath: ReadonlyMap<string, ScannedFile>): boolean {
  const first = (original: string) => byPath.get(samePath(path.replace(/[^/]*$/, original)));
  const original = originalOfCopy(name, (other) => first(other) !== undefined);
  const found = original === undefined ? undefined : first(original);
  return found !== undefined && found.path !== path;
}

/** As its author wrote it. */
function nameOnDisk(file: ScannedFile): string {
  const place = placeOf(file);
  return place.slice(place.lastIndexOf('/') + 1);
}

/** Says what of a document is not on the wall, or not as it was. */
function reportLosses(file: string, { pictures, tables, leftOut, lost }: DocumentText, report: Report): void {
  if (pictures > 0) report({ code: 'document-pictures', file, count: pictures });
  if (tables > 0) report({ code: 'document-tables', file });
  for (const { lacks, words } of lost)
    report({ code: 'words-lost', file, lacks, words: shortened(words, 2_000) });
  for (const { kind, words } of leftOut) report({ code: 'document-left-out', file, kind, words });
}

function convertedText(
  { document, isTranslation, textPath, copyPath }: Plan,
  { text, hash }: DocumentReading & { readonly kind: 'converted' },
): ConvertedText {
  const bytes = new TextEncoder().encode(
    topicTextOf(text, { name: nameOnDisk(document), hash, isTranslation }),
  );
  return { path: textPath, bytes, document, documentHash: hash, copyPath };
}

/** A topic whose document cannot be read counts as one that cannot be looked at: its last good version stays. */
function withTexts(
  scan: FoundScan,
  converted: readonly ConvertedText[],
  faulty: ReadonlySet<string>,
): FoundScan {
  const texts = converted.map(({ path, bytes, documentHash }) => {
    return { path, sizeBytes: bytes.length, stamp: `made of ${documentHash}` };
  });
  const hidden = [...faulty].filter((path) => !converted.some((text) => text.path === path));
  return { ...scan, files: [...scan.files, ...texts], unreadable: [...scan.unreadable, ...hidden] };
}

/** Files among which the converted texts can be read as if they were written already. Gives copies: bytes move on. */
export function withConverted<Readable extends Pick<Files, 'read'>>(
  files: Readable,
  root: string,
  converted: readonly ConvertedText[],
): Readable {
  const texts = new Map(converted.map(({ path, bytes }) => [join(root, path), bytes]));
  return {
    ...files,
    read: async (path, ...more) => texts.get(path)?.slice() ?? (await files.read(path, ...more)),
  };
}
