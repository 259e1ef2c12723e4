import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ExerciseDocument, ExercisePlace } from '#contract/model.ts';
import { courseOf } from '#core/visit/course.ts';
import { isFinished, nextPlayer, type PlayerEvent, type PlayerState, restS } from '#core/visit/player.ts';
import { everyFrame } from '#figure/every-frame.ts';
import { PlayerMemory } from './player-memory.ts';

/** An exercise at the place that was chosen. */
export interface Demonstrated {
  readonly id: string;
  readonly place: ExercisePlace | null;
  readonly document: ExerciseDocument;
}

const lookS = 0.25; // often enough for seconds that are counted

/**
 * The player's state, which stands while paused and while only still pictures are shown. The frames that move the figure
 * are its clock; what is drawn of it follows four times a second, and whenever another part begins.
 */
export function usePlayer({ id, place, document }: Demonstrated, isStill: boolean) {
  const course = useMemo(() => courseOf(document), [document]);
  const memory = useContext(PlayerMemory);
  const left = memory.get(id);
  const newest = useRef(comeBackTo(left?.place === place ? left.player : undefined));
  const [state, look] = useState(newest.current);
  const send = useCallback(
    (event: PlayerEvent) => {
      newest.current = nextPlayer(newest.current, event, course);
      look(newest.current);
    },
    [course],
  );
  useEffect(() => () => void memory.set(id, { place, player: newest.current }), [memory, id, place]);
  const isTicking = state.kind === 'moving' && !state.isPaused && !isStill;
  useEffect(() => {
    if (!isTicking) return;
    let unseenS = 0;
    return everyFrame((_, seconds) => {
      const before = newest.current;
      newest.current = nextPlayer(before, { kind: 'pass', seconds }, course);
      unseenS += seconds;
      if (unseenS < lookS && partOf(newest.current) === partOf(before)) return;
      unseenS = 0;
      look(newest.current);
    });
  }, [isTicking, course]);
  return {
    state,
    send,
    /** What is left of it while it stands still; null while it runs. */
    restS: isTicking ? null : Math.ceil(restS(state, course)),
    isFinished: isFinished(state, course),
  };
}

/** Nobody who comes back from help is in the posture yet. */
function comeBackTo(left: PlayerState | undefined): PlayerState {
  if (left === undefined) return { kind: 'before' };
  return left.kind === 'moving' ? { ...left, isPaused: true } : left;
}

function partOf(state: PlayerState): string {
  return state.kind === 'moving' ? state.part : state.kind;
}
