import { describe, expect, test } from 'vitest';
import { pageCount, pageOf, turnOf } from '#ui/pages/page-reckoning.ts';

describe('how many pages there are', () => {
  test.each([
    { claim: 'a text that fits has one', flowPx: 1080, pagePx: 1080, count: 1 },
    { claim: 'a text without a word has one', flowPx: 0, pagePx: 1080, count: 1 },
    { claim: 'a second column is a second page', flowPx: 2096, pagePx: 1080, count: 2 },
    { claim: 'part of a pixel is no page', flowPx: 1081, pagePx: 1080, count: 1 },
    { claim: 'a page that is not laid out yet counts as one', flowPx: 500, pagePx: 0, count: 1 },
  ])('$claim', ({ flowPx, pagePx, count }) => {
    expect(pageCount(flowPx, pagePx)).toBe(count);
  });
});

describe('on which page something is', () => {
  test.each([
    { claim: 'what begins at the margin of the first is on the first', offsetPx: 64, page: 0 },
    { claim: 'what begins behind one width is on the second', offsetPx: 1144, page: 1 },
    { claim: 'what reaches out before the first is on the first', offsetPx: -20, page: 0 },
    { claim: 'half a pixel before a page is on that page', offsetPx: 1079.5, page: 1 },
  ])('$claim', ({ offsetPx, page }) => {
    expect(pageOf(offsetPx, 1080)).toBe(page);
  });
});

describe('where a key turns', () => {
  test('down and to the right turn on, up and to the left turn back', () => {
    const turns = ['ArrowDown', 'PageDown', 'ArrowRight', 'ArrowUp', 'PageUp', 'ArrowLeft'];
    expect(turns.map((key) => turnOf(key, false))).toEqual([1, 1, 1, -1, -1, -1]);
  });

  test('the arrows to the side follow the writing', () => {
    expect([turnOf('ArrowRight', true), turnOf('ArrowLeft', true)]).toEqual([-1, 1]);
    expect([turnOf('ArrowDown', true), turnOf('ArrowUp', true)]).toEqual([1, -1]);
  });

  test('other keys turn nowhere', () => {
    expect(['Tab', 'Enter', ' ', 'a'].map((key) => turnOf(key, false))).toEqual([0, 0, 0, 0]);
  });
});
