import { recoveryCodeLength } from '#contract/staff-door.ts';

/** Crockford's thirty-two: no I, L, O or U, which are taken for 1, 0 and V. https://www.crockford.com/base32.html */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code of these random bytes, a letter or digit for each: 80 random bits, which nobody guesses. */
export function recoveryCodeOf(random: Uint8Array): string {
  return [...random.subarray(0, recoveryCodeLength)].map((byte) => alphabet.charAt(byte % 32)).join('');
}

/** As people read it: four by four. */
export function spacedCode(code: string): string {
  return code.match(/.{1,4}/g)?.join(' ') ?? '';
}

/** The code that somebody typed, whatever they put between the letters; undefined where it can be none. */
export function parseRecoveryCode(typed: string): string | undefined {
  const letters = typed
    .toUpperCase()
    .replace(/[\s.·–-]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
    .replace(/U/g, 'V');
  return letters.length === recoveryCodeLength && [...letters].every((one) => alphabet.includes(one))
    ? letters
    : undefined;
}
