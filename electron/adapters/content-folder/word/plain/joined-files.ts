import type { TakeNote } from './left-out.ts';
import { attributeOf, type Document, elementsIn, parseXml } from './xml.ts';

/** Takes note of the files that Word joins to a document when it opens it: by their words, or by their names. */
export function noteJoinedFiles(
  document: Document,
  main: string,
  parts: ReadonlyMap<string, Uint8Array>,
  takeNote: TakeNote,
): void {
  const joined = elementsIn(document, 'w:altChunk', 'w:subDoc');
  if (joined.length === 0) return;
  const [, folder = '', name = main] = /^(.*\/)?([^/]+)$/.exec(main) ?? [];
  const list = parts.get(`${folder}_rels/${name}.rels`);
  const links = list === undefined ? [] : elementsIn(parseXml(list), 'Relationship');
  const targets = new Map(links.map((link) => [attributeOf(link, 'Id'), attributeOf(link, 'Target') ?? '']));
  for (const one of joined) {
    const target = targets.get(attributeOf(one, 'id')) ?? '';
    const bytes = parts.get(target.startsWith('/') ? target.slice(1) : `${folder}${target}`);
    const words = bytes === undefined ? '' : wordsOfPage(new TextDecoder().decode(bytes));
    takeNote('joined', words || target.replace(/^.*\//, ''));
  }
}

function wordsOfPage(html: string): string {
  return html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => signs[name] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
