import { describe, expect, test } from 'vitest';
import { stillPose } from '#core/exercise/demonstration.ts';
import { bendsInRoom, inRoom } from '#core/exercise/depth.ts';
import { rolledCalfCm } from '#core/exercise/rolled-place.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';
import { allWays } from './all-ways.ts';

const calves = starterMotion('roll-calves');
const percents = [0, 12, 25, 38, 50, 62, 75, 88];

/** A movement at several moments of a round. */
function posesOf(name: string) {
  const index = calves.movements.findIndex((movement) => movement.name === name);
  return percents.map((percent) => stillPose({ ...calves, steps: [index] }, percent, 0));
}

describe('the stretch', () => {
  test('both hands hold the back of the chair', () => {
    for (const { near, far } of posesOf('Stretch'))
      for (const { wrist } of [near.arm, far.arm]) {
        expect(wrist.yM).toBeGreaterThan(0.8);
        expect(wrist.xM).toBeCloseTo(-0.06, 2);
      }
  });

  test('the trunk is in line with the back leg, so that the stretch is in the calf and not in the back', () => {
    for (const { trunk, near } of posesOf('Stretch')) {
      const { hip, ankle } = near.leg;
      const legDeg = (Math.atan2(hip.xM - ankle.xM, hip.yM - ankle.yM) * 180) / Math.PI;
      expect(Math.abs(trunk.leanDeg - legDeg)).toBeLessThan(5);
    }
  });
});

describe('on the floor', () => {
  test('the roller goes over the belly of the calf, 8 to 22 cm below the knee, over 8 cm of it or more', () => {
    const places = posesOf('Roll').map((pose) => rolledCalfCm(pose) ?? 0);
    expect(Math.min(...places)).toBeGreaterThan(8);
    expect(Math.max(...places)).toBeLessThan(22);
    expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(8);
  });

  test('the foot that carries is so far out that its knee is never bent by more than 125°', () => {
    for (const name of ['Sit', 'Move the foot', 'Roll'])
      for (const pose of posesOf(name)) expect(bendsInRoom(pose, 'far').kneeDeg, name).toBeLessThan(125);
  });

  test('the seat stays on the mat first, and is lifted in a later step', () => {
    const hipsCm = (name: string) => posesOf(name).map(({ trunk }) => 100 * trunk.hip.yM);
    const step = (name: string) => calves.steps.findIndex((index) => calves.movements[index]?.name === name);
    expect(Math.max(...hipsCm('Move the foot'))).toBeLessThan(12);
    expect(Math.min(...hipsCm('Roll'))).toBeGreaterThan(13);
    expect(step('Move the foot')).toBeLessThan(step('Roll'));
  });

  test('who draws the roller under the calf, or away, leans on the other hand', () => {
    const way = allWays.find(({ name }) => name === 'roll-calves: Stretch → Sit');
    const drawn = (way?.look() ?? []).flatMap(([before, now]) =>
      before.roller?.asideM === now.roller?.asideM ? [] : [100 * inRoom(now, 'far').wrist.yM],
    );
    expect(drawn.length).toBeGreaterThan(5);
    expect(Math.max(...drawn)).toBeLessThan(7); // the wrist of a palm that lies flat is 2 to 3 cm up
  });
});
