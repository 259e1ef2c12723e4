import { describe, expect, test } from 'vitest';
import { readability, splitSentences, splitWords } from '#core/content/readability.ts';

describe('reading level', () => {
  test('a text counted by hand has the grade that the formula gives', () => {
    // 6 + 4 words, 2 sentences; syllables 6 × 1, then Mus-cles of-ten re-cov-er = 2 + 2 + 3 and again = 2
    const text = 'The cat sat on the mat. Muscles often recover again.';
    const { words, sentences, grade, smog, longestSentenceWords } = readability(text);
    expect({ words, sentences, longestSentenceWords }).toEqual({
      words: 10,
      sentences: 2,
      longestSentenceWords: 6,
    });
    expect(grade).toBeCloseTo(0.39 * 5 + 11.8 * 1.5 - 15.59, 10); // 15 syllables in 10 words: 4.06
    expect(smog).toBeCloseTo(7.1686, 3); // one long word: 1.043 × √15 + 3.1291
  });

  test('a hard text is graded hard and a children’s line easy', () => {
    // 7 words in one sentence; ad-min-is-tra-tion 5, of 1, med-i-ca-tion 4, ne-ces-si-tates 4, pro-fes-sion-al 4,
    // clin-i-cal 3, su-per-vi-sion 4: 25 syllables, six long words
    const hard = readability('Administration of medication necessitates professional clinical supervision.');
    expect(hard.grade).toBeCloseTo(0.39 * 7 + 11.8 * (25 / 7) - 15.59, 10); // 29.3
    expect(hard.smog).toBeCloseTo(1.043 * Math.sqrt(180) + 3.1291, 10); // 17.1
    const easy = readability('Go to bed.');
    expect(easy.grade).toBeCloseTo(-2.62, 10);
    expect(easy.smog).toBeCloseTo(3.1291, 10);
  });

  test('an unavoidable word does not make a text look hard', () => {
    expect(readability('Is chiropractic care safe?').smog).toBeCloseTo(3.1291, 10);
    expect(readability('Is homeopathic care safe?').smog).toBeGreaterThan(8);
  });

  test('a text without words measures nothing', () => {
    const nothing = { words: 0, sentences: 0, grade: 0, smog: 0, longestSentenceWords: 0 };
    expect(readability('')).toEqual(nothing);
    expect(readability(' – … \n\n !')).toEqual(nothing);
  });
});

describe('sentences and words', () => {
  test('a stop, a question, a quotation and a line’s end each end a sentence', () => {
    expect(splitSentences('One. Two? “Three!” Four\nFive…  Six')).toEqual([
      'One.',
      'Two?',
      '“Three!”',
      'Four',
      'Five…',
      'Six',
    ]);
  });

  test('a decimal point does not end a sentence', () => {
    expect(splitSentences('Drink about 2.5 litres.')).toHaveLength(1);
  });

  test('a hyphen, an apostrophe and a decimal point join one word; a dash does not', () => {
    expect(splitWords('It’s a low-cost aid – about 2.5 cm, *really*.')).toEqual([
      'It’s',
      'a',
      'low-cost',
      'aid',
      'about',
      '2.5',
      'cm',
      'really',
    ]);
  });
});
