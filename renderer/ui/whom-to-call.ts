import type { Practice } from '#contract/model.ts';
import type { Words } from '#i18n/english.ts';

/** What somebody who is alone should do in an emergency: the practice's own sentence, or ours round its number. */
export function emergencyLine({ emergencyWords, emergencyNumber }: Practice, words: Words): string {
  return emergencyWords ?? words.emergency(emergencyNumber);
}

/** Whom to ask by telephone about what can wait an hour and no longer; null where the practice names nobody. */
export function adviceLine({ adviceWords, adviceNumber }: Practice, words: Words): string | null {
  return adviceWords ?? (adviceNumber === undefined ? null : words.advice(adviceNumber));
}
