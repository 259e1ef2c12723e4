import type { LanguageTag } from '#contract/model.ts';

/** A month, `2026-11`, as staff's language writes it: "November 2026". */
export function formatMonth(month: string, language: LanguageTag): string {
  const dayInIt = new Date(`${month}-15T12:00:00`);
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric' }).format(dayInIt);
}
