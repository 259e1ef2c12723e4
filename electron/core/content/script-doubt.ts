/**
 * True where none of a text's letters are those in which its language is written: two translations may have got each
 * other's names. False where that cannot be told.
 */
export function isInOtherLetters(text: string, language: string): boolean {
  if ((text.match(/\p{L}/gu) ?? []).length < leastLetters) return false;
  const scripts = scriptsOf(language);
  return scripts.length > 0 && !scripts.some((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(text));
}

const leastLetters = 20;

/** How a language is written, by its tag: `ar` in Arabic letters. Empty where nobody can say. */
function scriptsOf(language: string): readonly string[] {
  try {
    const typed = new Intl.Locale(language);
    if (typed.script === undefined && inSeveralScripts.has(typed.language)) return [];
    const script = typed.maximize().script ?? '';
    return mixed[script] ?? (known.has(script) ? [script] : []);
  } catch {
    return []; // no language tag
  }
}

/** By CLDR and by what people do. */
const inSeveralScripts: ReadonlySet<string> = new Set(
  'az bs ff ha kk ks ku ky mn ms pa rom sd shi sr tg tk tt ug uz vai yi zgh'.split(' '),
);

const mixed: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hira', 'Kana', 'Hani'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
};

/** Those that a regular expression knows. */
const known: ReadonlySet<string> = new Set(
  'Arab Armn Beng Cyrl Deva Ethi Geor Grek Gujr Guru Hebr Khmr Knda Laoo Latn Mlym Mymr Orya Sinh Syrc Taml Telu Thaa Thai Tibt'.split(
    ' ',
  ),
);
