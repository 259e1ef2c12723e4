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
 * The first step that holds, where every later one holds too. Each look lays the page out, so that few are taken: at the
 * first step, which is most often the one, then by halving what is left. What was looked at last need not be the one.
 */
export function firstThatHolds<Step>(
  steps: readonly Step[],
  holds: (step: Step) => boolean,
): Step | undefined {
  const [first] = steps;
  if (first === undefined || holds(first)) return first;
  let [from, to] = [1, steps.length]; // the one lies in between, or is none
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(steps[middle] as Step))
      to = middle; // below the length
    else from = middle + 1;
  }
  return steps[from];
}
