import { openedEnglish } from './english.ts';

/** Every sentence of the screens that only a touch brings, in one language. Loaded with them, never with the loop. */
export type OpenedWords = typeof openedEnglish;

/** The sentences of the screens that only a touch brings. English until more are written. */
export function useOpenedWords(): OpenedWords {
  return openedEnglish;
}
