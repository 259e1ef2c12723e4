import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Knot, onceCurve, periodicCurve } from '#core/exercise/pchip.ts';
import { starterWalk } from '#test/fixtures/starter-motions.ts';

/** Two to fourteen keys at different whole percents, as staff would write them, in any order. */
const someKeys = fc.uniqueArray(
  fc.record({ percent: fc.integer({ min: 0, max: 99 }), value: fc.integer({ min: -90, max: 180 }) }),
  { minLength: 2, maxLength: 14, selector: (key) => key.percent },
);

/** Every key with its successor round the cycle. */
function spans(keys: readonly Knot[]): readonly (readonly [Knot, Knot])[] {
  const ordered = [...keys].sort((left, right) => left.percent - right.percent);
  return ordered.map((key, index) => {
    const next = ordered[index + 1];
    const first = ordered[0] ?? key;
    return [key, next ?? { percent: first.percent + 100, value: first.value }];
  });
}

test('the curve passes through every key', () => {
  fc.assert(
    fc.property(someKeys, (keys) => {
      const curve = periodicCurve(keys);
      for (const key of keys) expect(curve(key.percent)).toBeCloseTo(key.value, 9);
    }),
  );
});

test('between two keys the curve only rises or only falls, and never leaves them', () => {
  fc.assert(
    fc.property(someKeys, (keys) => {
      const curve = periodicCurve(keys);
      for (const [from, to] of spans(keys)) {
        const direction = Math.sign(to.value - from.value);
        let before = from.value;
        for (let step = 1; step <= 24; step += 1) {
          const value = curve(from.percent + ((to.percent - from.percent) * step) / 24);
          expect((value - before) * direction).toBeGreaterThanOrEqual(-1e-9);
          expect(value).toBeGreaterThanOrEqual(Math.min(from.value, to.value) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(from.value, to.value) + 1e-9);
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
    const curve = periodicCurve(keys.map(({ percent, deg }) => ({ percent, value: deg })));
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

test('what swings goes through every key with no step in slope or bend', () => {
  fc.assert(
    fc.property(someKeys, (keys) => {
      const curve = periodicCurve(keys, 'swinging');
      const bend = (from: number, near: number) =>
        (curve(from) - 2 * curve(from + near) + curve(from + 2 * near)) / near ** 2;
      /** Of a step it does not matter from how near it is looked at; of a bend that changes fast, it does. */
      const stepAt = (percent: number, near: number) =>
        Math.abs(bend(percent - 2 * near, near) - bend(percent, near));
      for (const { percent, value } of keys) {
        expect(curve(percent)).toBeCloseTo(value, 6);
        const rounding = 0.001 * Math.max(1, Math.abs(bend(percent, 1e-3)));
        expect(stepAt(percent, 2.5e-4)).toBeLessThan(stepAt(percent, 1e-3) / 2 + rounding);
      }
    }),
  );
});

test('one key is a constant, no key is nought, the last of two keys at one percent counts', () => {
  expect(periodicCurve([{ percent: 30, value: 12 }])(77)).toBe(12);
  expect(periodicCurve([])(50)).toBe(0);
  const twice = periodicCurve([
    { percent: 10, value: 1 },
    { percent: 10, value: 2 },
    { percent: 60, value: 9 },
  ]);
  expect(twice(10)).toBe(2);
});

test('what is done once starts and ends at rest, and stays there', () => {
  fc.assert(
    fc.property(someKeys, (keys) => {
      const ordered = [...keys].sort((left, right) => left.percent - right.percent);
      const [first] = ordered;
      const last = ordered.at(-1);
      const curve = onceCurve(keys);
      for (const key of keys) expect(curve(key.percent)).toBeCloseTo(key.value, 9);
      expect(curve(-20)).toBe(first?.value);
      expect(curve(120)).toBe(last?.value);
      const near = 1e-6;
      expect(Math.abs(curve((first?.percent ?? 0) + near) - (first?.value ?? 0)) / near).toBeLessThan(0.01);
    }),
  );
});

test.each([periodicCurve, onceCurve])('with resting keys %o stands still in every key', (curveOf) => {
  const keys = [
    { percent: 0, value: 0 },
    { percent: 40, value: 10 },
    { percent: 100, value: 30 },
  ].slice(0, curveOf === onceCurve ? 3 : 2);
  const slope = (easing: 'flowing' | 'resting') => {
    const curve = curveOf([...keys, { percent: 70, value: 20 }], easing);
    return (curve(40.001) - curve(39.999)) / 0.002;
  };
  expect(slope('resting')).toBeCloseTo(0, 3);
  expect(slope('flowing')).toBeGreaterThan(0.1);
});
