import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeyPose } from '#contract/motion.ts';
import { periodicCurve } from '#core/exercise/pchip.ts';
import { starterWalk } from '#test/fixtures/starter-motions.ts';

/** Two to fourteen keys at different whole percents, as staff would write them, in any order. */
const someKeys = fc.uniqueArray(
  fc.record({ percent: fc.integer({ min: 0, max: 99 }), deg: fc.integer({ min: -90, max: 180 }) }),
  { minLength: 2, maxLength: 14, selector: (key) => key.percent },
);

/** Every key with its successor round the cycle. */
function spans(keys: readonly KeyPose[]): readonly (readonly [KeyPose, KeyPose])[] {
  const ordered = [...keys].sort((left, right) => left.percent - right.percent);
  return ordered.map((key, index) => {
    const next = ordered[index + 1];
    const first = ordered[0] ?? key;
    return [key, next ?? { percent: first.percent + 100, deg: first.deg }];
  });
}

test('the curve passes through every key', () => {
  fc.assert(
    fc.property(someKeys, (keys) => {
      const curve = periodicCurve(keys);
      for (const key of keys) expect(curve(key.percent)).toBeCloseTo(key.deg, 9);
    }),
  );
});

test('between two keys the curve only rises or only falls, and never leaves them', () => {
  fc.assert(
    fc.property(someKeys, (keys) => {
      const curve = periodicCurve(keys);
      for (const [from, to] of spans(keys)) {
        const direction = Math.sign(to.deg - from.deg);
        let before = from.deg;
        for (let step = 1; step <= 24; step += 1) {
          const value = curve(from.percent + ((to.percent - from.percent) * step) / 24);
          expect((value - before) * direction).toBeGreaterThanOrEqual(-1e-9);
          expect(value).toBeGreaterThanOrEqual(Math.min(from.deg, to.deg) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(from.deg, to.deg) + 1e-9);
          before = value;
        }
      }
    }),
  );
});

test('the curve repeats after a hundred percent, before the start as well', () => {
  fc.assert(
    fc.property(someKeys, fc.double({ min: -300, max: 300, noNaN: true }), (keys, percent) => {
      const curve = periodicCurve(keys);
      expect(curve(percent + 100)).toBeCloseTo(curve(percent), 6);
    }),
  );
});

test('0 % and 100 % of the walk meet in value and slope', () => {
  for (const keys of Object.values(starterWalk.movements[0].keys)) {
    const curve = periodicCurve(keys);
    const near = 1e-4;
    expect(curve(100 - 1e-9)).toBeCloseTo(curve(0), 6);
    const slopeBefore = (curve(100 - near) - curve(100 - 2 * near)) / near;
    const slopeAfter = (curve(2 * near) - curve(near)) / near;
    expect(slopeBefore).toBeCloseTo(slopeAfter, 2);
  }
});

test('the slope has no step at any key', () => {
  fc.assert(
    fc.property(someKeys, (keys) => {
      const curve = periodicCurve(keys);
      const near = 1e-5;
      for (const { percent } of keys) {
        const before = (curve(percent) - curve(percent - near)) / near;
        const after = (curve(percent + near) - curve(percent)) / near;
        expect(Math.abs(before - after)).toBeLessThan(0.05);
      }
    }),
  );
});

test('one key is a constant, no key is nought, the last of two keys at one percent counts', () => {
  expect(periodicCurve([{ percent: 30, deg: 12 }])(77)).toBe(12);
  expect(periodicCurve([])(50)).toBe(0);
  const twice = periodicCurve([
    { percent: 10, deg: 1 },
    { percent: 10, deg: 2 },
    { percent: 60, deg: 9 },
  ]);
  expect(twice(10)).toBe(2);
});
