import { longestPin, type Role, shortestPin } from '#contract/staff-door.ts';

/** Why a PIN cannot be taken. */
export type PinFault =
  | { readonly kind: 'not-digits' }
  | { readonly kind: 'too-short'; readonly least: number }
  | { readonly kind: 'too-long'; readonly most: number }
  /** One digit, or a few digits again and again. */
  | { readonly kind: 'repeated' }
  /** Each digit follows the one before, up or down. */
  | { readonly kind: 'run' }
  /** It begins or ends with a year: a birthday, or the year that the practice opened. */
  | { readonly kind: 'year' }
  /** Another role has it, and a PIN says who somebody is. */
  | { readonly kind: 'taken'; readonly by: Role }
  /** Staff and clinician come after the owner: else nobody could set anything any more. */
  | { readonly kind: 'owner-first' };

/** What is wrong with the PIN itself; undefined where it may be taken. */
export function pinFault(pin: string): PinFault | undefined {
  if (!/^[0-9]*$/.test(pin)) return { kind: 'not-digits' };
  if (pin.length < shortestPin) return { kind: 'too-short', least: shortestPin };
  if (pin.length > longestPin) return { kind: 'too-long', most: longestPin };
  if (/^(.{1,4})\1+$/.test(pin)) return { kind: 'repeated' };
  if (isRun(pin)) return { kind: 'run' };
  if (/^(19|20)\d\d|(19|20)\d\d$/.test(pin)) return { kind: 'year' };
  return undefined;
}

/** `456789`, `987654` and, round the end of the keys, `890123`. */
function isRun(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, at) => (Number(digit) - Number(pin[at]) + 10) % 10);
  return steps.every((step) => step === 1) || steps.every((step) => step === 9);
}
