import { expect, test } from 'vitest';
import { cueOf } from '#core/content/timed-cue.ts';

test('words with their percents are one cue in parts; without percents they are words', () => {
  expect(cueOf('0%: Let your back sink. 50 %: Round it.')).toEqual({
    cue: 'Let your back sink. Round it.',
    cues: [
      { percent: 0, words: 'Let your back sink.' },
      { percent: 50, words: 'Round it.' },
    ],
  });
  for (const plain of ['Bend your knees.', 'Keep 50% of your weight there: stay.', 'At 10:30%: no'])
    expect(cueOf(plain)).toEqual({ cue: plain, cues: [] });
});

test.each([
  ['falls', '50%: Round it. 0%: Let it sink.'],
  ['repeats', '0%: Round it. 0%: Let it sink.'],
  ['goes past the end', '0%: Round it. 101%: Let it sink.'],
  ['has no words', '0%: Round it. 50%:'],
  ['begins behind other words', 'Round it. 50%: Let it sink.'],
])('a percent that %s is told', (_, typed) => {
  expect(cueOf(typed)).toBe('not-in-order');
});
