import fc from 'fast-check';
import { expect, test } from 'vitest';
import { levelsFor } from '#features/attract/levels.ts';

const kinds = fc.constantFrom('question', 'exercise', 'notice', 'help', 'about');
const ratios = fc.double({ min: 9 / 21, max: 3, noNaN: true });
const wordings = fc.integer({ min: 1, max: 6 });

test('the last level breaks words, so that whatever there is has a way to fit', () => {
  fc.assert(
    fc.property(kinds, wordings, ratios, fc.constantFrom(1, 1.25, 1.55), (kind, count, ratio, textScale) => {
      expect(levelsFor(kind, count, { ratio, textScale }).at(-1)?.mayBreak).toBe(true);
    }),
  );
});

test('larger text is tried before what would be set without it, and nothing is left out', () => {
  fc.assert(
    fc.property(kinds, wordings, ratios, (kind, count, ratio) => {
      const sizesAt = (textScale: number) =>
        levelsFor(kind, count, { ratio, textScale }).flatMap(({ capitals }) =>
          capitals.map(({ text }) => text),
        );
      const [plain, large] = [sizesAt(1), sizesAt(1.55)];
      expect(large[0]).toBeGreaterThan(plain[0] ?? 0);
      expect(large).toEqual(expect.arrayContaining([...plain]));
    }),
  );
});

test('type is read from three metres before words give way, and the answer goes last', () => {
  const levels = levelsFor('question', 3, { ratio: 16 / 9, textScale: 1 });
  expect(levels.map(({ given }) => given)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 2, 2, 2, 2, 2]);
  expect(levels[0]?.capitals.at(-1)).toEqual({ title: 22, text: 17, foot: 10 });
});

test('an upright panel has its picture above, a lying one first beside the words', () => {
  expect(
    levelsFor('question', 2, { ratio: 0.6, textScale: 1 })[0]?.layouts.map(({ shape }) => shape),
  ).toEqual(['above']);
  expect(levelsFor('question', 2, { ratio: 1.8, textScale: 1 })[0]?.layouts[0]?.shape).toBe('beside');
});

test('the question stays what is read from afar while the answer steps down, with the picture small', () => {
  const levels = levelsFor('question', 2, { ratio: 5 / 4, textScale: 1 });
  const shrinking = levels.findIndex(({ capitals }) => capitals.some(({ title }) => title < 22));
  const before = levels.slice(0, shrinking);
  expect(Math.min(...before.flatMap(({ capitals }) => capitals.map(({ text }) => text)))).toBe(12);
  expect(Math.min(...before.flatMap(({ layouts }) => layouts.map(({ width }) => width)))).toBe(0.26);
});

test('what a touch does is said smaller beside signs of a size, before it is left out for them', () => {
  const levels = levelsFor('help', 2, { ratio: 5 / 4, textScale: 1.55 });
  const tried = levels.flatMap(({ given, capitals }) =>
    capitals.map(({ text, foot }) => ({ given, text, foot })),
  );
  const left = tried.filter(({ given }) => given === 1);
  for (const { text } of left.filter(({ text }) => text >= 10 && text <= 14)) {
    const before = tried.slice(
      0,
      tried.findIndex((each) => each.given === 1 && each.text === text),
    );
    const kept = before.filter((each) => each.given === 0 && each.text === text);
    expect(Math.min(...kept.map(({ foot }) => foot))).toBe(7.5);
  }
  expect(left.length).toBeGreaterThan(5);
});
