import type { LocalDate } from '#contract/model.ts';
import type { ToldChange, ToldChanges } from '#core/approval/told-changes.ts';
import { plainDay } from '#words/english/plain-time.ts';

/** What changed on the wall, as a report tells it. Null: nobody noted it. */
export function wallChangesText(told: ToldChanges | null): string {
  if (told === null) return 'What was on the wall then was not noted.';
  const { since, changes } = told;
  const sentences = [
    sentence('New on the wall', changes, 'came'),
    sentence('In other words', changes, 'changed'),
    sentence('Gone', changes, 'went'),
  ].filter((one) => one !== '');
  const all = sentences.length === 0 ? ['Nothing changed.'] : sentences;
  return [...all, ...(since === null ? [] : [`Noted since ${plainDay(since)}.`])].join(' ');
}

const mostNamed = 3; // of each kind: the page is one page

function sentence(heading: string, changes: readonly ToldChange[], kind: ToldChange['kind']): string {
  const its = changes.filter((change) => change.kind === kind);
  if (its.length === 0) return '';
  const named = its.slice(0, mostNamed).map(({ title, days }) => `“${title}” (${daysText(days)})`);
  const left = its.length - named.length;
  return `${heading}: ${[...named, ...(left > 0 ? [`${left} more`] : [])].join(', ')}.`;
}

function daysText(days: readonly LocalDate[]): string {
  const last = days.at(-1) ?? '';
  const day = plainDay(last)
    .replace(/ \d{4}$/, '') // the year stands over the page
    .replace(' ', '\u00A0');
  return days.length === 1 ? day : `${days.length} times, last on ${day}`;
}
