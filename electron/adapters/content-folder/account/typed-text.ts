import { gap, piecesOf, type TypedPiece } from './typed-piece.ts';
import { typedSettings } from './typed-settings.ts';

/** What was typed into a text file: its settings, and the lines below them. */
export function typedText(text: string): readonly TypedPiece[] {
  const lines = text.split(/\r\n?|\n/);
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('```')); // as a chat begins a text
  const fence = lines.findIndex((line, i) => i > first && isFence(line));
  const settings = typedSettings(lines.slice(first + 1, fence), first + 2);
  return [...settings, ...typedLines(lines.slice(fence + 1), fence + 2)];
}

function isFence(line: string): boolean {
  return /^[\u200b\ufeff]*(?:-{3,}|-*[\u2013-\u2015][-\u2013-\u2015]*)\s*$/u.test(line);
}

function typedLines(lines: readonly string[], firstLine: number): readonly TypedPiece[] {
  const text = lines.join('\n').toLowerCase();
  const isPictureName = (line: string) => {
    const name = /^\s*\[([^\]]+)\]:/.exec(line)?.[1];
    return name !== undefined && text.includes(`][${name.toLowerCase()}]`);
  };
  let before = '';
  return lines.flatMap((line, i) => {
    if (isPictureName(line)) return [];
    const [start, words] = partsOf(line);
    const [, number] = /(\d{1,9})[.)][^\d]*$/u.exec(start) ?? [];
    const [first, ...more] = piecesOf(firstLine + i, plainLine(words));
    if (first === undefined) return [];
    if (number === undefined) return [first, ...more];
    const isSame = number === before; // 1. 1. 1. is counted by the screen
    before = number;
    const counted = { ...first, text: `${Number(number)} ${first.text.trimStart()}` };
    return [isSame ? { ...counted, also: [first.text] } : counted, ...more];
  });
}

/** A line's marks of lists, headings and quotations, and what stands behind them. */
function partsOf(line: string): readonly [string, string] {
  const [whole = ''] =
    /^(?:[\s\u00a0]*(?:>(?!\s*\p{Nd})|(?:[-*+•·▪●]|\d{1,9}[.)])(?=[\s\u00a0]|$)|#{1,6}(?=[\s\u00a0]|$)|(?:-|#{2,6})(?=\p{L})))*[\s\u00a0]*/u.exec(
      line,
    ) ?? [];
  const rest = line.slice(whole.length);
  return [whole, whole.includes('#') ? rest.replace(/\s+#+\s*$/, '') : rest];
}

/** Words without marks: what parts cells, names pictures and addresses links. */
function plainLine(words: string): string {
  if (/^[\s*=_|:-]*$/.test(words)) return '';
  return words
    .replace(/^::+\s*\w*:?/, '')
    .replace(
      /!(?<!\\!)\[([^\]]*)(?<!\\)\]\(((?:[^()]|\([^()]{0,500}\)){0,2000})\)/g,
      (_, alt: string, name: string) => {
        return `${gap}${alt}${gap}${/\s["'](.*)["']\s*$/.exec(name)?.[1] ?? ''}${gap}`;
      },
    )
    .replace(/!\[([^\]]*)\]\[[^\]]*\]/g, `${gap}$1${gap}`)
    .replace(/(?:\[([^[\]]{0,500}))?(?<!\\)\]\(([^)]{0,2000})\)/g, (whole, words = '', inside: string) => {
      if (!isAddress.test(inside)) return whole;
      const title = /\s["'(](.*)["']\s*$/.exec(inside)?.[1] ?? '';
      return `${words}${title && gap + title + gap}`;
    })
    .replace(/<(\w{1,20}:[^\s<>]{0,2000}|[^\s<>@]{1,200}@[^\s<>]{1,200})>/g, '$1')
    .replace(/<\/?(?:br|su[bp])\s*\/?>/gi, (tag) => (/br/i.test(tag) ? ' ' : gap))
    .replace(/&(?:amp|lt|gt|quot|nbsp);/g, (name) => signs[name] ?? '')
    .replace(/[\p{L}\p{N}]{0,80}&#?\w{1,30};[\p{L}\p{N}]{0,80}/gu, gap)
    .replace(/(?<!\\)\|/g, gap);
}

/** What may stand behind the words of a link: an address without a blank, and a title. */
const isAddress = /^\s*(?:<[^<>]*>|[^\s<>]*)(?:\s+["'(].*["')])?\s*$/;

const signs: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
};
