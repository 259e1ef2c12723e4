// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { Profiler, useRef } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSizeChanges } from '#ui/fit/use-size-changes.ts';

const wishes = document.documentElement.dataset;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
});
afterEach(() => {
  cleanup();
  delete wishes.text;
  vi.unstubAllGlobals();
});

function Box({ name }: { readonly name: string }) {
  const box = useRef<HTMLParagraphElement>(null);
  const changes = useSizeChanges(box);
  return (
    <p ref={box} title={name}>
      {changes}
    </p>
  );
}

function drawBoxes(names: readonly string[]) {
  const commits = vi.fn();
  const boxes = (some: readonly string[]) => (
    <Profiler id="boxes" onRender={commits}>
      {some.map((name) => (
        <Box key={name} name={name} />
      ))}
    </Profiler>
  );
  const { rerender } = render(boxes(names));
  commits.mockClear();
  return { commits, keep: (some: readonly string[]) => rerender(boxes(some)) };
}

const seen = () => screen.queryAllByText(/^\d+$/).map(({ title, textContent }) => `${title} ${textContent}`);

test('a larger text has every box measured anew, all of them in one go', async () => {
  const { commits } = drawBoxes(['title', 'cue', 'card']);
  await act(async () => {
    wishes.text = '3';
  });
  expect(seen()).toEqual(['title 1', 'cue 1', 'card 1']);
  expect(commits).toHaveBeenCalledTimes(1);
});

test('a font that comes late has every box measured anew', async () => {
  drawBoxes(['title', 'cue']);
  await act(async () => document.fonts.dispatchEvent(new Event('loadingdone')));
  expect(seen()).toEqual(['title 1', 'cue 1']);
});

test('a box that has gone is asked no more, and one that comes after all have gone is', async () => {
  const { keep } = drawBoxes(['title', 'cue']);
  keep([]);
  await act(async () => {
    wishes.text = '2';
  });
  keep(['card']);
  await act(async () => {
    wishes.text = '3';
  });
  expect(seen()).toEqual(['card 1']);
});

test('a box that comes with a larger text is measured with it, and not once more', async () => {
  const { keep } = drawBoxes(['title']);
  await act(async () => {
    wishes.text = '3';
    keep(['title', 'card']);
  });
  expect(seen()).toEqual(['title 1', 'card 0']);
});
