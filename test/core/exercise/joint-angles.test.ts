import { describe, expect, test } from 'vitest';
import { jointAngles } from '#core/exercise/joint-angles.ts';
import { starterMotion, starterMotions, starterWalk } from '#test/fixtures/starter-motions.ts';

describe.each(starterMotions)('%s', (_name, motion) => {
  test('joints that nothing holds stand at their keys', () => {
    for (const movement of motion.movements) {
      const isFree = movement.contacts.every(({ part }) => part === 'foot' || part === 'seat');
      for (const joint of ['trunk', 'back', 'neck', 'head'] as const) {
        for (const { percent, deg } of movement.keys[joint] ?? []) {
          if (percent === 100 || !isFree) continue;
          expect(jointAngles(motion, movement, percent).near[joint], joint).toBeCloseTo(deg, 6);
        }
      }
    }
  });
});

test('a walk’s far side is half a round behind its near side', () => {
  const [walk] = starterWalk.movements;
  for (const joint of ['hip', 'knee', 'ankle', 'shoulder', 'elbow'] as const) {
    const early = jointAngles(starterWalk, walk, 10).near[joint] ?? Number.NaN;
    expect(jointAngles(starterWalk, walk, 60).far[joint], joint).toBeCloseTo(early, 6);
  }
  for (const { percent, deg } of walk.keys.knee ?? [])
    if (percent < 100) expect(jointAngles(starterWalk, walk, percent).near.knee).toBeCloseTo(deg, 6);
});

test('a leg on its planted foot bends as the body comes down; crossed arms tell nothing', () => {
  const motion = starterMotion('roll-at-the-wall');
  const [roll] = motion.movements;
  const up = jointAngles(motion, roll, 0).near;
  const down = jointAngles(motion, roll, 50).near;
  expect((down.knee ?? 0) - (up.knee ?? 0)).toBeGreaterThan(20);
  expect(up.elbow).toBeUndefined();
});
