import { isReceiptName } from '#core/content/receipt-names.ts';

/** Files that systems and programs leave behind, by what the guide for staff calls them. */
export const ignoredNames = {
  '.': /^\./,
  '~$': /^~\$/,
  '~WR': /^~(?:wr[a-z]|df)[\da-f]+(?:\.\w*)?$/i, // Word's, and Windows's
  '~': /.~$/,
  '.asd': /\.asd$/i,
  '.wbk': /\.wbk$/i,
  '.sb-': /\.sb-[\da-f]{8}-\w{6}$/i, // a Mac saves a document in such a folder first
  '.tmp': /\.tmp$/i,
  '.part': /\.part$/i,
  '.crdownload': /\.crdownload$/i,
  '.download': /\.download$/i,
  ':Zone.Identifier': /[:\uf022\uf03a]zone\.identifier$/i, // where a file came from, as Windows notes it
  'Thumbs.db': /^(?:eh)?thumbs\.db$/i,
  Icon: /^icon\r$/i, // a folder's picture on a Mac
  'desktop.ini': /^desktop\.ini$/i,
  '$RECYCLE.BIN': /^\$recycle\.bin$/i,
  'System Volume Information': /^system volume information$/i,
  '@eaDir': /^@eadir$/i,
  '#recycle': /^#recycle$/i,
  '@Recycle': /^@recycle$/i,
  'lost+found': /^lost\+found$/i,
  'FOUND.000': /^found\.\d{3}$/i, // what Windows saved of a damaged stick
  _update: /^_update$/i,
} as const;

/**
 * The name that people know of a file which iCloud has taken away for room, on a Mac before 2023: `.photo.jpg.icloud` stands in
 * its place. Undefined for all others.
 */
export function nameInCloud(name: string): string | undefined {
  return /^\.(.+)\.icloud$/i.exec(name)?.[1];
}

/** True for files that are not worth a word: those, and our own receipts. */
export function isIgnored(name: string): boolean {
  return isReceiptName(name) || Object.values(ignoredNames).some((pattern) => pattern.test(name));
}

/** True for names that every system can hold. */
export function isUsableName(name: string): boolean {
  const [base = ''] = name.split('.');
  return (
    name.length <= 200 &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    !/[\u0000-\u001f\u007f<>:"|?*\\/]/.test(name) &&
    !misleading.test(name) &&
    !/^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])$/i.test(base.trim()) &&
    name.isWellFormed()
  );
}

/**
 * Signs that turn the direction of writing, or that nobody sees: `gnp.exe` could be shown as `exe.png`. And what Node puts
 * for letters that are not UTF-8: under the name that it tells there is no file.
 */
const misleading = /[\ufffd\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/;

/** True for a folder's name that may be an item's id. */
export function isItemName(name: string): boolean {
  return name.length <= 80 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]*$/u.test(name) && isUsableName(name);
}

/** True for a plain name in the item's folder, or in a folder below it. */
export function isInsideName(name: string): boolean {
  return name !== '' && !/^[/\\]|^[a-z][a-z0-9+.-]*:|\0/i.test(name) && !name.split(/[/\\]/).includes('..');
}

/** A file's name as a text has it: Markdown writes a blank as `%20`. */
export function decodedName(name: string): string {
  try {
    return decodeURIComponent(name).replace(/^\.[/\\]/, '');
  } catch {
    return name; // per cent signs that mean themselves
  }
}

/** The last ending of a name in lower case, without the dot. */
export function endingOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
