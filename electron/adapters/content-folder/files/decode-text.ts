import { withoutTwiceEncoded } from './twice-encoded.ts';
import { withoutUtf7 } from './utf-7.ts';

/** A file's text, and whether it had to be guessed how it was saved, or letters were put right. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly isGuessed: boolean; readonly isMended?: true }
  /** Text of a kind that nobody can tell: read in any of the ways that are known, some letters are wrong. */
  | { readonly kind: 'unclear' }
  /** Bytes that are no text. */
  | { readonly kind: 'no-text' };

/**
 * Reads UTF-8, UTF-16 (Notepad's and Excel's "Unicode"), and else the way of saving whose letters make words: those of
 * Windows, of a Macintosh, of DOS, and what the library `chardet` takes it for.
 */
export async function decodeText(bytes: Uint8Array): Promise<DecodedText> {
  const decoded = await decode(bytes);
  return decoded.kind === 'text' && decoded.text.includes('\0') ? { kind: 'no-text' } : decoded;
}

async function decode(bytes: Uint8Array): Promise<DecodedText> {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined)
    return { kind: 'text', text: new TextDecoder(wide).decode(bytes), isGuessed: false };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes); // drops the BOM
    const mended = withoutTwiceEncoded(text);
    if (mended !== undefined) return { kind: 'text', text: mended, isGuessed: false, isMended: true };
    const unfolded = withoutUtf7(text);
    return { kind: 'text', text: unfolded ?? text, isGuessed: unfolded !== undefined };
  } catch {
    if (bytes.includes(0)) return { kind: 'no-text' };
    const { guessText } = await import('./guess-text.ts'); // with the first such text: its tables take long to load
    const text = guessText(bytes);
    return text === undefined ? { kind: 'unclear' } : { kind: 'text', text, isGuessed: true };
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
