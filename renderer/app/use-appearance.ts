import { useInsertionEffect, useMemo } from 'react';
import type { LanguageTag, Snapshot } from '#contract/model.ts';
import type { Preferences } from '#core/visit/preferences.ts';
import { type Speech, speechOf } from '#i18n/words.ts';
import { mendColour } from '#ui/colour.ts';

const paper = '#f7f1e6'; // tokens.css
const firstLanguage = 'en' as LanguageTag; // until the practice's own is known

/**
 * How the screen speaks and moves, as the person wishes it and with the practice's colour and measure, which are written
 * where the style sheets read them. `isSafe` stills it whoever is there.
 */
export function useAppearance(
  preferences: Preferences,
  snapshot: Snapshot | undefined,
  isSafe: boolean,
): { readonly speech: Speech; readonly isCalm: boolean } {
  const isCalm = isSafe || preferences.hasLessMotion;
  const ownLanguage = snapshot?.practice.languages[0] ?? firstLanguage;
  const language = preferences.language ?? ownLanguage;
  const speech = useMemo(() => speechOf(language, ownLanguage), [language, ownLanguage]);
  // Before any layout effect: what is measured by one is measured as it will be seen.
  useInsertionEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    if (snapshot !== undefined) root.dataset.revision = snapshot.revision;
    root.dataset.text = String(preferences.textSize);
    root.dataset.contrast = preferences.hasMoreContrast ? 'more' : 'plain';
    root.dataset.motion = isCalm ? 'less' : 'plain';
    root.dataset.reach = preferences.hasLowReach ? 'low' : 'plain';
    const widthMm = snapshot?.screen.panelWidthMm ?? null;
    root.dataset.panel = widthMm === null ? 'assumed' : 'measured';
    setOrRemove(root, '--panel-mm', widthMm === null ? null : String(widthMm));
    const colour = preferences.hasMoreContrast ? null : (snapshot?.practice.colour ?? null);
    setOrRemove(root, '--leaf', colour === null ? null : mendColour(colour, paper));
  }, [preferences, isCalm, snapshot, language]);
  return { speech, isCalm };
}

function setOrRemove(root: HTMLElement, name: string, value: string | null): void {
  if (value === null) root.style.removeProperty(name);
  else root.style.setProperty(name, value);
}
