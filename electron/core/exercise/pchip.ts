import { swingSlopes } from './swing-slopes.ts';

/** A value at a percent of the cycle, in whatever unit the curve is to have. */
export interface Knot {
  readonly percent: number;
  readonly value: number;
}

/** The length of a cycle on the axis of the keys. */
const cyclePercent = 100;

/**
 * A smooth closed curve through the keys: piecewise cubic Hermite, with the slopes of Fritsch and Carlson in
 * the weighted harmonic form of Fritsch and Butland (SIAM J. Sci. Stat. Comput. 5, 1984), the ones known as PCHIP.
 * It passes through every key, never swings past two neighbours, and 0 % and 100 % meet in value and slope.
 * Keys may come in any order; of keys at the same percent the last counts. No keys give 0, one key a constant.
 */
export function periodicCurve(keys: readonly Knot[], easing: Easing | 'swinging' = 'flowing'): KeyCurve {
  const knots = closedKnots(keys);
  const first = knots[0];
  if (first === undefined) return () => 0;
  const pieces = withSlopes(
    knots.map((knot, index) => pieceBetween(knots, knot, index)),
    easing,
  );
  return (percent) => {
    const position = first.percent + modulo(percent - first.percent, cyclePercent);
    const piece = pieces.findLast((candidate) => candidate.startPercent <= position) ?? pieces[0];
    return piece === undefined ? first.value : hermite(piece, position);
  };
}

/** The same from the first key to the last, at rest before and after them: for what is done once. */
export function onceCurve(keys: readonly Knot[], easing: Easing = 'flowing'): KeyCurve {
  const knots = [...keys].sort(byPercent);
  const [first] = knots;
  const last = knots.at(-1);
  if (first === undefined || last === undefined) return () => 0;
  const pieces = knots.slice(1).map((next, index): Piece => {
    const from = knots[index] ?? first;
    const before = knots[index - 1];
    const after = knots[index + 2];
    const piece = {
      startPercent: from.percent,
      lengthPercent: next.percent - from.percent,
      startValue: from.value,
      endValue: next.value,
      startSlope: before === undefined ? 0 : slopeAt(before, from, next),
      endSlope: after === undefined ? 0 : slopeAt(from, next, after),
    };
    return eased(piece, easing);
  });
  return (percent) => {
    const piece = pieces.findLast((candidate) => candidate.startPercent <= percent);
    if (piece === undefined) return first.value;
    return percent >= last.percent ? last.value : hermite(piece, percent);
  };
}

function byPercent(one: Knot, other: Knot): number {
  return one.percent - other.percent;
}

/** A value at any percent. */
type KeyCurve = (percent: number) => number;

/** `flowing` goes through the keys, `resting` comes to a stop in each. */
type Easing = 'flowing' | 'resting';

function eased(piece: Piece, easing: Easing): Piece {
  return easing === 'flowing' ? piece : { ...piece, startSlope: 0, endSlope: 0 };
}

/** `swinging`, round the cycle only, has no step in its bend either: see `swingSlopes`. */
function withSlopes(pieces: readonly Piece[], easing: Easing | 'swinging'): readonly Piece[] {
  if (easing !== 'swinging') return pieces.map((piece) => eased(piece, easing));
  const slopes = swingSlopes(
    pieces.map(({ startValue }) => startValue),
    pieces.map(({ lengthPercent }) => lengthPercent),
  );
  return pieces.map((piece, index): Piece => {
    const endSlope = slopes[(index + 1) % slopes.length] ?? 0;
    return { ...piece, startSlope: slopes[index] ?? 0, endSlope };
  });
}

interface Piece {
  readonly startPercent: number;
  readonly lengthPercent: number;
  readonly startValue: number;
  readonly endValue: number;
  /** Value per percent at the two ends. */
  readonly startSlope: number;
  readonly endSlope: number;
}

function closedKnots(keys: readonly Knot[]): readonly Knot[] {
  const valueAt = new Map(keys.map((key) => [modulo(key.percent, cyclePercent), key.value]));
  return [...valueAt].map(([percent, value]) => ({ percent, value })).sort(byPercent);
}

function pieceBetween(knots: readonly Knot[], knot: Knot, index: number): Piece {
  const next = neighbour(knots, index + 1, knot);
  return {
    startPercent: knot.percent,
    lengthPercent: next.percent - knot.percent,
    startValue: knot.value,
    endValue: next.value,
    startSlope: slopeAt(neighbour(knots, index - 1, knot), knot, next),
    endSlope: slopeAt(knot, next, neighbour(knots, index + 2, next)),
  };
}

/** The knot at an index that may lie one round before or after, with its percent carried on over the seam. */
function neighbour(knots: readonly Knot[], index: number, fallback: Knot): Knot {
  const round = Math.floor(index / knots.length);
  const knot = knots[modulo(index, knots.length)] ?? fallback;
  return { percent: knot.percent + round * cyclePercent, value: knot.value };
}

function slopeAt(before: Knot, knot: Knot, after: Knot): number {
  const lengthBefore = knot.percent - before.percent;
  const lengthAfter = after.percent - knot.percent;
  const riseBefore = (knot.value - before.value) / lengthBefore;
  const riseAfter = (after.value - knot.value) / lengthAfter;
  if (riseBefore * riseAfter <= 0) return 0;
  const weightBefore = lengthBefore + 2 * lengthAfter;
  const weightAfter = 2 * lengthBefore + lengthAfter;
  return (weightBefore + weightAfter) / (weightBefore / riseBefore + weightAfter / riseAfter);
}

function hermite(piece: Piece, percent: number): number {
  const s = (percent - piece.startPercent) / piece.lengthPercent;
  const ease = s * s * (3 - 2 * s);
  const bulge = s * (1 - s);
  return (
    piece.startValue +
    (piece.endValue - piece.startValue) * ease +
    piece.lengthPercent * bulge * ((1 - s) * piece.startSlope - s * piece.endSlope)
  );
}

function modulo(value: number, length: number): number {
  return value - length * Math.floor(value / length);
}
