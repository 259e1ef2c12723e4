import type { ExerciseStep } from '#contract/model.ts';

/** Where a person is in an exercise. "Before you start" always comes first. */
export type PlayerState =
  | { readonly kind: 'before' }
  | {
      readonly kind: 'moving';
      readonly step: number;
      /** Seconds spent in this step, at the pace at which they were spent. */
      readonly elapsedS: number;
      readonly isPaused: boolean;
      readonly isSlow: boolean;
    }
  | { readonly kind: 'done' };

export type PlayerEvent =
  | { readonly kind: 'start' }
  | { readonly kind: 'toggle-pause' }
  | { readonly kind: 'toggle-slow' }
  | { readonly kind: 'step-back' }
  | { readonly kind: 'step-on' }
  | { readonly kind: 'pass'; readonly seconds: number };

/** "Slower" shows everything at 70 %. */
export const slowPace = 0.7;

const beginning: PlayerState = { kind: 'moving', step: 0, elapsedS: 0, isPaused: false, isSlow: false };

/** The player's next state. Steps follow each other by themselves; after the last comes `done`. */
export function nextPlayer(
  state: PlayerState,
  event: PlayerEvent,
  steps: readonly ExerciseStep[],
): PlayerState {
  if (event.kind === 'start') return steps.length === 0 ? { kind: 'done' } : beginning;
  if (state.kind !== 'moving') return state;
  switch (event.kind) {
    case 'toggle-pause':
      return { ...state, isPaused: !state.isPaused };
    case 'toggle-slow':
      return { ...state, isSlow: !state.isSlow };
    case 'step-back':
      return { ...state, step: Math.max(0, state.step - 1), elapsedS: 0 };
    case 'step-on':
      return goTo(state.step + 1);
    case 'pass': {
      if (state.isPaused) return state;
      const elapsedS = state.elapsedS + event.seconds * (state.isSlow ? slowPace : 1);
      return elapsedS >= (steps[state.step]?.seconds ?? 0) ? goTo(state.step + 1) : { ...state, elapsedS };
    }
  }

  function goTo(step: number): PlayerState {
    if (state.kind !== 'moving' || step >= steps.length) return { kind: 'done' };
    return { ...state, step, elapsedS: 0 };
  }
}

/** What is left of the exercise, in seconds of a person's time. */
export function restS(state: PlayerState, steps: readonly ExerciseStep[]): number {
  const wholeS = steps.reduce((sum, step) => sum + step.seconds, 0);
  if (state.kind === 'before') return wholeS;
  if (state.kind === 'done') return 0;
  const doneS = steps.slice(0, state.step).reduce((sum, step) => sum + step.seconds, 0) + state.elapsedS;
  return (wholeS - doneS) / (state.isSlow ? slowPace : 1);
}
