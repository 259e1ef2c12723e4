import { expect, test } from 'vitest';
import { cueWords } from '#build/motion/shown-exercise.ts';

const timed = '0%: Roll your pelvis back. 50%: Sit tall.';

test('a film says at each percent what the wall lights there, and no percents', () => {
  const said = [0, 49.9, 50, 99].map((percent) => cueWords(timed, percent));
  expect(said).toEqual(['Roll your pelvis back.', 'Roll your pelvis back.', 'Sit tall.', 'Sit tall.']);
});

test('on the way to a step it says all that comes, in plain words', () => {
  expect(cueWords(timed, null)).toBe('Roll your pelvis back. Sit tall.');
  expect(cueWords('Be still.', null)).toBe('Be still.');
});

test('a cue without percents is said all the time, one whose percents go astray as it is typed', () => {
  expect(cueWords('Be still.', 70)).toBe('Be still.');
  expect(cueWords('50%: Late. 0%: Early.', 70)).toBe('50%: Late. 0%: Early.');
});
