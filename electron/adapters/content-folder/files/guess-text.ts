import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { keepsToOneLanguage } from './known-letters.ts';
import { wordDoubts } from './word-doubts.ts';

/** Bytes read in the likeliest way of saving in which nothing is doubtful; undefined where there is none. */
export function guessText(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes);
  for (const encoding of likelyEncodings(buffer.subarray(0, mostBytes))) {
    const text = decodeAs(encoding, buffer);
    if (wordDoubts(text) === 0 && keepsToOneLanguage(text)) return text;
  }
  return undefined;
}

const mostBytes = 64 * 1024; // of a text, to tell how all of it was saved

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

/** What Windows saves in place of these: the same letters, with dashes and quotation marks, or most of them. */
const ofWindows: Readonly<Record<string, string>> = {
  'ISO-8859-1': westEuropean,
  'ISO-8859-2': 'windows-1250',
  'ISO-8859-9': 'windows-1254',
};

/** Two bytes to a sign. Some ten signs make words in several of these, and `chardet` then says 10 of each. */
const ofFarEast = /^(?:Shift_JIS|Big5|EUC-|GB18030|ISO-2022)/;
const fewSigns = 10;

/** The likeliest first. */
function likelyEncodings(bytes: Buffer): readonly string[] {
  const told = analyse(bytes)
    .filter(({ name, confidence }) => confidence > (ofFarEast.test(name) ? fewSigns : 0))
    .filter(({ name }) => !/^(ASCII|UTF-)/.test(name))
    .map(({ name }) => ofWindows[name] ?? name);
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
