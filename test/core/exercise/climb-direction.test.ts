import { expect, test } from 'vitest';
import { directionIn, directionTo } from '#core/exercise/climb-direction.ts';
import { movementOf } from '#core/exercise/demonstration.ts';
import { starterMotions } from '#test/fixtures/starter-motions.ts';

test('a step says whether somebody gets down in it or up, and most say neither', () => {
  const said = starterMotions.flatMap(([name, motion]) =>
    motion.steps.flatMap((_, step) => {
      const direction = directionIn(motion, step);
      return direction === null ? [] : [`${name}: ${movementOf(motion, step).name} ${direction}`];
    }),
  );
  expect(said).toContain('cat-cow: Hands and knees down');
  expect(said).toContain('cat-cow: Stand up');
  expect(said.filter((words) => /Walk|Breathe|wall/.test(words))).toEqual([]);
});

test('so does the way to another step that somebody has touched', () => {
  const [, catCow] = starterMotions.find(([name]) => name === 'cat-cow') ?? [];
  if (catCow === undefined) throw new Error('There is no cat-cow.');
  const of = (name: string) => catCow.steps.findIndex((_, step) => movementOf(catCow, step).name === name);
  expect(directionTo(catCow, of('Standing'), of('Cat and cow'))).toBe('down');
  expect(directionTo(catCow, of('Cat and cow'), of('Standing'))).toBe('up');
  expect(directionTo(catCow, of('Hands and knees'), of('Cat and cow'))).toBeNull();
});
