import type { LanguageTag } from '#contract/model.ts';

/** A language in its own words, as whoever speaks it looks for it: "Deutsch"; its tag where no name is known. */
export function languageName(language: LanguageTag): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
