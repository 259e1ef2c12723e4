import { expect, test } from 'vitest';
import { stillPose } from '#core/exercise/demonstration.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

const catCow = starterMotion('cat-cow');
const round = catCow.movements.findIndex(({ name }) => name === 'Cat and cow');

/** How far both elbows are bent on hands and knees. */
function elbowsDeg(percent: number): readonly number[] {
  const { near, far } = stillPose({ ...catCow, steps: [round] }, percent, 0);
  return [near.arm.elbowDeg, far.arm.elbowDeg];
}

test('who rounds the back pushes the floor away: the elbows are all but straight, and give as it sinks', () => {
  expect(Math.max(...elbowsDeg(0))).toBeLessThan(5);
  expect(Math.min(...elbowsDeg(50))).toBeGreaterThan(15);
});

test('the long back between round and hollow stays as a pale outline, to see both against', () => {
  expect(catCow.movements[round]?.ghostPercent).toBe(25);
});
