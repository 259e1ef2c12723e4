import type { PackFiles } from '#adapters/content-folder/files/pack-files.ts';
import type { Report } from '#adapters/content-folder/part.ts';
import type { Problem } from '#core/content/problems.ts';
import { shortened } from '#core/content/shortened.ts';
import type { ObjectStore } from '#core/ports.ts';
import { lostWords } from './lost-words.ts';
import { shownWords } from './shown-words.ts';
import { typedMotion, typedPractice, typedText } from './typed-text.ts';

/** What was read while a part was read, and what became of it: by listening, without a word from the reader. */
export interface Ledger {
  readonly files: PackFiles;
  readonly objects: ObjectStore;
  /** Reports the words that came in and neither went out nor stand in what is told. */
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
        const own = told.filter((found) => found.file === file);
        const unknown = own.flatMap((found) => (found.code === 'unknown-key' ? [found.key] : []));
        const lines = linesOf(file, text, unknown);
        const out = shownWords(outOf(file, value, documents));
        const lost = lostWords(lines, out, own.flatMap(quotesIn));
        if (lost === undefined) continue;
        report({ code: 'words-lost', file, line: lost.line, words: shortened(lost.words, mostSigns) });
      }
    },
  };
}

const mostSigns = 2_000;

function linesOf(file: string, text: string, passedOver: readonly string[]) {
  if (/\.md$/i.test(file)) return typedText(text, passedOver);
  if (/(?:^|\/)motion\.yaml$/i.test(file)) return typedMotion(text);
  return /^practice\.yaml$/i.test(file) ? typedPractice(text, passedOver) : [];
}

/** What went out of a file: the document of its language, or all that was read where there are none. */
function outOf(file: string, value: unknown, documents: readonly unknown[]): unknown {
  const language = /\.([^./]+)\.md$/i.exec(file)?.[1]?.toLowerCase();
  const own = documents.filter((document) => languageOf(document)?.toLowerCase() === language);
  return own.length > 0 ? own : documents.length > 0 ? documents : value;
}

/** A draft or a retired item: nothing of it is to be shown. */
function isUnpublished(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'unpublished';
}

function languageOf(document: unknown): string | undefined {
  const isDocument = typeof document === 'object' && document !== null && 'language' in document;
  return isDocument ? String(document.language) : undefined;
}

function quotesIn(found: Problem): readonly string[] {
  return 'words' in found && typeof found.words === 'string' ? [found.words] : [];
}
