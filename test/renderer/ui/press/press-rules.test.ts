import { describe, expect, test } from 'vitest';
import { isStillMeant, swipeOf } from '#ui/press/press-rules.ts';

const box = { left: 100, top: 100, right: 300, bottom: 180 };
const slopPx = 60;

describe('a control is still meant', () => {
  test.each([
    { claim: 'anywhere inside it, however far that is', now: { x: 300, y: 180 }, isMeant: true },
    { claim: 'outside, up to 15 mm from where the finger came down', now: { x: 110, y: 50 }, isMeant: true },
    { claim: 'not outside and farther than that', now: { x: 110, y: 49 }, isMeant: false },
    { claim: 'not farther off at a slant either', now: { x: 65, y: 65 }, isMeant: false },
  ])('$claim', ({ now, isMeant }) => {
    expect(isStillMeant(box, { x: 110, y: 110 }, now, slopPx)).toBe(isMeant);
  });
});

describe('a wipe', () => {
  const down = { x: 500, y: 500 };
  test.each([
    { claim: 'goes sideways', up: { x: 439, y: 520 }, way: 'left' },
    { claim: 'goes to either side', up: { x: 561, y: 440 }, way: 'right' },
    { claim: 'is longer than 15 mm', up: { x: 560, y: 500 }, way: null },
    { claim: 'is more sideways than up or down', up: { x: 570, y: 570 }, way: null },
  ])('$claim', ({ up, way }) => {
    expect(swipeOf(down, up, slopPx)).toBe(way);
  });
});
