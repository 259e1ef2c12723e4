import type { Practice } from '#contract/model.ts';
import type { Words } from '#i18n/english.ts';
import { adviceLine, emergencyLine } from '#ui/whom-to-call.ts';

/** The end of what a person takes home: whom to call there, where no front desk is near, and who the words are from. */
export function signatureOf(practice: Practice, words: Words): string {
  const { name, phone } = practice;
  const from = phone === null ? name : `${name}, ${phone}`;
  return [emergencyLine(practice, words), adviceLine(practice, words), from]
    .filter((line) => line !== null)
    .join('\n');
}
