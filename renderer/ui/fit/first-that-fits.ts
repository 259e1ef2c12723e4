/** What a search among sizes found: the one to set, and whether it fits. */
export interface Fitting {
  readonly scale: number;
  /** False where even the last step is too large: it is set all the same. */
  readonly doesFit: boolean;
}

/** The first of the steps that fits, tried in their order; the last one where none does. */
export function firstThatFits(
  steps: readonly [number, ...number[]],
  fits: (scale: number) => boolean,
): Fitting {
  const scale = steps.find(fits);
  return scale === undefined ? { scale: steps.at(-1) ?? steps[0], doesFit: false } : { scale, doesFit: true };
}
