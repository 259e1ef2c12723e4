/** How often something may be done that somebody else asks for. */
export interface Allowance {
  /** Null where it is spent; otherwise how many were turned away since the last that was let through. */
  take(nowMs: number): { readonly turnedAway: number } | null;
}

/** So many at once, and then one more each `everyMs`. */
export function createAllowance(atOnce: number, everyMs: number): Allowance {
  let left = atOnce;
  let filledMs = Number.NEGATIVE_INFINITY;
  let turnedAway = 0;
  return {
    take(nowMs) {
      const grown = Math.floor((nowMs - filledMs) / everyMs);
      if (left + grown >= atOnce) filledMs = nowMs;
      else if (grown > 0) filledMs += grown * everyMs;
      if (grown > 0) left = Math.min(atOnce, left + grown);
      if (left === 0) {
        turnedAway += 1;
        return null;
      }
      left -= 1;
      const before = turnedAway;
      turnedAway = 0;
      return { turnedAway: before };
    },
  };
}
