import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import type { Hasher } from '#core/staff/ports.ts';

/** https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#scrypt */
const owaspCost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 ** 2 }; // it takes 128 MB, one at a time

const hashBytes = 32;

/** scrypt in a thread of Node's own. Tests that count tries give a cost that takes no time. */
export function createScryptHasher(cost: ScryptOptions = owaspCost): Hasher {
  return {
    hash: (secret, salt) =>
      new Promise((resolve, reject) => {
        scrypt(secret, Buffer.from(salt, 'hex'), hashBytes, cost, (cause, hash) => {
          if (cause === null) resolve(hash.toString('hex'));
          else reject(cause);
        });
      }),
    isSame(one, other) {
      const [left, right] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')];
      return left.length === right.length && timingSafeEqual(left, right);
    },
    random: (count) => randomBytes(count),
  };
}
