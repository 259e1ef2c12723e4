import type { Practice } from '#contract/model.ts';
import type { Words } from '#i18n/english.ts';

/** What somebody who is alone should do in an emergency: the practice's own sentence, or ours round its number. */
export function emergencyLine({ emergencyWords, emergencyNumber }: Practice, words: Words): string {
  return wholeNumbers(emergencyWords ?? words.emergency(emergencyNumber));
}

/** Whom to ask by telephone about what can wait an hour and no longer; null where the practice names nobody. */
export function adviceLine({ adviceWords, adviceNumber }: Practice, words: Words): string | null {
  const line = adviceWords ?? (adviceNumber === undefined ? null : words.advice(adviceNumber));
  return line === null ? null : wholeNumbers(line);
}

/** A number that goes on in the next line is called wrongly: its groups stay together. */
function wholeNumbers(line: string): string {
  return line.replace(/(?<=\d) (?=\d)/g, '\u00a0');
}
