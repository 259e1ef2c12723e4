import type { OtherFormat } from '#core/content/problem-facts.ts';

/** What a file is that is no picture for the wall, by its first bytes: its name may say anything. Undefined if unknown. */
export function otherFormatOf(bytes: Uint8Array): OtherFormat | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return signatures.find(([signature]) => signature.test(start))?.[1];
}

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: files begin with such bytes
const signatures: readonly (readonly [RegExp, OtherFormat])[] = [
  [/^....ftypavi[fs]/s, 'avif'],
  [/^....ftyp/s, 'clip'],
  [/^(II\*\0|MM\0\*)/, 'tiff'],
  [/^BM.{4}\0\0\0\0/s, 'bmp'],
  [/^\0\0[\u0001\u0002]\0/, 'ico'],
  // No two ways to read the same words: a hostile file would make the expression try them all.
  [/^(\u00ef\u00bb\u00bf)?(<\?xml[^>]*>|<!--((?!-->).)*-->|<!DOCTYPE svg[^>]*>|\s)*<svg/is, 'svg'],
  [/^\s*<(!doctype html|html|head|body)/i, 'web-page'],
  [/^%PDF/, 'pdf'],
  [/^%!PS|^\u00c5\u00d0\u00d3\u00c6/, 'postscript'],
  [/^8BPS/, 'photoshop'],
  [/^PK\u0003\u0004/, 'zip'],
  [/^\u001aE\u00df\u00a3/, 'clip'],
  [/^\0\0\0\u000cjP {2}|^\u00ff\n/, 'jpeg-2000'],
];
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: files begin with such bytes
