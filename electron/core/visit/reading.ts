const wordsPerSecond = 2.5; // the same unhurried pace as the loop's
const leastReadMs = 5_000;

/** Time to read so many words. */
export function readingMs(words: number): number {
  return (words / wordsPerSecond) * 1_000;
}

/** An item counts as read after 5 s and a third of its reading time, in which somebody gave signs of life. */
export function isRead(aliveMs: number, words: number): boolean {
  return aliveMs >= Math.max(leastReadMs, readingMs(words) / 3);
}
