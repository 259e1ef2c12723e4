const maxLevels = 30;
const maxBlocks = 50;

/** True for text whose parts stand inside one another so deep that reading it would take minutes. Quick itself. */
export function isTooNested(text: string): boolean {
  const lines = text.split('\n');
  const blocks = lines.filter((line) => /^\s{0,3}:::+[a-z]/i.test(line)).length;
  return blocks > maxBlocks || lines.some((line) => levelsOf(line) > maxLevels || deepInList.test(line));
}

/** A list's sign behind so many blanks that it stands in more than 30 other lists: two blanks for each. */
const deepInList = /^[ \t]{60,}(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** How many quotations and lists begin at the start of a line. */
function levelsOf(line: string): number {
  const marker = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y; // sticky: each match begins where the last ended
  let levels = 0;
  while (levels <= maxLevels && marker.test(line)) levels += 1;
  return levels;
}
