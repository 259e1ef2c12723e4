import { useLayoutEffect } from 'react';
import type { LanguageTag, Snapshot } from '#contract/model.ts';
import type { Preferences } from '#core/visit/preferences.ts';
import { mendColour } from '#ui/colour.ts';

const paper = '#f7f1e6'; // tokens.css

/** Writes the person's wishes and the practice's colour and measure where the style sheets read them. */
export function useAppearance(wish: {
  readonly preferences: Preferences;
  readonly isCalm: boolean;
  readonly snapshot: Snapshot | undefined;
  readonly language: LanguageTag;
}): void {
  const { preferences, isCalm, snapshot, language } = wish;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    if (snapshot !== undefined) root.dataset.revision = snapshot.revision;
    root.dataset.text = String(preferences.textSize);
    root.dataset.contrast = preferences.hasMoreContrast ? 'more' : 'plain';
    root.dataset.motion = isCalm ? 'less' : 'plain';
    root.dataset.reach = preferences.hasLowReach ? 'low' : 'plain';
    setOrRemove(root, '--mm', snapshot?.screen.pxPerMm ? `${snapshot.screen.pxPerMm}px` : null);
    const colour = preferences.hasMoreContrast ? null : (snapshot?.practice.colour ?? null);
    setOrRemove(root, '--leaf', colour === null ? null : mendColour(colour, paper));
  }, [preferences, isCalm, snapshot, language]);
}

function setOrRemove(root: HTMLElement, name: string, value: string | null): void {
  if (value === null) root.style.removeProperty(name);
  else root.style.setProperty(name, value);
}
