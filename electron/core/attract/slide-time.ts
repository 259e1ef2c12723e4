const wordsPerSecond = 2.5; // unhurried reading aloud
const settlingMs = 3_000; // to notice that something changed, and to find its start
const shortestMs = 8_000;
const longestMs = 30_000;

/** How long a slide stays: as long as its words need, at least 8 s and at most 30 s. */
export function slideMs(words: number): number {
  return Math.min(longestMs, Math.max(shortestMs, (words / wordsPerSecond) * 1_000 + settlingMs));
}
