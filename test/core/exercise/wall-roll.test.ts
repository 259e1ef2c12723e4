import { expect, test } from 'vitest';
import { stillPose } from '#core/exercise/demonstration.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

test.each([
  ['roll-at-the-wall', 'Roll'],
  ['roll-upper-back', 'At the wall'],
] as const)('in %s who bends the knees a little at the wall does so by half of a half squat', (id, name) => {
  const motion = starterMotion(id);
  const index = motion.movements.findIndex((movement) => movement.name === name);
  const at = (percent: number) => stillPose({ ...motion, steps: [index] }, percent, 0);
  const [up, down] = [at(0), at(50)];
  expect((up.trunk.hip.yM - down.trunk.hip.yM) * 100).toBeCloseTo(7, 6);
  for (const { leg } of [down.near, down.far]) expect(leg.kneeDeg).toBeLessThan(51);
});
