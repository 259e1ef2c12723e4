/** A file's text, and whether it had to be guessed how it was saved. Undefined for bytes that are no text. */
export interface DecodedText {
  readonly text: string;
  readonly isGuessed: boolean;
}

/** Reads UTF-8, UTF-16 (Notepad's and Excel's "Unicode"), and else Windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const decoded = decode(bytes);
  return decoded.text.includes('\0') ? undefined : decoded;
}

function decode(bytes: Uint8Array): DecodedText {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), isGuessed: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false }; // drops the BOM
  } catch {
    return { text: decodeWindows(bytes), isGuessed: true };
  }
}

/** Two bytes to a letter: told by the mark at the start, or by a zero beside each of the first letters. */
function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && third && second === 0 && fourth === 0) return 'utf-16le';
  if (second && fourth && first === 0 && third === 0) return 'utf-16be';
  return undefined;
}

/**
 * Windows-1252. Not every runtime's own decoder can be trusted with it: Node 24.9 takes the curly quotes and dashes of
 * Word and Excel for control characters.
 */
function decodeWindows(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** What stands at 0x80 to 0x9f. Five places are empty. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
