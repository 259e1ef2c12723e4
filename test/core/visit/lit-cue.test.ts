import { expect, test } from 'vitest';
import { litCue } from '#core/visit/lit-cue.ts';

const cues = [
  { percent: 10, words: 'Sink.' },
  { percent: 50, words: 'Round.' },
];

test.each([
  [0, 1],
  [0.9, 0],
  [3.9, 0],
  [4, 1],
  [8.2, 1],
  [9, 0],
])('after %d s of rounds of 8 s the words at place %d are lit', (elapsedS, lit) => {
  expect(litCue(cues, { cycleS: 8, isPeriodic: true }, elapsedS)).toBe(lit);
});

test('what is done once keeps its last words lit, and where there are none none is', () => {
  expect(litCue(cues, { cycleS: 8, isPeriodic: false }, 100)).toBe(1);
  expect(litCue([], { cycleS: 8, isPeriodic: true }, 3)).toBe(-1);
});
