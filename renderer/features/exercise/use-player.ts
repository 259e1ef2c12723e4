import { useEffect, useMemo, useReducer } from 'react';
import type { ExerciseDocument } from '#contract/model.ts';
import { courseOf } from '#core/visit/course.ts';
import { nextPlayer, type PlayerEvent, type PlayerState, restS } from '#core/visit/player.ts';

const tickMs = 250;
const before: PlayerState = { kind: 'before' };

/** The player's state and its clock, which stands while paused and while only still pictures are shown. */
export function usePlayer(document: ExerciseDocument, isStill: boolean) {
  const course = useMemo(() => courseOf(document), [document]);
  const [state, send] = useReducer(
    (now: PlayerState, event: PlayerEvent) => nextPlayer(now, event, course),
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
  return { state, send, restS: Math.ceil(restS(state, course)) };
}
