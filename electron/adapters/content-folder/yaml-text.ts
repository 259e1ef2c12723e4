import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { type Problem, problem } from '#core/content/problems.ts';

/** Settings as they were typed: every value is still text, so that `no` is a word and 000 a number to call. */
export interface YamlText {
  readonly value: unknown;
  /** The line in the file of a key or, where it is missing, of what should hold it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Parses YAML 1.2. `firstLine` is where the text begins in its file. */
export function parseYaml(text: string, file: string, firstLine = 1): YamlText | Problem {
  const lines = new LineCounter();
  // `failsafe` gives text, lists and maps only: nothing is guessed from how a word looks.
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, logLevel: 'silent' });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const broken = (line: number, why: string) => problem('yaml-broken', { file, line }, why);

  const [fault] = document.errors;
  if (fault !== undefined) return broken(lineAt(fault.pos[0]), firstSentence(fault.message));
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 }); // an alias could unfold to gigabytes
    return { value, lineOf: (path) => lineAt(offsetOf(document, path)) };
  } catch {
    return broken(firstLine, 'signs that begin with & and * stand for other parts and cannot be used.');
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

/** The parser's message without its picture of the place. */
function firstSentence(message: string): string {
  const [sentence = ''] = message.split(/ at line \d+/);
  return `${sentence}.`;
}
