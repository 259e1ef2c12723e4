import type { Comfort, LanguageTag } from '#contract/model.ts';

/** What one person asked of the screen. Gone with the person. */
export interface Preferences {
  readonly textSize: 1 | 2 | 3;
  readonly hasMoreContrast: boolean;
  readonly hasLessMotion: boolean;
  readonly hasLowReach: boolean;
  /** Null: the practice's own language. */
  readonly language: LanguageTag | null;
}

/** Where every visit begins. */
export const plainPreferences: Preferences = {
  textSize: 1,
  hasMoreContrast: false,
  hasLessMotion: false,
  hasLowReach: false,
  language: null,
};

/** The comforts that are on. */
export function comfortsOf(preferences: Preferences): readonly Comfort[] {
  const { textSize, hasMoreContrast, hasLessMotion, hasLowReach } = preferences;
  return [
    ...(textSize > 1 ? ['larger-text' as const] : []),
    ...(hasMoreContrast ? ['more-contrast' as const] : []),
    ...(hasLessMotion ? ['less-motion' as const] : []),
    ...(hasLowReach ? ['low-reach' as const] : []),
  ];
}

/** Nothing would be taken back with the visit. */
export function arePlain(preferences: Preferences): boolean {
  return comfortsOf(preferences).length === 0 && preferences.language === null;
}

/** The next text size; after the largest comes the first again. */
export function nextTextSize(size: Preferences['textSize']): Preferences['textSize'] {
  return size === 1 ? 2 : size === 2 ? 3 : 1;
}
