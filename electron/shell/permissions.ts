/** What the screen may do beyond drawing and touching: nothing. Add a name here only with the reason beside it. */
const granted: ReadonlySet<string> = new Set();

/** For requests and for checks alike; names that are not known yet are refused too. */
export function isGranted(permission: string): boolean {
  return granted.has(permission);
}
