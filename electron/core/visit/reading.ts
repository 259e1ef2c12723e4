const wordsPerSecond = 2.5; // the same unhurried pace as the loop's
const surelyReadMs = 5_000;

/** Time to read so many words. */
export function readingMs(words: number): number {
  return (words / wordsPerSecond) * 1_000;
}

/** An item counts as read after 5 s, or after a third of its reading time where that is shorter. */
export function isRead(dwellMs: number, words: number): boolean {
  return dwellMs >= Math.min(surelyReadMs, readingMs(words) / 3);
}
