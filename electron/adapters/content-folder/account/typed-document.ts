import { gap, piecesOf, type TypedPiece } from './typed-piece.ts';

/**
 * The words of a Word document by paragraph, taken from its parts by their marks alone: another way than the reader's,
 * which follows what the document means.
 */
export function typedDocument(parts: ReadonlyMap<string, Uint8Array>): readonly TypedPiece[] {
  return [...parts]
    .filter(([name]) =>
      /(?:^|\/)(?:document|footnotes|endnotes|comments|header|footer|data|chart)\d*\.xml$/.test(name),
    )
    .flatMap(([, bytes]) => piecesIn(new TextDecoder().decode(bytes)));
}

function piecesIn(xml: string): readonly TypedPiece[] {
  const once = xml
    .replace(/<w:ddList>[\s\S]*?<\/w:ddList>/g, (field) => {
      const chosen = Number(/<w:(?:result|default) w:val="(\d+)"/.exec(field)?.[1] ?? 0);
      const words = [...field.matchAll(/<w:listEntry w:val="([^"]*)"/g)][chosen]?.[1] ?? '';
      return `<w:sym/><w:t>${words}</w:t><w:sym/>`;
    })
    .replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '') // the same again for older programs
    .replace(dropCap, '$1') // the letter and the rest of its word
    .replace(/<w:moveFrom [\s\S]*?<\/w:moveFrom>/g, '') // it stands elsewhere
    .replace(
      /<w:r(?: [^>]*)?>(?:(?!<\/w:r>)[\s\S])*?w:ascii="(?:Symbol|Webdings|Wingdings)[\s\S]*?<\/w:r>/g,
      '<w:sym/>',
    ) // signs, not letters
    .replace(/<w:r(?: [^>]*)?>(?:(?!<\/w:r>)[\s\S])*?<w:(?:vertAlign|position)[ /][\s\S]*?<\/w:r>/g, (run) =>
      /<w:t(?: [^>]*)?>[^<]*\d/.test(run) ? `<w:sym/>${run}<w:sym/>` : run,
    ); // 10²
  return once.split(/<\/w:p>|<w:p[ >]|<\/a:p>|<c:pt /).flatMap((paragraph) => {
    const gone: string[] = []; // taken out of the middle of a word, it leaves the rest of the word as one
    const left = paragraph.replace(takenOut, (run) => {
      gone.push(run);
      return '';
    });
    const cut = gone.flatMap((run) => piecesOf(undefined, wordsIn(run)));
    return [...piecesOf(undefined, wordsIn(left)), ...cut.map((piece) => ({ ...piece, isCut: true }))];
  });
}

/** A large first letter, to the beginning of the paragraph that holds the rest of its word. */
const dropCap =
  /(<w:framePr [^>]*w:dropCap="(?:drop|margin)"(?:(?!<\/w:p>)[\s\S])*)<\/w:p>\s*<w:p(?: [^>]*)?>/g;

/** What is struck through, hidden or deleted as far as its own marks say so. */
const takenOut =
  /<w:del .*?<\/w:del>|<w:r(?: [^>]*)?>(?:(?!<\/w:r>).)*?<w:(?:strike|dstrike|vanish)(?: w:val="(?:true|on|1)")? ?\/>.*?<\/w:r>/gs;

function wordsIn(marked: string): string {
  return [...marked.matchAll(textsAndGaps)]
    .map(([found, , typed, value]) => {
      if (typed !== undefined) return typed;
      if (found.startsWith('<w:noBreakHyphen')) return '-';
      if (value !== undefined) return `${gap}${value}${gap}`;
      return isBlank.test(found) ? ' ' : gap;
    })
    .join('')
    .replace(/&(lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
    )
    .replaceAll('&amp;', '&');
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'" };

const isBlank = /^<w:(?:tab|br|cr|ptab|bookmarkStart)/;

/** Words in a line; words of drawings, charts and formulas, which stand for themselves; and what parts words. */
const textsAndGaps =
  /<w:(t|delText)(?: [^>]*)?>([^<]*)<|<(?:a:t|c:v)(?: [^>]*)?>([^<]*)<|<w:(?:tab|br|cr|ptab|noBreakHyphen|sym|footnoteReference|endnoteReference|bookmarkStart|fldChar|sdt|object|pict|drawing|ruby|rt|rubyBase)\b|<\/?m:(?:oMath|e|num|den|sub|sup|deg|fName)\b|<\/w:(?:sdt|rt|rubyBase)>/g;
