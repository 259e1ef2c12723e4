/** Every word and number of a value that goes on the wall, in its order; `\n` stands between those that are apart. */
export function shownWords(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return ['\n', String(value), '\n'];
  if (Array.isArray(value)) return value.flatMap(shownWords);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'text' && 'value' in value) return [String(value.value)];
  const isWithin = 'tagName' in value && ['em', 'strong'].includes(String(value.tagName));
  const isNumbered = 'tagName' in value && value.tagName === 'ol' && 'children' in value;
  if (isNumbered) return pointsOf(value);
  const inner = Object.entries(value).flatMap(([key, part]) =>
    unseen.includes(key) ? [] : shownWords(part),
  );
  return isWithin ? inner : ['\n', ...inner, '\n'];
}

/** The points of a numbered list with the number before each, as the screen shows it. */
function pointsOf(list: { readonly children: unknown; readonly properties?: unknown }): readonly string[] {
  const { children, properties } = list;
  const hasStart = typeof properties === 'object' && properties !== null && 'start' in properties;
  let number = hasStart ? Number(properties.start) : 1;
  return (Array.isArray(children) ? children : []).flatMap((child: unknown) => {
    const isPoint = typeof child === 'object' && child !== null && 'tagName' in child;
    return isPoint ? ['\n', `${number++}`, ...shownWords(child)] : [];
  });
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
