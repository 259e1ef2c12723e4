import { expect, test } from 'vitest';
import { stillPose } from '#core/exercise/demonstration.ts';
import { inRoom } from '#core/exercise/depth.ts';
import { people } from '#core/exercise/people.ts';
import { frameOf } from '#figure/frame.ts';
import { seen, viewOf } from '#figure/view.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

const rolls = starterMotion('knee-rolls');
const view = viewOf(rolls.view);

/** Lying still, and the knees towards the viewer, in the middle and away. */
test.each([
  ['Lie', 0],
  ['Roll', 0],
  ['Roll', 33],
  ['Roll', 58],
])('%s: at %i percent the hips are drawn between shirt and thighs', (name, percent) => {
  const step = rolls.movements.findIndex((movement) => movement.name === name);
  const pose = stillPose({ ...rolls, steps: [step] }, percent, 0);
  const outline = frameOf(pose, { person: people[0], view }).hips?.d ?? '';
  const places = [...outline.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  for (const side of ['near', 'far'] as const)
    for (const [axis, at] of seen(inRoom(pose, side).hip, view).entries()) {
      expect(Math.min(...places.map((place) => place[axis] ?? 0))).toBeLessThan(at);
      expect(Math.max(...places.map((place) => place[axis] ?? 0))).toBeGreaterThan(at);
    }
});
