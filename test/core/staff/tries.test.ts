import { expect, test } from 'vitest';
import {
  freeTriesOf,
  noTries,
  parseTries,
  type Tries,
  unknownTries,
  waitMsAfter,
  withoutFreeTries,
  withSuccess,
  withTry,
} from '#core/staff/tries.ts';

const afterWrong = (count: number, from: Tries = noTries): Tries =>
  Array.from({ length: count }).reduce<Tries>((tries) => withTry(tries), from);
const waitSAfter = (count: number) => waitMsAfter(afterWrong(count)) / 1_000;

test('five wrong PINs are free, then the wait doubles from 15 s to an hour', () => {
  expect([1, 2, 3, 4].map(waitSAfter)).toEqual([0, 0, 0, 0]);
  expect([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 40, 2_000].map(waitSAfter)).toEqual([
    15, 30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600, 3_600, 3_600,
  ]);
  expect([0, 1, 4, 5, 6].map((count) => freeTriesOf(afterWrong(count)))).toEqual([5, 4, 1, 0, 0]);
});

test('ten thousand wrong PINs take more than a year', () => {
  let [tries, waitedMs] = [noTries, 0];
  for (let count = 0; count < 10_000; count++) {
    tries = withTry(tries);
    waitedMs += waitMsAfter(tries);
  }
  expect(waitedMs / 86_400_000).toBeGreaterThan(365);
});

test('whoever signs in makes the next five free again', () => {
  expect(freeTriesOf(withSuccess(afterWrong(7), 'staff'))).toBe(5);
  expect(waitMsAfter(withSuccess(afterWrong(7), 'staff'))).toBe(0);
});

test('who knows one PIN cannot guess the others for ever by clearing the count between', () => {
  let tries = noTries;
  let free = 0;
  for (let round = 0; round < 100; round++) {
    for (let wrong = 0; wrong < 4; wrong++) {
      tries = withTry(tries);
      if (waitMsAfter(tries) === 0) free += 1;
    }
    tries = withSuccess(tries, 'staff');
  }
  expect(free).toBeLessThan(50);
  expect(waitMsAfter(withTry(tries))).toBe(60_000);
  expect(waitMsAfter(withTry(withSuccess(tries, 'owner')))).toBe(0);
});

test('a count that cannot be kept, or cannot be read, leaves no free try', () => {
  expect(waitMsAfter(withoutFreeTries(withTry(noTries)))).toBe(15_000);
  expect(freeTriesOf(unknownTries)).toBe(0);
  expect(waitMsAfter(unknownTries)).toBeGreaterThanOrEqual(15_000);
});

test('a count is read back as it was written, and nothing else is', () => {
  expect(parseTries(JSON.stringify(afterWrong(3)))).toEqual(afterWrong(3));
  for (const text of ['', 'null', '{}', '{"inARow":-1,"sinceOwner":0}', '{"inARow":"1","sinceOwner":1}'])
    expect(parseTries(text), text).toBeUndefined();
});
