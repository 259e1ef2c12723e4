/**
 * True where the small words of each line keep to the letters of one language, and every sign is one that people type: Polish
 * that was read as if it were French has letters of several. Words with a capital may be names from anywhere.
 */
export function keepsToOneLanguage(text: string): boolean {
  return !strangeSigns.test(text) && text.split(/\r\n?|\n/).every(isOfOneLanguage);
}

function isOfOneLanguage(line: string): boolean {
  const words = line.normalize('NFC').match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? [];
  const letters = new Set(words.join('').match(/(?![a-zªº])\p{Script=Latin}/gu));
  return (
    letters.size === 0 || alphabets.some((known) => [...letters].every((letter) => known.includes(letter)))
  );
}

/** Signs that nobody types, and those that only stand beside a number. */
const strangeSigns =
  /[\u00a4\u00a6\u00a8\u00ac\u00af\u00b6\u00b8\u02c6-\u02dd\u2020\u2021\u2030]|(?<!\d|\s|\)|\b[cdkm]?m)[¹³]|\p{L}[±§](?!\s?\d)|\p{L}¿|(?<!\p{L})(?![A-Z])\p{Lu}\p{Lu}\p{Ll}|(?<!\p{L})[Ðð]\p{Ll}|œ(?![\p{Ll}’'])|[\u2500-\u259f]|[\u0192\u2202-\u2247\u2302-\u25ff\ufb01\ufb02](?=\p{L})|(?<=\p{L})[\u0192\u2202-\u2247]/u;

/** The small letters of languages beyond a to z, those of borrowed words too. */
const alphabets: readonly string[] = [
  'áâàäãéêèëíîïóôöúûüçñå', // English: what its dictionaries borrow
  'äöüßéàèêâçéôñ', // German
  'àâäæçéèêëîïôœùûüÿñ', // French
  'áéíóúüñçàèòï', // Spanish, Catalan
  'áâãàçéêíóôõúüò', // Portuguese
  'àèéìíîòóùú', // Italian
  'áäéèêëíïóôöúûüçñ', // Dutch
  'åäöéèàüáæøôê', // Swedish, Finnish, Danish, Norwegian
  'áðéíóúýþæö', // Icelandic
  'áéíóöőúüű', // Hungarian
  'ąćęłńóśźż', // Polish
  'áčďéěíňóřšťúůýž', // Czech
  'áäčďéíĺľňóôŕšťúýž', // Slovak
  'čćđšž', // Croatian, Bosnian, Slovenian
  'ăâîșțşţ', // Romanian
  'çğıiöşüâîû', // Turkish
  'ąčęėįšųūž', // Lithuanian
  'āčēģīķļņšūž', // Latvian
  'äõöüšž', // Estonian
  'ëç', // Albanian
  'ħġċżàèìòù', // Maltese
  'áéíóúâêîôûŵŷïëöà', // Irish, Welsh
];
