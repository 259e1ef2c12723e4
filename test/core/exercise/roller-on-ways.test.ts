import { expect, test } from 'vitest';
import { stepMoment } from '#core/exercise/demonstration.ts';
import { inRoom } from '#core/exercise/depth.ts';
import type { Pose, Roller } from '#core/exercise/pose.ts';
import { isAtWall, isUnder, rollerHalfM } from '#core/exercise/roller.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';
import { allWays } from './all-ways.ts';

const ways = allWays.filter(({ motion }) => motion.props.some(({ kind }) => kind === 'roller'));

test('there are ways with a roller to judge', () => {
  expect(ways.length).toBeGreaterThan(80);
});

test.each(ways)(
  '$name: a roller on the floor moves only under the body, or with a hand at it',
  ({ look }) => {
    let byItselfM = 0;
    for (const [before, now] of look()) {
      if (!isOnFloor(before.roller) || !isOnFloor(now.roller)) continue;
      const asideM = now.roller.asideM - before.roller.asideM;
      const isRolledOn = isUnder(now.roller) && asideM === 0;
      if (isRolledOn || handAwayM(now, now.roller) < reachM) continue;
      byItselfM += Math.hypot(now.roller.centre.xM - before.roller.centre.xM, asideM);
    }
    expect(100 * byItselfM, 'that it rolls by itself, in cm').toBeLessThan(nudgeCm);
  },
);

test.each(ways)('$name: a roller is in the air only in a hand, or at the wall', ({ look }) => {
  const awayM = look().flatMap(([, { roller, ...pose }]) =>
    roller === null || isOnFloor(roller) || isAtWall(roller) ? [] : [handAwayM(pose, roller)],
  );
  expect(100 * Math.max(0, ...awayM), 'from the nearest hand, in cm').toBeLessThan(100 * reachM);
});

test('a roller waits on the side where it will be used, whatever was asked of its movements before', () => {
  const motion = starterMotion('roll-calves');
  const [first] = motion.movements;
  const aside = (of: typeof motion) =>
    of.steps.flatMap((_, step) => {
      const roller = stepMoment(of, 0, 1, step).roller;
      return roller === null || isUnder(roller) ? [] : [roller.asideM];
    });
  const sliced = motion.steps.map((place) => motion.movements[place] ?? first);
  for (const movement of sliced) stepMoment({ ...motion, movements: [movement], steps: [0] }, 0, 1, 0);
  expect(new Set(aside(motion)).size).toBe(1);
});

/** No more than a body shifts that nudges it. */
const nudgeCm = 6;
/** So far from the middle of a roller, in its length and in its round, a hand can be that moves it. */
const reachM = 0.2;

function isOnFloor(roller: Roller | null): roller is Roller {
  return roller !== null && roller.centre.yM < roller.radiusM + 0.005;
}

/** From the nearest hand, at its wrist or its fingers, to the roller's middle; 0 more for a hand beside its end. */
function handAwayM(pose: Omit<Pose, 'roller'>, { centre, asideM }: Roller): number {
  const hands = (['near', 'far'] as const).flatMap((side) => {
    const { wrist, fingertip } = inRoom({ ...pose }, side);
    return [wrist, fingertip];
  });
  const awayM = hands.map(({ xM, yM, zM }) => {
    const besideM = Math.max(0, Math.abs(zM - asideM) - rollerHalfM - 0.08);
    return Math.hypot(xM - centre.xM, yM - centre.yM, besideM);
  });
  return Math.min(...awayM);
}
