/** HTML as people type it by accident or out of habit: a closed list of names, everything else is words. */
export type TypedTag = 'words' | 'line-end' | 'raised' | 'lowered' | 'end' | 'block' | 'other';

/** What a piece between < and > is. `<ask at the desk>` and `<b and c>` are words. */
export function typedTag(typed: string): TypedTag {
  if (/^<[!?]/.test(typed)) return 'other';
  const [, slash = '', name = '', rest = ''] = /^<(\/?)([a-z][a-z0-9-]*)(.*)>$/is.exec(typed) ?? [];
  const tag = name.toLowerCase();
  if (!names.has(tag) || (/[^\s/]/.test(rest) && !rest.includes('='))) return 'words';
  if (tag === 'br') return 'line-end';
  if (tag === 'sup' || tag === 'sub') return slash === '/' ? 'end' : tag === 'sup' ? 'raised' : 'lowered';
  return blocks.has(tag) ? 'block' : 'other';
}

/** What stands apart from what is beside it. */
const blocks: ReadonlySet<string> = new Set(
  [
    'address article aside blockquote caption center dd details dialog div dl dt fieldset figcaption figure footer form',
    'h1 h2 h3 h4 h5 h6 header hr legend li main nav ol optgroup option p pre section summary table tbody td tfoot th',
    'thead tr ul',
  ].flatMap((line) => line.split(' ')),
);

const names: ReadonlySet<string> = new Set(
  [
    'a abbr address article aside audio b base big blockquote body br button canvas caption center circle cite code',
    'col colgroup dd del details dialog div dl dt em embed fieldset figcaption figure font footer form frame frameset',
    'g h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link main map mark marquee',
    'math menu meta nav noscript object ol optgroup option output p param path picture pre progress q s samp script',
    'section select small source span strike strong style sub summary sup svg table tbody td template textarea',
    'tfoot th thead time title tr track tt u ul use var video wbr',
  ].flatMap((line) => line.split(' ')),
);
