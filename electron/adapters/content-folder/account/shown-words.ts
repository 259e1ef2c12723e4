/** Every word and number of a value that goes on the wall. */
export function shownWords(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(shownWords);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (unseen.includes(key) ? [] : shownWords(part)));
}

/** What no reader sees: the kinds of things, the names of files, and how a list is counted. */
const unseen: readonly string[] = [
  'kind',
  'language',
  'type',
  'tagName',
  'className',
  'src',
  'path',
  'captions',
  'start',
];
