/** A text of plain letters with the others of it in UTF-7, `Caf+AOk-`, with those put right. Undefined where there are none such. */
export function withoutUtf7(text: string): string | undefined {
  if (/[^\0-\u007f]/.test(text)) return undefined;
  let isFound = false;
  const plain = text.replace(/\+([A-Za-z0-9+/]{3,})(?:-|(?![A-Za-z0-9+/-]))/g, (typed, coded: string) => {
    const letters = lettersOf(coded);
    isFound ||= letters !== undefined;
    return letters ?? typed;
  });
  return isFound ? plain.replaceAll('+-', '+').replaceAll('+ACY-', '&') : undefined;
}

/** Two bytes to a letter, and no bit more; and letters that a Western text has. */
function lettersOf(coded: string): string | undefined {
  const bytes = Buffer.from(coded, 'base64');
  const isEven = bytes.length % 2 === 0 && bytes.toString('base64').replace(/=+$/, '') === coded;
  const letters = isEven ? bytes.swap16().toString('utf16le') : '';
  return /^[\u00a0-\u024f\u2010-\u203a\u20ac&]+$/.test(letters) ? letters : undefined;
}
