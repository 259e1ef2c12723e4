/** A percent as it may be typed: `50`, `50%` and `50 %`. Undefined for what is none. */
export function percentOf(typed: string): number | undefined {
  const [, digits] = /^(100|\d{1,2}) ?%?$/.exec(typed) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
