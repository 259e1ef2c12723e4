import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { createScryptHasher } from '#adapters/staff-store/scrypt-hasher.ts';
import type { Hasher } from '#core/staff/ports.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { openDoorWithPins, pins } from './open-door.ts';

const real = createScryptHasher();
const quick = createScryptHasher({ N: 2, r: 1, p: 1 });

test('at its real cost a PIN opens, a wrong one does not, and meanwhile the service has time for others', async () => {
  const door = await openDoorWithPins(await temporaryFolder(), { hasher: real });
  const idle = performance.eventLoopUtilization();
  const answers = [await door.signIn(pins.staff), await door.signIn('601000'), await door.signIn(pins.owner)];
  const { utilization } = performance.eventLoopUtilization(idle);
  expect(answers.map(({ kind }) => kind)).toEqual(['signed-in', 'not-signed-in', 'signed-in']);
  expect(utilization).toBeLessThan(0.5);
});

test('ten thousand random PINs as fast as they come do not open it: five are looked at', async () => {
  const door = await openDoorWithPins(await temporaryFolder(), { hasher: real });
  const random = () => `6${String(Math.floor(Math.random() * 100_000)).padStart(5, '0')}`; // none of the three
  const answers = await Promise.all(Array.from({ length: 10_000 }, () => door.signIn(random())));
  expect(answers.filter(({ kind }) => kind !== 'not-signed-in')).toEqual([]);
  expect(door.log.events.filter((event) => event === 'pin-was-wrong')).toHaveLength(5);
});

test('whichever role it is, and whether it is one, a PIN is hashed once and compared with all three', async () => {
  let [hashes, comparisons] = [0, 0];
  const counting: Hasher = {
    ...real,
    hash: (secret, salt) => {
      hashes += 1;
      return quick.hash(secret, salt);
    },
    isSame: (one, other) => {
      comparisons += 1;
      return real.isSame(one, other);
    },
  };
  const door = await openDoorWithPins(await temporaryFolder(), { hasher: counting });
  for (const pin of [pins.staff, pins.clinician, pins.owner, '601000', 'letters']) {
    [hashes, comparisons] = [0, 0];
    await door.signIn(pin);
    expect([hashes, comparisons], pin).toEqual([1, 3]);
  }
});
