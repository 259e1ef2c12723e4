import type { Meant } from './motion-fault.ts';

/** A word that nobody knows, and what it may be meant as. */
export function meant(typed: string, known: readonly string[]): Meant {
  return { typed, near: nearestWord(typed, known) ?? null, known };
}

/** The known word that is a slip or two away, or no more than `mostSlips`. */
export function nearestWord(typed: string, known: readonly string[], mostSlips = 2): string | undefined {
  const word = typed.trim().toLowerCase();
  const slips = Math.min(mostSlips, Math.floor(word.length / 3));
  const byDistance = known
    .map((other) => ({ other, distance: distanceOf(word, other.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  const [first] = byDistance;
  return first !== undefined && first.distance <= slips ? first.other : undefined;
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [place, letter] of [...from.slice(0, longest)].entries()) {
    const next = [place + 1];
    for (let column = 1; column <= to.length; column++) {
      const change = (row[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

const longest = 40; // longer ones are no slip
