import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HelpCard, HelpText, LanguageTag } from '#contract/model.ts';
import { helpParts, signsOfPart } from '#core/attract/help-parts.ts';
import { sampleSnapshot } from '#test/support/sample-snapshot.ts';

const en = 'en' as LanguageTag;
const plain = sampleSnapshot(0, 0).help;

function helpWith(signs: Readonly<Record<string, readonly string[]>>): HelpCard {
  const text = plain.texts[en] as HelpText; // the sample is English
  return {
    ...plain,
    texts: Object.fromEntries(Object.entries(signs).map(([tag, now]) => [tag, { ...text, now }])),
  };
}

test('a few short signs stand on one slide', () => {
  expect(helpParts(helpWith({ en: ['chest pain', 'a bad fall'] }))).toEqual([{ index: 0, of: 1 }]);
});

test('many words need two slides, in every language where one needs them', () => {
  const long = Array.from({ length: 7 }, () => 'x'.repeat(40));
  expect(helpParts(helpWith({ en: ['chest pain', 'a bad fall'], de: long }))).toHaveLength(2);
});

test('the parts hold all signs, whole, once and in order, and none is empty', () => {
  const lists = fc.array(fc.string({ minLength: 1, maxLength: 120 }), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(lists, (signs) => {
      const parts = helpParts(helpWith({ en: signs })).map((part) => signsOfPart(signs, part));
      expect(parts.flat()).toEqual(signs);
      expect(parts.every((part) => part.length > 0)).toBe(true);
    }),
  );
});

test('a language with fewer signs than parts still shows them on each slide', () => {
  expect(signsOfPart(['chest pain'], { index: 1, of: 2 })).toEqual(['chest pain']);
});
