import { expect, test } from 'vitest';
import { movementOf, stillPose } from '#core/exercise/demonstration.ts';
import { muscleLegend } from '#core/exercise/muscle-legend.ts';
import { rolledBackCm, rolledCalfCm } from '#core/exercise/rolled-place.ts';
import { starterMotion, starterRoll, starterWalk } from '#test/fixtures/starter-motions.ts';

test('the place that is rolled goes up and down the back with the roller', () => {
  const places = [0, 10, 20, 30, 40].map((percent) => rolledBackCm(stillPose(starterRoll, percent)) ?? 0);
  expect(Math.min(...places)).toBeGreaterThan(25);
  expect(Math.max(...places)).toBeLessThan(50);
  expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(5);
});

test('a roller that is not under the calf or the back touches neither', () => {
  const calves = starterMotion('roll-calves');
  const rolling = calves.steps.findIndex((_, step) =>
    movementOf(calves, step).contacts.some(({ part }) => part === 'calf'),
  );
  const pose = stillPose(calves, 0, rolling);
  expect(rolledCalfCm(pose)).toBeGreaterThan(5);
  expect(rolledBackCm(pose)).toBeNull();
  expect(rolledBackCm(stillPose(starterWalk, 20))).toBeNull();
});

test('what is rolled and what only moves is not said to be at work', () => {
  const roll = movementOf(starterRoll);
  expect(muscleLegend(roll)).toEqual({ works: [], moves: [], rolled: ['Upper back'] });
  const breathing = { ...roll, contacts: [], moves: ['Upper back' as const] };
  expect(muscleLegend(breathing)).toEqual({ works: [], moves: ['Upper back'], rolled: [] });
  expect(muscleLegend(movementOf(starterWalk)).rolled).toEqual([]);
});
