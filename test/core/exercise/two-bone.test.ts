import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointAlong } from '#core/exercise/skeleton.ts';
import { twoBoneAngles } from '#core/exercise/two-bone.ts';

const root = { xM: 0.3, yM: 0.9 };
const bone = fc.double({ min: 0.1, max: 0.6, noNaN: true });
const direction = fc.double({ min: 0, max: 360, noNaN: true });

test('the end of the limb comes to any target within reach', () => {
  fc.assert(
    fc.property(
      bone,
      bone,
      direction,
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (upperM, lowerM, deg, share) => {
        const nearest = Math.abs(upperM - lowerM);
        const target = pointAlong(root, nearest + share * (upperM + lowerM - nearest), deg);
        const { upperDeg, bendDeg } = twoBoneAngles(root, target, upperM, lowerM);
        const end = pointAlong(pointAlong(root, upperM, upperDeg), lowerM, upperDeg - bendDeg);
        expect(end.xM).toBeCloseTo(target.xM, 6);
        expect(end.yM).toBeCloseTo(target.yM, 6);
        expect(bendDeg).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('beyond its reach the limb points straight at the target', () => {
  const { upperDeg, bendDeg } = twoBoneAngles(root, pointAlong(root, 3, 40), 0.4, 0.4);
  expect(upperDeg).toBeCloseTo(40, 6);
  expect(bendDeg).toBeCloseTo(0, 6);
});
