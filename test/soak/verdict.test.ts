import { expect, test } from 'vitest';
import type { Sample } from './sample.ts';
import { judge, lineThrough } from './verdict.ts';

const samples = (valueAt: (slides: number) => number, figure = 'heap of the screen, MB'): readonly Sample[] =>
  Array.from({ length: 40 }, (_, at) => {
    const slides = 1_000 + at * 500;
    return { slides, figures: { [figure]: valueAt(slides) } };
  });

const isHeld = (...given: Parameters<typeof samples>) => judge(samples(...given)).map((one) => one.isHeld);

test('the line through points that lie on one has its slope', () => {
  const points = [1, 2, 3, 4].map((x) => ({ x, y: 3 * x - 1 }));
  expect(lineThrough(points)).toEqual({ slope: 3, uncertainty: 0 });
});

test('what stays is held, however much it trembles', () => {
  expect(isHeld(() => 5)).toEqual([true]);
  expect(isHeld((slides) => 100 + 5 * Math.sin(slides))).toEqual([true]);
  expect(isHeld(() => 0)).toEqual([true]);
});

test('what grows by a byte and more for each slide is found, long before the month is over', () => {
  expect(isHeld((slides) => 5 + slides / 100_000)).toEqual([false]);
  expect(isHeld((slides) => 5 + Math.sin(slides) / 10 + slides / 50_000)).toEqual([false]);
});

test('one listener in a hundred slides is found', () => {
  expect(isHeld((slides) => 170 + Math.floor(slides / 100), 'listeners')).toEqual([false]);
});

test('a log that rises and falls is held until it is longer than it may be', () => {
  const log = 'write-ahead log, MB';
  expect(isHeld((slides) => (slides / 500) % 4, log)).toEqual([true]);
  expect(isHeld((slides) => slides / 1_000, log)).toEqual([false]);
});
