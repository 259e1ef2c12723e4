/** What an element says of the words in it: their language, and from which side they are read. */
export interface Spoken {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** For the element that holds words of that language; nothing where there is none. */
export function spoken(language: string | undefined): Spoken {
  return language === undefined ? {} : { lang: language, dir: isFromTheRight(language) ? 'rtl' : 'ltr' };
}

/** Scripts that are written from right to left (Unicode, Bidi_Class R and AL). */
const scriptsFromTheRight = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'];

function isFromTheRight(language: string): boolean {
  try {
    return scriptsFromTheRight.includes(new Intl.Locale(language).maximize().script ?? '');
  } catch {
    return false; // no language that the runtime knows
  }
}

/**
 * The same words, each phone number in them held together: among words that are read from the right its groups would change
 * places, and somebody would dial them so. Other languages' words are given back as they are.
 */
export function asRead<T>(words: T, language: string): T {
  return isFromTheRight(language) ? withNumbersHeld(words) : words;
}

const known = new WeakMap<object, unknown>();

function withNumbersHeld<T>(words: T): T {
  if (typeof words === 'string') return words.replace(numbers, heldNumber) as T & string;
  if (typeof words !== 'object' || words === null) return words;
  const before = known.get(words);
  if (before !== undefined) return before as T; // the same words are the same object, for whoever compares them
  const held = Array.isArray(words)
    ? words.map(withNumbersHeld)
    : Object.fromEntries(Object.entries(words).map(([key, value]) => [key, withNumbersHeld(value)]));
  known.set(words, held);
  return held as T; // of the same shape: only strings were changed
}

/** From the left, and on one line. */
function heldNumber(number: string): string {
  return `\u2066${number.replaceAll(' ', '\u00a0')}\u2069`;
}

/** "+61 3 5550 1234", "(03) 5550-1234", "12:30", "5–10": numbers of several groups, and the signs between them. */
const numbers = /[+(]?\d[\d()]*(?:[\s\u00a0./:–-]{1,2}\(?\d[\d()]*)+/g;
