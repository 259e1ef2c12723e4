import type { TypedLine } from './lost-words.ts';

/**
 * The words of a Word document by paragraph, taken from its parts by their marks alone: another way than the reader's,
 * which follows what the document means.
 */
export function typedDocument(parts: ReadonlyMap<string, Uint8Array>): readonly TypedLine[] {
  return [...parts]
    .filter(([name]) =>
      /(?:^|\/)(?:document|footnotes|endnotes|comments|header|footer|data|chart)\d*\.xml$/.test(name),
    )
    .flatMap(([, bytes]) => linesOf(new TextDecoder().decode(bytes)))
    .filter(({ text }) => text.trim() !== '');
}

function linesOf(xml: string): readonly TypedLine[] {
  const once = xml
    .replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '') // the same again for older programs
    .replace(/<w:moveFrom [\s\S]*?<\/w:moveFrom>/g, '') // it stands elsewhere
    .replace(
      /<w:r(?: [^>]*)?>(?:(?!<\/w:r>)[\s\S])*?w:ascii="(?:Symbol|Webdings|Wingdings)[\s\S]*?<\/w:r>/g,
      '',
    ); // signs, not letters
  return once.split(/<\/w:p>|<w:p[ >]|<\/a:p>|<c:pt /).flatMap((paragraph) => {
    const gone: string[] = []; // taken out of the middle of a word, it leaves the rest of the word as one
    const left = paragraph.replace(takenOut, (run) => {
      gone.push(run);
      return '';
    });
    const pieces = gone.map((run) => ({ text: wordsIn(run), isPiece: true }));
    return [{ text: wordsIn(left) }, ...pieces];
  });
}

/** What is struck through, hidden or deleted as far as its own marks say so. */
const takenOut =
  /<w:del .*?<\/w:del>|<w:r(?: [^>]*)?>(?:(?!<\/w:r>).)*?<w:(?:strike|dstrike|vanish)(?: w:val="(?:true|on|1)")? ?\/>.*?<\/w:r>/gs;

function wordsIn(marked: string): string {
  return [...marked.matchAll(textsAndGaps)]
    .map(([, , typed, value]) => typed ?? (value === undefined ? ' ' : ` ${value} `))
    .join('')
    .replace(/&(?:lt|gt|quot|apos);/g, ' ')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&amp;', '&');
}

/** Words in a line; words of drawings, charts and formulas, which stand for themselves; and what parts words. */
const textsAndGaps =
  /<w:(t|delText)(?: [^>]*)?>([^<]*)<|<(?:a:t|c:v)(?: [^>]*)?>([^<]*)<|<w:(?:tab|br|cr|ptab|footnoteReference|endnoteReference|bookmarkStart)\b|<m:oMath/g;
