const maxLevels = 30;
const maxBlocks = 50;

/** True for text whose parts stand inside one another so deep that reading it would take minutes. Quick itself. */
export function isTooNested(text: string): boolean {
  const lines = text.split('\n');
  const blocks = lines.filter((line) => /^\s{0,3}:::+[a-z]/i.test(line)).length;
  return blocks > maxBlocks || lines.some((line) => levelsOf(line) > maxLevels);
}

/** How many quotations and lists begin at the start of a line. */
function levelsOf(line: string): number {
  const marker = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y; // sticky: each match begins where the last ended
  let levels = 0;
  while (levels <= maxLevels && marker.test(line)) levels += 1;
  return levels;
}
