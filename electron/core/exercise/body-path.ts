/** Values over one closed cycle, read at any percent, also beyond 0 to 100. */
export type CycleCurve = (percent: number) => number;

/**
 * Where the body goes over one cycle when its feet carry it, in metres.
 * `heightM` is the hip above the floor and `strideM` the way of a whole cycle. The body does not go its way at an
 * even pace: `swayM` is how far the hip itself runs ahead of it, `floorM` how far the moving floor does instead.
 */
export interface BodyPath {
  readonly heightM: CycleCurve;
  readonly swayM: CycleCurve;
  readonly floorM: CycleCurve;
  readonly strideM: number;
}

/** A place under a foot, seen from the hip. */
export interface Contact {
  readonly xM: number;
  readonly yM: number;
}

const samples = 400;
/** Softens the instant at which the load passes from foot to foot; moves the hip by 3 mm at most. */
const heightBlurPercent = 1.8;
/** The same for the way ahead; lets the standing foot slide by 8 mm at most. */
const wayBlurPercent = 1.8;
/** A body has weight: it sways calmly, and leaves what is quicker to the floor. */
const swayBlurPercent = 5;

/**
 * Puts the lowest contact of either foot on the floor and keeps it there: the hip's height follows from the first,
 * its way ahead from the second. `contactsAt` gives heel and ball of both feet at a percent, in a fixed order.
 */
export function bodyPath(contactsAt: (percent: number) => readonly Contact[]): BodyPath {
  const contacts = Array.from({ length: samples + 1 }, (_, index) => contactsAt((index / samples) * 100));
  const heights = contacts.slice(0, samples).map((four) => -lowest(four).yM);
  const ways = waysOf(contacts);
  const strideM = ways[samples] ?? 0;
  const sways = ways.slice(0, samples).map((way, index) => way - (strideM * index) / samples);
  const middleM = sways.reduce((sum, sway) => sum + sway, 0) / samples;
  const uneven = sways.map((sway) => sway - middleM);
  const calm = blurred(uneven, swayBlurPercent);
  const rest = blurred(uneven, wayBlurPercent).map((way, index) => way - (calm[index] ?? 0));
  return {
    heightM: curveThrough(blurred(heights, heightBlurPercent)),
    swayM: curveThrough(calm),
    floorM: curveThrough(rest),
    strideM,
  };
}

/** The way so far at each sample: as far as the standing contact went back, seen from the hip. */
function waysOf(contacts: readonly (readonly Contact[])[]): readonly number[] {
  let way = 0;
  return contacts.map((four, index) => {
    const before = contacts[index - 1];
    if (before !== undefined) way += (wentBack(before, four, before) + wentBack(before, four, four)) / 2;
    return way;
  });
}

/** How far the contact that is lowest in `standing` goes back between two samples. */
function wentBack(from: readonly Contact[], to: readonly Contact[], standing: readonly Contact[]): number {
  const index = standing.indexOf(lowest(standing));
  return (from[index]?.xM ?? 0) - (to[index]?.xM ?? 0);
}

function lowest(contacts: readonly Contact[]): Contact {
  return contacts.reduce((low, contact) => (contact.yM < low.yM ? contact : low));
}

/** A weighted mean over the neighbours, with the weights of a bell curve, round the closed cycle. */
function blurred(values: readonly number[], blurPercent: number): readonly number[] {
  const spread = (blurPercent / 100) * values.length;
  const reach = Math.ceil(3 * spread);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-(((index - reach) / spread) ** 2) / 2),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return values.map(
    (_, index) =>
      weights.reduce((total, weight, k) => total + weight * at(values, index + k - reach), 0) / sum,
  );
}

function curveThrough(values: readonly number[]): CycleCurve {
  return (percent) => {
    const position = (percent / 100) * values.length;
    const index = Math.floor(position);
    const share = position - index;
    return at(values, index) * (1 - share) + at(values, index + 1) * share;
  };
}

function at(values: readonly number[], index: number): number {
  return values[((index % values.length) + values.length) % values.length] ?? 0;
}
