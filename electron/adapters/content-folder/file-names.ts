/** Files that systems and programs leave behind: not worth a word. */
export function isIgnored(name: string): boolean {
  return (
    name.startsWith('.') ||
    name.startsWith('~$') ||
    /\.(tmp|part)$/i.test(name) ||
    ['thumbs.db', 'desktop.ini', '$recycle.bin', 'system volume information'].includes(name.toLowerCase()) ||
    receiptNames.includes(name)
  );
}

/** What Foyer itself writes into the content folder. */
export const receiptNames: readonly string[] = ['_RECEIPT.txt', '_RECEIPT.html'];

/** True for names that every system can hold. */
export function isUsableName(name: string): boolean {
  const [base = ''] = name.split('.');
  return (
    name.length <= 200 &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    !/[\u0000-\u001f\u007f<>:"|?*\\/]/.test(name) &&
    !/[. ]$/.test(name) &&
    !/^(con|prn|aux|nul|com\d|lpt\d)$/i.test(base.trim()) &&
    name.isWellFormed()
  );
}

/** True for a folder's name that may be an item's id. */
export function isItemName(name: string): boolean {
  return name.length <= 80 && /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]*$/u.test(name) && isUsableName(name);
}

/** The name of which this is a numbered or conflicted copy, made by a cloud drive or by copying twice. */
export function originalOfCopy(name: string): string | undefined {
  const match = /^(.+?)(?: \(\d+\)| - Copy(?: \(\d+\))?| \([^)]*conflict[^)]*\))(\.[^.]+)$/i.exec(name);
  return match ? `${match[1]}${match[2]}` : undefined;
}

/** A name as it may be shown in a sentence: without signs that could move the text about. */
export function printableName(name: string): string {
  return JSON.stringify(name.slice(0, 80));
}

/** The last ending of a name in lower case, without the dot. */
export function endingOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
