import { needsSomebody, type Problem } from './problems.ts';
import type { ReleaseChanges } from './release-changes.ts';

/** The report for the people who edit the folder: the same words twice. */
export interface Receipt {
  readonly text: string;
  readonly html: string;
}

export interface ReceiptFacts {
  /** When what is on the wall was put there, `2026-11-22T14:32`. */
  readonly since: string;
  /** Items that are on the wall today. */
  readonly shown: number;
  /** Items that should be there and are not. */
  readonly leftOut: number;
  readonly changes: ReleaseChanges;
  readonly problems: readonly Problem[];
}

/** Writes the receipt. It says no time of its own: while nothing changes, its words do not either. */
export function receiptOf(facts: ReceiptFacts): Receipt {
  const { problems, changes, since } = facts;
  const sections: readonly Section[] = [
    { heading: 'What needs you', entries: problems.filter(needsSomebody).map(problemLines) },
    { heading: 'New', entries: changes.added.map(oneLine) },
    { heading: 'Changed', entries: changes.changed.map(oneLine) },
    { heading: 'Gone', entries: changes.gone.map(oneLine) },
    { heading: 'Advice', entries: problems.filter((found) => !needsSomebody(found)).map(problemLines) },
  ];
  const headline = headlineOf(facts);
  const used = sections.filter((section) => section.entries.length > 0);
  const date = `Last change on the wall: ${since.replace('T', ', ')}.`;
  return { text: asText(headline, date, used), html: asHtml(headline, date, used) };
}

/** The line that anybody can read: "On the wall since 14:32: 12 of 13 items. 1 needs you." */
export function headlineOf({ since, shown, leftOut, problems }: ReceiptFacts): string {
  const places = new Set(problems.filter(needsSomebody).map((found) => found.file ?? found.what));
  const needs =
    places.size === 1
      ? '1 needs you.'
      : places.size === 0
        ? 'Nothing needs you.'
        : `${places.size} need you.`;
  return `On the wall since ${since.slice(11)}: ${shown} of ${shown + leftOut} items. ${needs}`;
}

interface Section {
  readonly heading: string;
  readonly entries: readonly (readonly string[])[];
}

function problemLines({ what, why, todo }: Problem): readonly string[] {
  return [what, `Why: ${why}`, `What to do: ${todo}`];
}

function oneLine(title: string): readonly string[] {
  return [title];
}

function asText(headline: string, date: string, sections: readonly Section[]): string {
  const parts = sections.map(({ heading, entries }) => {
    return `${heading}\n${entries.map((lines) => `- ${lines.join('\n  ')}`).join('\n')}\n`;
  });
  return [`${headline}\n${date}\n`, ...parts].join('\n').replaceAll('\n', '\r\n'); // Notepad's line ends
}

function asHtml(headline: string, date: string, sections: readonly Section[]): string {
  const parts = sections.map(({ heading, entries }) => {
    const items = entries.map((lines) => `<li>${lines.map(escaped).join('<br>')}</li>`);
    return `<h2>${escaped(heading)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Foyer's receipt</title>
<style>body{font:18px/1.5 sans-serif;max-width:42em;margin:2em auto;padding:0 1em}li{margin:.6em 0}</style>
<h1>${escaped(headline)}</h1>
<p>${escaped(date)}</p>
${parts.join('\n')}
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
