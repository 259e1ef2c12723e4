/**
 * In how many columns so many cards stand where `most` of them find room side by side: in no more rows than with `most`,
 * and in rows as even as they can be. Four of at most three stand two by two.
 */
export function evenColumns(count: number, most: number): number {
  const rows = Math.ceil(count / Math.max(1, most));
  return Math.ceil(count / Math.max(1, rows));
}
