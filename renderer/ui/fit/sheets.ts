/** Points on sheets of so many each, in their order; on one, where the sizes are of other points. */
export function inSheets(
  points: readonly string[],
  sizes: readonly number[],
): readonly (readonly string[])[] {
  return sizesFor(points, sizes).map((size, sheet, all) => {
    const from = sum(all.slice(0, sheet));
    return points.slice(from, from + size);
  });
}

/**
 * The sizes when one sheet, which was too tight, has become two with about as much to read on each; it is the one that begins
 * with the point at `first`. All others stay as they are: nobody meets a point again that was on a sheet before, and none is
 * passed over.
 */
export function splitSheet(
  points: readonly string[],
  sizes: readonly number[],
  first: number,
): readonly number[] {
  const tight = sizesFor(points, sizes).findIndex((_, sheet, all) => sum(all.slice(0, sheet)) === first);
  const onIt = inSheets(points, sizes)[tight] ?? [];
  if (onIt.length < 2) return sizesFor(points, sizes);
  const lettersIn = (some: readonly string[]) => sum(some.map(({ length }) => length));
  const unevenness = (size: number) => Math.abs(lettersIn(onIt) - 2 * lettersIn(onIt.slice(0, size)));
  const ways = onIt.slice(1).map((_, index) => index + 1);
  const half = ways.reduce((best, size) => (unevenness(size) < unevenness(best) ? size : best), 1);
  return sizesFor(points, sizes).toSpliced(tight, 1, half, onIt.length - half);
}

/** Another language has other points, and none of them may be lost. */
function sizesFor(points: readonly string[], sizes: readonly number[]): readonly number[] {
  return sum(sizes) === points.length ? sizes : [points.length];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
