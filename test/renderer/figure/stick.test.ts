import { expect, test } from 'vitest';
import type { Motion } from '#contract/motion.ts';
import { stillPose } from '#core/exercise/demonstration.ts';
import { seenSide } from '#figure/seen-side.ts';
import { stickFrame } from '#figure/stick.ts';
import { viewOf } from '#figure/view.ts';
import { starterMotion, starterRoll, starterWalk } from '#test/fixtures/starter-motions.ts';

const view = viewOf('side');
const stickAt = (motion: Motion, percent: number) => {
  const pose = stillPose(motion, percent);
  return stickFrame(pose, seenSide(pose, 'near', view), view);
};

test('who walks with a stick has it in the hand all the way, its tip on the floor while the other foot stands', () => {
  for (let percent = 0; percent < 100; percent += 5)
    expect(Number(stickAt(starterWalk, percent).opacity), `${percent} %`).toBeGreaterThan(0.9);
  const tipCm = (percent: number) => -Number(stickAt(starterWalk, percent).d?.split(' ').at(-1));
  for (const percent of [65, 75, 85]) expect(tipCm(percent)).toBeLessThan(2); // the far foot's stance begins at 50 %
  expect(Math.max(...[10, 20, 30, 40].map(tipCm))).toBeGreaterThan(2);
});

test('who lies, sits or leans has laid it aside', () => {
  for (const motion of [starterRoll, starterMotion('slow-breathing'), starterMotion('roll-at-the-wall')])
    expect(stickAt(motion, 0).opacity).toBe('0');
});
