import { describe, expect, test } from 'vitest';
import { planFilm } from '#build/motion/film-plan.ts';
import { movementOf } from '#core/exercise/demonstration.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { placesInRoom } from '#test/core/exercise/way-checks.ts';
import { starterMotion, starterMotions } from '#test/fixtures/starter-motions.ts';

const frameS = 1 / 25;

/** How far two poses are apart at the most, in centimetres. */
function apartCm(from: Pose, to: Pose): number {
  const others = placesInRoom(to);
  return Math.max(
    ...placesInRoom(from).map(({ xM, yM, zM }, index) => {
      const other = others[index] ?? { xM: 0, yM: 0, zM: 0 };
      return Math.hypot(xM - other.xM, yM - other.yM, zM - other.zM) * 100;
    }),
  );
}

describe.each(starterMotions)('the film of %s', (_name, motion) => {
  const steps = motion.steps.length || 3;
  const plan = planFilm(motion, steps);
  const moments = Array.from({ length: Math.floor(plan.durationS / frameS) }, (_, frame) =>
    plan.at(frame * frameS),
  );

  test('shows every step for a whole round and at least three seconds', () => {
    for (let step = 0; step < steps; step++) {
      const shownS = moments.filter((moment) => moment.step === step && !moment.isOnWay).length * frameS;
      expect(shownS).toBeGreaterThan(Math.max(3, movementOf(motion, step).cycleS) - 2 * frameS);
    }
  });

  test('never jumps from one picture to the next', () => {
    for (const [frame, moment] of moments.entries()) {
      const before = moments[frame - 1];
      if (before === undefined) continue;
      const where = `step ${moment.step + 1}, at ${moment.pose.cyclePercent.toFixed(0)} %`;
      expect(apartCm(before.pose, moment.pose), where).toBeLessThan(25);
    }
  });
});

test('between two movements the figure is on its way, between two steps of one movement it is not', () => {
  const motion = starterMotion('walking');
  const plan = planFilm(motion, motion.steps.length);
  const onWay = new Set<number>();
  for (let timeS = 0; timeS < plan.durationS; timeS += frameS) {
    const { step, isOnWay } = plan.at(timeS);
    if (isOnWay) onWay.add(step);
  }
  expect([...onWay]).toEqual([1, 4]);
});
