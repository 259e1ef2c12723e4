// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Motion } from '#contract/motion.ts';
import { Figure } from '#figure/figure.tsx';
import { sampleContent } from '#test/support/sample-content.ts';

/** Upright in the first step, bowed in the second. */
const motion = bowing();

function bowing(): Motion {
  const [sample] = sampleContent().exercises.values();
  if (sample === undefined) throw new Error('there is no sample');
  const [lift] = sample.motion.movements;
  const held = { ...lift, hasMovingFloor: false, keys: {} };
  const bow = { ...held, name: 'Bow', keys: { trunk: [{ percent: 0, deg: 70 }] } };
  return { ...sample.motion, movements: [held, bow], steps: [0, 1] };
}

afterEach(() => vi.unstubAllGlobals());

/** How the top is drawn so many tenths of a second after the figure set out for the second step. */
function onWay(pace: number, tenths: number): string | null {
  const frames = new Map<number, FrameRequestCallback>();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => {
    last += 1;
    frames.set(last, draw);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (request: number) => frames.delete(request));
  const { container, rerender, unmount } = render(<Figure motion={motion} step={0} isWaiting />);
  rerender(<Figure motion={motion} step={1} isWaiting pace={pace} />);
  for (let tenth = 0; tenth <= tenths; tenth += 1) {
    const due = [...frames.values()];
    frames.clear();
    for (const draw of due) draw(tenth * 100);
  }
  const top = container.querySelector('[data-part="top"]')?.getAttribute('d') ?? null;
  unmount();
  return top;
}

test('"Slower" slows the way between two steps as it slows the steps: in a second as far as otherwise in 0.7', () => {
  const slowly = onWay(0.7, 10);
  expect(slowly).not.toBe(onWay(1, 0));
  expect(slowly).toBe(onWay(1, 7));
  expect(slowly).not.toBe(onWay(1, 10));
});
