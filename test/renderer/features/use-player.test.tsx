// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { ExerciseDocument } from '#contract/model.ts';
import { usePlayer } from '#features/exercise/use-player.ts';
import { sampleContent } from '#test/support/sample-content.ts';

/** The player of the sample exercise, begun, and how often React has drawn it since. */
function startPlayer() {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  let draws = 0;
  const [document] = sampleContent().exercises.values() as MapIterator<ExerciseDocument>;
  if (document === undefined) throw new Error('The sample content has an exercise.');
  const { result, unmount } = renderHook(() => {
    draws += 1;
    return usePlayer({ id: 'walking', place: null, document }, false);
  });
  onTestFinished(() => {
    unmount();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  act(() => result.current.send({ kind: 'start' }));
  draws = 0;
  return {
    draws: () => draws,
    state: () => result.current.state,
    /** Frame by frame, 60 in a second. */
    pass(ms: number) {
      for (let frame = 0; frame < ms / 16; frame += 1) act(() => vi.advanceTimersByTime(16));
    },
  };
}

test('frames drive the exercise, and it is drawn four times a second', () => {
  const player = startPlayer();
  player.pass(2_000);
  expect(player.draws()).toBeGreaterThanOrEqual(7);
  expect(player.draws()).toBeLessThanOrEqual(8);
});

test('a part that begins is drawn in its own frame', () => {
  const player = startPlayer();
  player.pass(2_976);
  expect(player.state()).toMatchObject({ part: 'ready' });
  player.pass(64);
  expect(player.state()).toMatchObject({ part: 'move' });
});
