import type { ItemOutcome, ProblemFacts } from '#core/content/problems.ts';

/** The sentences that many problems share. */
export const staysAsItIs = 'The wall goes on as it was.';
export const looksAgain = 'Foyer looks again by itself.';
export const savedAgain = `Correct it and save the file. ${looksAgain}`;

/** What became of the item, behind what else there is to say. */
export function itemOutcome(first?: string): (outcome: ItemOutcome | undefined) => string {
  return (outcome) => [first, outcomes[outcome ?? 'unknown']].filter((part) => part !== undefined).join(' ');
}

/** The file that may be meant. */
export function thereIs(near: string | undefined): string {
  return near === undefined ? '' : ` There is "${near}".`;
}

const outcomes = {
  kept: 'This item stays on the wall as it was.',
  'left-out': 'This item is not on the wall yet.',
  unknown: 'This item keeps its last good version, or is left out if it never had one.',
} as const satisfies Record<ItemOutcome | 'unknown', string>;

/** What is said of a setting whose name is not one. */
export function unknownKey({ key, words, near }: ProblemFacts<'unknown-key'>): string {
  return [
    `"${key}" is not a setting that Foyer knows.`,
    ...(near === undefined ? [] : [`Is "${near}" meant?`]),
    ...(words === '' ? [] : [`Its words are not shown: "${words}".`]),
  ].join(' ');
}
