/** Each round halves at least what is left: after these nothing is that a number could show. */
const rounds = 60;

/**
 * The slope at each knot, in value per percent, of the periodic cubic spline through them: neither slope nor bend has a
 * step at a key, over the seam neither, as in a limb that swings on its own weight. Between two keys it may swing a
 * little past them. Takes the values in order, with the length to the next of each.
 */
export function swingSlopes(values: readonly number[], lengths: readonly number[]): readonly number[] {
  const count = values.length;
  const after = (index: number) => (index + 1) % count;
  const before = (index: number) => (index + count - 1) % count;
  const valueAt = (index: number) => values[index] ?? 0;
  const lengthAt = (index: number) => lengths[index] ?? 1;
  const slopes = values.map(() => 0);
  const slopeAt = (index: number) => slopes[index] ?? 0;
  const pull = (index: number) => (3 * (valueAt(after(index)) - valueAt(index))) / lengthAt(index) ** 2;
  for (let round = 0; round < rounds; round += 1) {
    for (const index of values.keys()) {
      const last = before(index);
      const neighbours = slopeAt(last) / lengthAt(last) + slopeAt(after(index)) / lengthAt(index);
      slopes[index] = (pull(last) + pull(index) - neighbours) / (2 / lengthAt(last) + 2 / lengthAt(index));
    }
  }
  return slopes;
}
