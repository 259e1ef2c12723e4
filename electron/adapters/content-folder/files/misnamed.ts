import type { FileFormat } from '#core/content/problem-facts.ts';

/** So many first bytes tell what a file is. */
export const tellingBytes = 8_192;

/** What a file is that is no text, by its first bytes: its name may say anything. Undefined for a text, and if unknown. */
export function misnamedFormat(bytes: Uint8Array): FileFormat | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, tellingBytes));
  const [, format] = signatures.find(([signature]) => signature.test(start)) ?? [];
  if (format !== 'archive') return format;
  return inside.find(([names]) => names.test(start))?.[1] ?? format;
}

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: files begin with such bytes
const signatures: readonly (readonly [RegExp, FileFormat])[] = [
  [/^(?:\u00ef\u00bb\u00bf)?\s*\{\\rtf/, 'rtf'],
  [/^(?:\u00ef\u00bb\u00bf)?\s*%PDF-/, 'pdf'],
  [/^PK\u0003\u0004/, 'archive'],
  [/^\u00d0\u00cf\u0011\u00e0/, 'old-office'],
  [
    /^(?:\u00ff\u00d8\u00ff|\u0089PNG|GIF8|RIFF....WEBP|II\*\0|MM\0\*|BM.{4}\0{4}|8BPS|....ftyp(?:hei|hev|mif|msf|avi))/s,
    'picture',
  ],
  [/^(?:....ftyp|\u001aE\u00df\u00a3|RIFF....AVI )/s, 'clip'],
  [/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html|head|body|table)\b/i, 'web-page'],
];
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: files begin with such bytes

/** Documents are packed files: the names of their parts tell which. */
const inside: readonly (readonly [RegExp, FileFormat])[] = [
  [/word\/|opendocument\.text/, 'word'],
  [/xl\/|opendocument\.spreadsheet/, 'table'],
  [/ppt\/|opendocument\.presentation/, 'slides'],
];
