import { createContext, useContext } from 'react';
import type { LanguageTag, Localized } from '#contract/model.ts';
import { asRead } from './direction.ts';
import { english, type Words } from './english.ts';

/** The language that the person chose and the one that everything is written in. */
export interface Speech {
  readonly words: Words;
  readonly language: LanguageTag;
  readonly fallback: LanguageTag;
}

const plainEnglish = 'en' as LanguageTag; // the screen's own first language

/** The screen's sentences of a language. English until more are written. */
export function speechOf(language: LanguageTag, fallback: LanguageTag): Speech {
  return { words: english, language, fallback };
}

export const SpeechContext = createContext<Speech>(speechOf(plainEnglish, plainEnglish));

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

/** A text in the chosen language, or else in the practice's own, and which of them it is. */
export function pick<T>(
  texts: Localized<T>,
  speech: Speech,
): { readonly text: T; readonly language: LanguageTag } {
  for (const language of [speech.language, speech.fallback]) {
    const text = texts[language];
    if (text !== undefined) return { text: asRead(text, language), language };
  }
  const [language, text] = Object.entries(texts)[0] as [LanguageTag, T]; // the contract: never empty
  return { text: asRead(text, language), language };
}

/** A day as the person's language writes it: "20 November 2026". */
export function formatDate(date: string, language: LanguageTag): string {
  const day = new Date(`${date}T12:00:00`);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-AU' : language, { dateStyle: 'long' }).format(day);
}
