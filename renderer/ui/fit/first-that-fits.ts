/** What a search among sizes found: the one to set, and whether it fits. */
export interface Fitting {
  readonly scale: number;
  /** False where even the last step is too large: it is set all the same. */
  readonly doesFit: boolean;
}

/** The first of the steps that fits, from the largest to the smallest; the last one where none does. */
export function firstThatFits(
  steps: readonly [number, ...number[]],
  fits: (scale: number) => boolean,
): Fitting {
  const scale = firstThatHolds(steps, fits);
  return scale === undefined ? { scale: steps.at(-1) ?? steps[0], doesFit: false } : { scale, doesFit: true };
}

/**
 * The first step that holds, where every later one holds too. Each look lays the page out, so that few are taken: in strides
 * that double, as it is mostly one of the first, then by halving the stride that went too far. What was looked at last need
 * not be the one.
 */
export function firstThatHolds<Step>(
  steps: readonly Step[],
  holds: (step: Step) => boolean,
): Step | undefined {
  const holdsAt = (place: number) => holds(steps[place] as Step); // asked below the length only
  let from = 0;
  let to = 0;
  while (to < steps.length && !holdsAt(to)) {
    from = to + 1;
    to = 2 * to + 1;
  }
  to = Math.min(to, steps.length);
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holdsAt(middle)) to = middle;
    else from = middle + 1;
  }
  return steps[from];
}
