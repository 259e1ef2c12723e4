/** What a file is that is no picture for the wall, by its first bytes: its name may say anything. Undefined if unknown. */
export function otherFormatOf(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return signatures.find(([signature]) => signature.test(start))?.[1];
}

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: files begin with such bytes
const signatures: readonly (readonly [RegExp, string])[] = [
  [/^....ftypavi[fs]/s, 'an AVIF picture'],
  [/^....ftyp/s, 'a clip'],
  [/^(II\*\0|MM\0\*)/, 'a TIFF picture'],
  [/^BM.{4}\0\0\0\0/s, 'a BMP picture'],
  [/^\0\0[\u0001\u0002]\0/, 'an icon (ICO)'],
  // No two ways to read the same words: a hostile file would make the expression try them all.
  [/^(\u00ef\u00bb\u00bf)?(<\?xml[^>]*>|<!--((?!-->).)*-->|<!DOCTYPE svg[^>]*>|\s)*<svg/is, 'an SVG drawing'],
  [/^\s*<(!doctype html|html|head|body)/i, 'a web page'],
  [/^%PDF/, 'a PDF file'],
  [/^%!PS|^\u00c5\u00d0\u00d3\u00c6/, 'a PostScript drawing'],
  [/^8BPS/, 'a Photoshop file'],
  [/^PK\u0003\u0004/, 'a packed file (ZIP) or a document'],
  [/^\u001aE\u00df\u00a3/, 'a clip'],
  [/^\0\0\0\u000cjP {2}|^\u00ff\n/, 'a JPEG 2000 or JPEG XL picture'],
];
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: files begin with such bytes
