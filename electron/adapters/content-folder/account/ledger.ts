import type { PackFiles } from '#adapters/content-folder/files/pack-files.ts';
import type { Report } from '#adapters/content-folder/part.ts';
import type { Problem, ProblemCode } from '#core/content/problems.ts';
import { shortened } from '#core/content/shortened.ts';
import type { ObjectStore } from '#core/ports.ts';
import { lostWords } from './lost-words.ts';
import { shownWords } from './shown-words.ts';
import { typedMotion } from './typed-motion.ts';
import { typedNotices } from './typed-notices.ts';
import type { TypedPiece } from './typed-piece.ts';
import { typedSettings } from './typed-settings.ts';
import { typedText } from './typed-text.ts';

/** What was read while a part was read, and what became of it: by listening, without a word from the reader. */
export interface Ledger {
  readonly files: PackFiles;
  readonly objects: ObjectStore;
  /** Reports what came in and neither went out as it came nor stands in what is told. */
  settle(value: unknown, told: readonly Problem[], report: Report): void;
}

/** The reader's own tools, with somebody who listens. */
export function openLedger(files: PackFiles, objects: ObjectStore): Ledger {
  const texts = new Map<string, string>();
  const documents: unknown[] = [];
  return {
    files: {
      ...files,
      async text(file, report) {
        const text = await files.text(file, report);
        if (text !== undefined) texts.set(file.path, text);
        return text;
      },
    },
    objects: {
      ...objects,
      put(bytes, type, hash) {
        if (type === 'application/json') documents.push(JSON.parse(new TextDecoder().decode(bytes)));
        return objects.put(bytes, type, hash);
      },
    },
    settle(value, told, report) {
      if (isUnpublished(value)) return;
      for (const [file, text] of texts) {
        const quotes = told.filter((found) => found.file === file).flatMap(quotesIn);
        for (const { lacks, line, words } of lostWords(
          typedIn(file, text),
          shownOf(file, value, documents),
          quotes,
        ))
          report({ code: 'words-lost', file, line, lacks, words: shortened(words, mostSigns) });
      }
    },
  };
}

const mostSigns = 2_000;

function typedIn(file: string, text: string): readonly TypedPiece[] {
  if (/\.md$/i.test(file)) return typedText(text);
  if (/(?:^|\/)motion\.yaml$/i.test(file)) return typedMotion(text);
  if (/^notices\.csv$/i.test(file)) return typedNotices(text);
  return /^practice\.yaml$/i.test(file) ? typedSettings(text.split(/\r\n?|\n/), 1) : [];
}

/** What went out of a file: what was read, and the document of its language, or all where there is none of it. */
function shownOf(file: string, value: unknown, documents: readonly unknown[]): readonly string[] {
  const language = /\.([^./]+)\.md$/i.exec(file)?.[1]?.toLowerCase();
  const own = documents.filter((document) => languageOf(document)?.toLowerCase() === language);
  if (documents.length === 0) return shownWords(value);
  return shownWords([own.length > 0 ? own : documents, withoutTexts(value)]);
}

/** The documents say the same again. */
function withoutTexts(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, part) => (key === 'texts' ? undefined : part)));
}

/** A draft or a retired item: nothing of it is to be shown. */
export function isUnpublished(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'unpublished';
}

function languageOf(document: unknown): string | undefined {
  const isDocument = typeof document === 'object' && document !== null && 'language' in document;
  return isDocument ? String(document.language) : undefined;
}

/** The words that staff are told are not on the wall, or not as they stand. */
function quotesIn(found: Problem): readonly string[] {
  if (!quoting.includes(found.code)) return [];
  if (found.code === 'note-in-line') return [`#${found.words}`];
  return Object.entries(found).flatMap(([fact, value]) =>
    typeof value === 'string' && !['code', 'file', 'outcome', 'near'].includes(fact) ? [value] : [],
  );
}

const quoting: readonly ProblemCode[] = [
  'html-dropped',
  'struck-out',
  'link-dropped',
  'block-unknown',
  'help-body',
  'note-in-line',
  'unknown-key',
  'unknown-warning',
  'setting-not-shown',
  'settings-shared',
  'text-unlisted',
  'notices-column',
  'notice-row',
  'notice-days',
];
