/** How far something is that goes slowly at both ends, when so much of its time is over: from 0 to 1, like the share itself. */
export function eased(share: number): number {
  const done = Math.min(1, Math.max(0, share));
  return done * done * (3 - 2 * done);
}

/** How much of the time is over when something that goes so has come so far. */
export function timeOfEased(done: number): number {
  return 0.5 - Math.sin(Math.asin(1 - 2 * Math.min(1, Math.max(0, done))) / 3);
}
