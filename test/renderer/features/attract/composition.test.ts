import { expect, test } from 'vitest';
import { type Composition, compose, type Level } from '#features/attract/composition.ts';

const [large, small] = [
  { title: 30, text: 18, foot: 11 },
  { title: 22, text: 17, foot: 10 },
] as const;
const wide = { shape: 'beside', width: 0.5, least: 0 } as const;
const narrow = { shape: 'corner', width: 0.3, least: 0.1 } as const;
const level: Level = {
  given: 0,
  layouts: [wide, narrow],
  capitals: [large, small],
  ease: 0.4,
  mayBreak: false,
};

/** A glass on which words of a size fit so much width beside them. */
const roomFor = (room: (composition: Composition) => number | null) => compose(level, room);

test('the largest type wins that leaves the picture at ease', () => {
  expect(roomFor(() => 0.5)).toEqual({ layout: wide, capitals: large });
});

test('type is smaller before the picture has less than its ease', () => {
  expect(roomFor(({ capitals }) => (capitals === large ? 0.3 : 0.5))).toEqual({
    layout: wide,
    capitals: small,
  });
});

test('with the smallest type the picture gives room', () => {
  expect(roomFor(({ layout }) => (layout === wide ? null : 0.2))).toEqual({
    layout: narrow,
    capitals: small,
  });
});

test('a picture below its least share is none', () => {
  expect(roomFor(({ layout }) => (layout === wide ? null : 0.05))).toBeNull();
});

test('words that fit nowhere have no composition', () => {
  expect(roomFor(() => null)).toBeNull();
});
