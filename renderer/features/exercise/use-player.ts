import { useEffect, useReducer } from 'react';
import type { ExerciseStep } from '#contract/model.ts';
import { nextPlayer, type PlayerEvent, type PlayerState, restS } from '#core/visit/player.ts';

const tickMs = 250;
const before: PlayerState = { kind: 'before' };

/** The player's state and its clock, which stands while paused and while only still pictures are shown. */
export function usePlayer(steps: readonly ExerciseStep[], isStill: boolean) {
  const [state, send] = useReducer(
    (now: PlayerState, event: PlayerEvent) => nextPlayer(now, event, steps),
    before,
  );
  const isTicking = state.kind === 'moving' && !state.isPaused && !isStill;
  useEffect(() => {
    if (!isTicking) return;
    let lastMs = performance.now();
    const timer = setInterval(() => {
      const nowMs = performance.now();
      send({ kind: 'pass', seconds: (nowMs - lastMs) / 1_000 });
      lastMs = nowMs;
    }, tickMs);
    return () => clearInterval(timer);
  }, [isTicking]);
  return { state, send, restS: Math.ceil(restS(state, steps)) };
}
