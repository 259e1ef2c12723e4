import { expect, test } from 'vitest';
import { stillPose } from '#core/exercise/demonstration.ts';
import { cameraOf } from '#figure/camera.ts';
import { starterMotion, starterRoll } from '#test/fixtures/starter-motions.ts';

const windowOf = (pose: ReturnType<typeof stillPose>) => {
  const [, top = 0, , height = 0] = cameraOf(pose, [0, 0]).camera.viewBox.split(' ').map(Number);
  return { top, height };
};

test('who lies on the floor is in the middle of the picture, and it does not move with head or knees', () => {
  const views = [0, 20, 40, 60, 80].map((percent) => windowOf(stillPose(starterRoll, percent)));
  for (const { top, height } of views) {
    const middleOfBody = (-25 - top) / height;
    expect(middleOfBody).toBeGreaterThan(0.35);
    expect(middleOfBody).toBeLessThan(0.65);
  }
  expect(new Set(views.map(({ top }) => top)).size).toBe(1);
});

test('on hands and knees the picture keeps still while the back goes round and hollow', () => {
  const catCow = starterMotion('cat-cow');
  const step = catCow.steps.indexOf(catCow.movements.findIndex(({ name }) => name === 'Cat and cow'));
  const tops = [0, 25, 50, 75].map((percent) => windowOf(stillPose(catCow, percent, step)).top);
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(1);
});
