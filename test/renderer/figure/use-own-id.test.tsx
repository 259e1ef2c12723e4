// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Figure } from '#figure/figure.tsx';
import { sampleContent } from '#test/support/sample-content.ts';

afterEach(cleanup);

const [exercise] = sampleContent().exercises.values();
if (exercise === undefined) throw new Error('there is no sample');
const { motion } = exercise;

const idsIn = (container: HTMLElement) => [...container.querySelectorAll('[id]')].map(({ id }) => id);

/** What a slide with a figure brings, and takes with it. */
function drawOnce(): readonly string[] {
  const { container, unmount } = render(<Figure motion={motion} still={0} />);
  const ids = idsIn(container);
  unmount();
  return ids;
}

test('figures that are on the page together share no id', () => {
  const figures = ['slide', 'slide that leaves', 'still picture'];
  const { container } = render(figures.map((name) => <Figure key={name} motion={motion} still={0} />));
  const ids = idsIn(container);
  expect(ids.length).toBeGreaterThan(figures.length);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a figure uses the ids of one that has gone again, so that a month of slides needs no more than two', () => {
  const first = drawOnce();
  expect(first.length).toBeGreaterThan(0);
  expect(drawOnce()).toEqual(first);
  expect(drawOnce()).toEqual(first);
});
