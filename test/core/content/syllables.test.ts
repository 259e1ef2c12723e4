import { expect, test } from 'vitest';
import { countSyllables } from '#core/content/syllables.ts';

/** Counted aloud. */
const counted: Readonly<Record<number, string>> = {
  1: 'a back eased eyes yes you helps hurts made moves numb rolled takes there through warmth while whole worked aches 30',
  2:
    'bladder bowels doing trying fluid giant ice-pack muscle muscles people places player quiet rested riot safely ' +
    'sometimes spasm spasms trial tightens tightened useful movement worried',
  3: 'actual already area comfortless exercise family genitals media period serious several physio beginning',
  4: 'anxiety emergency evidence-based temporary experience material',
  5: 'hyperventilate',
  6: 'osteoporosis',
};

test.each(Object.entries(counted))('these words have %s syllables', (syllables, words) => {
  for (const word of words.split(' ')) expect(countSyllables(word), word).toBe(Number(syllables));
});

test('capitals and apostrophes change nothing', () => {
  expect(countSyllables('Muscle’s')).toBe(2);
  expect(countSyllables('DON’T')).toBe(1);
});

test('an unavoidable word counts as two', () => {
  expect(countSyllables('Chiropractic')).toBe(2);
  expect(countSyllables('electrolytes')).toBe(2);
});
