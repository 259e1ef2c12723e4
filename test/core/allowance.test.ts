import { expect, test } from 'vitest';
import { createAllowance } from '#core/allowance.ts';

const minute = 60_000;

test('so many are let through at once, then one in each span, and those turned away are counted', () => {
  const { take } = createAllowance(3, minute);
  const at = (nowMs: number) => take(nowMs)?.turnedAway ?? 'no';
  expect([0, 1, 2, 3, 4].map(at)).toEqual([0, 0, 0, 'no', 'no']);
  expect([minute, minute + 1, 2 * minute].map(at)).toEqual([2, 'no', 1]);
});

test('what was not used is not saved up for more than at once', () => {
  const { take } = createAllowance(2, minute);
  take(0);
  const later = 1_000 * minute;
  expect([later, later, later].map((nowMs) => take(nowMs) !== null)).toEqual([true, true, false]);
});
