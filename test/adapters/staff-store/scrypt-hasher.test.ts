import crypto, { scryptSync } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createScryptHasher } from '#adapters/staff-store/scrypt-hasher.ts';

/** The least that OWASP asks for: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt */
const owasp = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 ** 2 };

test('a PIN is hashed at the cost that OWASP asks for', async () => {
  const salt = '00112233445566778899aabbccddeeff';
  const expected = scryptSync('601234', Buffer.from(salt, 'hex'), 32, owasp).toString('hex');
  expect(await createScryptHasher().hash('601234', salt)).toBe(expected);
});

/** Node's own comparison in constant time, watched; what it answers can be chosen. */
function watchedComparison() {
  const compare = vi.spyOn(crypto, 'timingSafeEqual');
  syncBuiltinESMExports();
  onTestFinished(() => {
    compare.mockRestore();
    syncBuiltinESMExports();
  });
  return compare;
}

test('whether two hashes are the same is said in a time that tells nothing of where they differ', () => {
  const { isSame } = createScryptHasher();
  const compare = watchedComparison();
  const answers = ['aa11', 'ab11', 'aa12'].map((other) => isSame('aa11', other));
  expect(answers).toEqual([true, false, false]);
  expect(compare).toHaveBeenCalledTimes(3);
  compare.mockReturnValueOnce(true);
  expect(isSame('aa11', 'bb22')).toBe(true); // nothing else has a word in it
  expect(isSame('aa11', 'aa')).toBe(false); // a hash that was cut is none
});
