import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Report } from '#adapters/content-folder/part.ts';
import { withInnerLineEnds } from '#core/content/inner-line-ends.ts';
import { shortened } from '#core/content/shortened.ts';
import { forgiveSettings } from './forgiving-settings.ts';
import { explainYamlFault, type ParserStop } from './yaml-faults.ts';

/** Settings as they were typed: every value is still text, so that `no` is a word and 000 a number to call. */
export interface YamlText {
  readonly value: unknown;
  /** The line in the file of a key or, where it is missing, of what should hold it. */
  lineOf(path: readonly PropertyKey[]): number;
}

export interface YamlPlace {
  /** Where the text begins in its file. */
  readonly firstLine?: number;
  /** False where a note behind a number is usual: nobody is told what it says. */
  readonly tellsNotes?: boolean;
}

const longestText = 64 * 1024; // 64 kB: the longest settings that people type have a tenth of that

/**
 * Parses YAML 1.2, and what people take for it. Undefined where it cannot be understood, and then that is reported.
 */
export function parseYaml(
  text: string,
  file: string,
  report: Report,
  { firstLine = 1, tellsNotes = true }: YamlPlace = {},
): YamlText | undefined {
  if (text.length > longestText) {
    report({ code: 'text-too-large', file, line: firstLine, mostBytes: longestText });
    return undefined;
  }
  const lines = new LineCounter();
  const forgiven = forgiveSettings(withInnerLineEnds(text.replace(/\r\n?/g, '\n'), ' '));
  // `failsafe` gives text, lists and maps only: nothing is guessed from how a word looks.
  const options = { schema: 'failsafe', lineCounter: lines, logLevel: 'silent' } as const;
  const document = parseDocument(forgiven.text, options);
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const broken = (stop: ParserStop): undefined => {
    const { line, fault } = explainYamlFault(stop, text.split(/\r\n?|\n/));
    report({ code: 'yaml-broken', file, line: line + firstLine, fault });
  };

  const [fault] = document.errors;
  if (fault !== undefined) {
    const [at] = fault.pos;
    const word = /^[^\s:{}[\],]*/.exec(forgiven.text.slice(at))?.[0] ?? '';
    return broken({ code: fault.code, line: lines.linePos(at).line - 1, word });
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 }); // an alias could unfold to gigabytes
    for (const { line, ...guess } of forgiven.guesses) {
      const at = { file, line: line + firstLine };
      const quote = shortened(guess.words);
      if (guess.kind === 'words') report({ code: 'sign-in-words', ...at, words: quote, sign: guess.sign });
      else if (tellsNotes) report({ code: 'note-in-line', ...at, words: quote });
    }
    return { value, lineOf: (path) => lineAt(offsetOf(document, path)) };
  } catch {
    return broken({ code: 'BAD_ALIAS', line: 0, word: '' });
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length).map(asKey), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function asKey(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key);
}
