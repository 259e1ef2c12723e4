/** Signs that nobody sees, or that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const misleading = /[\u0000-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** What an author wrote, without such signs. */
export function printable(text: string): string {
  return text.replaceAll(misleading, '\ufffd');
}

/** A name that may hold anything, as it may be shown in a sentence: such signs as their numbers. */
export function printableName(name: string): string {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(name.slice(0, 80)).slice(1, -1).replaceAll(misleading, escaped);
}
