import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { keepsToOneLanguage } from './known-letters.ts';
import { wordDoubts } from './word-doubts.ts';

/** A file's text, and whether it had to be guessed how it was saved. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string; readonly isGuessed: boolean }
  /** Text of a kind that nobody can tell: read in any of the ways that are known, some letters are wrong. */
  | { readonly kind: 'unclear' }
  /** Bytes that are no text. */
  | { readonly kind: 'no-text' };

/**
 * Reads UTF-8, UTF-16 (Notepad's and Excel's "Unicode"), and else the way of saving whose letters make words: those of
 * Windows, of a Macintosh, of DOS, and what the library `chardet` takes it for.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decode(bytes);
  return decoded.kind === 'text' && decoded.text.includes('\0') ? { kind: 'no-text' } : decoded;
}

function decode(bytes: Uint8Array): DecodedText {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined)
    return { kind: 'text', text: new TextDecoder(wide).decode(bytes), isGuessed: false };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes); // drops the BOM
    return { kind: 'text', text, isGuessed: false };
  } catch {
    return guess(bytes);
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

const mostBytes = 64 * 1024; // of a text, to tell how all of it was saved

/** The likeliest way of saving in which nothing is doubtful. */
function guess(bytes: Uint8Array): DecodedText {
  if (bytes.includes(0)) return { kind: 'no-text' };
  const buffer = Buffer.from(bytes);
  for (const encoding of likelyEncodings(buffer.subarray(0, mostBytes))) {
    const text = decodeAs(encoding, buffer);
    if (wordDoubts(text) === 0 && keepsToOneLanguage(text)) return { kind: 'text', text, isGuessed: true };
  }
  return { kind: 'unclear' };
}

/** The web's Macintosh has the euro, which iconv-lite's has not; the web knows no DOS, and Node 24.9 no curly quotes. */
function decodeAs(encoding: string, bytes: Buffer): string {
  return encoding === macintosh ? new TextDecoder(macintosh).decode(bytes) : iconv.decode(bytes, encoding);
}

const macintosh = 'macintosh';
const westEuropean = 'windows-1252';
const ofOldComputers = [macintosh, 'cp850', 'cp437'];

/** Those of the middle and the east of Europe, which are taken for western ones where a text is short. */
const ofOthers = [
  'windows-1250',
  'windows-1254',
  'windows-1257',
  'cp852',
  'iso-8859-2',
  'koi8-r',
  'cp866',
  'cp737',
];

/** The likeliest first. ISO 8859-1 is what Windows-1252 is without its dashes and quotation marks. */
function likelyEncodings(bytes: Buffer): readonly string[] {
  const told = analyse(bytes)
    .filter(({ name, confidence }) => confidence > 0 && !/^(ASCII|UTF-)/.test(name))
    .map(({ name }) => (name === 'ISO-8859-1' ? westEuropean : name));
  const [likeliest = westEuropean] = told;
  const others = isOfMacintosh(bytes)
    ? [...ofOldComputers, ...told, ...ofOthers]
    : [...told, ...ofOldComputers, ...ofOthers];
  const known = [likeliest, westEuropean, ...others].filter((name) => iconv.encodingExists(name));
  return [...new Set(known)];
}

/** Lines that end as on an old Macintosh. */
function isOfMacintosh(bytes: Buffer): boolean {
  return bytes.includes('\r') && !bytes.includes('\n');
}
