import { expect, test } from 'vitest';
import { figureHeightM, stepMoment, stillPose } from '#core/exercise/demonstration.ts';
import { headInRoom, inRoom } from '#core/exercise/depth.ts';
import { poseOf } from '#core/exercise/movement.ts';
import { people } from '#core/exercise/people.ts';
import { wayTo } from '#core/exercise/way.ts';
import { cameraOf } from '#figure/camera.ts';
import { frameOf } from '#figure/frame.ts';
import { seen, viewOf } from '#figure/view.ts';
import { starterMotion, starterMotions, starterRoll } from '#test/fixtures/starter-motions.ts';

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

test('nobody’s head, hand or foot is cut off, on the way down and up neither', () => {
  for (const [name, motion] of starterMotions) {
    const view = viewOf(motion.view);
    for (let step = 1; step < motion.steps.length; step += 1) {
      const way = wayTo(motion, step, stepMoment(motion, 0, 1, step - 1));
      for (let share = 0; share <= 1; share += 0.1) {
        const pose = poseOf(way.at(way.durationS * share), figureHeightM);
        const [left = 0, , width = 0] = `${frameOf(pose, { person: people[0], view }).camera?.viewBox}`
          .split(' ')
          .map(Number);
        const ends = [headInRoom(pose).centre, inRoom(pose, 'near').wrist, inRoom(pose, 'far').foot.toe];
        for (const [x] of ends.map((place) => seen(place, view))) {
          expect(x, `${name} ${step}`).toBeGreaterThan(left + 5);
          expect(x, `${name} ${step}`).toBeLessThan(left + width - 5);
        }
      }
    }
  }
});
