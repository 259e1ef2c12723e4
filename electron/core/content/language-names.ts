import type { LanguageTag } from '#contract/model.ts';

/** The language that is called so, in English or in itself: `Vietnamese` and `Tiếng Việt` are `vi`. Undefined for other words. */
export function languageNamed(name: string): LanguageTag | undefined {
  tags ??= tagsByName();
  return tags.get(asOne(name));
}

let tags: ReadonlyMap<string, LanguageTag> | undefined;

/** Of all languages that have two letters: the runtime knows what they are called. */
function tagsByName(): ReadonlyMap<string, LanguageTag> {
  const found = new Map<string, LanguageTag>();
  for (const first of letters)
    for (const second of letters) {
      const [tag = ''] = Intl.getCanonicalLocales(first + second); // `iw` is `he` by now
      for (const within of ['en', tag]) {
        const name = new Intl.DisplayNames([within], { type: 'language', fallback: 'none' }).of(tag);
        if (name !== undefined && !found.has(asOne(name))) found.set(asOne(name), tag as LanguageTag); // canonical
      }
    }
  return found;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const asOne = (name: string) => name.trim().normalize('NFC').toLowerCase();
