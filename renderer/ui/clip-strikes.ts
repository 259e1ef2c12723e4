const mostStrikes = 3;
const mostKept = 200; // addresses; at the bound all are forgotten, and each clip has its chances again

/** How often each clip got stuck. Addresses hold the revision: with the next release every clip starts anew. */
const strikes = new Map<string, number>();

/** False for a clip that got stuck three times. */
export function mayPlay(address: string): boolean {
  return (strikes.get(address) ?? 0) < mostStrikes;
}

/** Counts that a clip got stuck. True if it is left out from now on. */
export function strike(address: string): boolean {
  if (strikes.size >= mostKept) strikes.clear();
  strikes.set(address, (strikes.get(address) ?? 0) + 1);
  return !mayPlay(address);
}
