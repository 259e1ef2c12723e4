import type { ExerciseStep } from '#contract/model.ts';

/** Where a person is in an exercise. "Before you start" always comes first. */
export type PlayerState = { readonly kind: 'before' } | Following | Done;

interface Done {
  readonly kind: 'done';
  /** Followed: the last step ran out, or more than half of the steps' time was spent. Who only skipped has not. */
  readonly isFinished: boolean;
}

/** A person follows along: they get ready or rest, then they do the step. */
export interface Following {
  readonly kind: 'moving';
  readonly step: number;
  /** `ready` and `rest` come before the step: after a touch, and after the step before it. */
  readonly part: 'ready' | 'rest' | 'move';
  /** Seconds spent in this part, at the pace at which they were spent. */
  readonly elapsedS: number;
  /** Seconds spent in steps since the start, in the steps' own time. */
  readonly spentS: number;
  /** How long the part before the step lasts. */
  readonly leadS: number;
  /** Somebody is on their way in it, and does not only wait. */
  readonly hasWay: boolean;
  /** The step from which the figure set out for this one. */
  readonly from: number;
  /** Grows with each beginning of a step, so that the figure begins too. */
  readonly run: number;
  readonly isPaused: boolean;
  readonly isSlow: boolean;
  /** The other side of the body is shown. */
  readonly isMirrored: boolean;
}

export type PlayerEvent =
  | { readonly kind: 'start' }
  | { readonly kind: 'toggle-pause' }
  | { readonly kind: 'toggle-slow' }
  | { readonly kind: 'toggle-mirror' }
  | { readonly kind: 'step-back' }
  | { readonly kind: 'step-on' }
  /** Begins a step, also the one that is being done. */
  | { readonly kind: 'go-to'; readonly step: number }
  /** Everything was seen as still pictures, for so long. */
  | { readonly kind: 'finish'; readonly seconds: number }
  | { readonly kind: 'pass'; readonly seconds: number };

/** The steps of an exercise, and how long a body takes from one of them to the beginning of another. */
export interface Course {
  readonly steps: readonly ExerciseStep[];
  readonly wayS: (from: number, to: number) => number;
}

/** "Slower" shows everything at 70 %. */
export const slowPace = 0.7;
/** Time to put the feet right before a step that was touched: 3, 2, 1. More where the way to it takes longer. */
const readyS = 3;
/** Time to breathe and to read what comes next, between two steps. */
const restBetweenS = 5;

/** The player's next state. Steps follow each other by themselves; after the last comes `done`. */
export function nextPlayer(state: PlayerState, event: PlayerEvent, course: Course): PlayerState {
  if (event.kind === 'start') return begun(state, course);
  if (state.kind !== 'moving') return state;
  switch (event.kind) {
    case 'toggle-pause':
      return { ...state, isPaused: !state.isPaused };
    case 'toggle-slow':
      return { ...state, isSlow: !state.isSlow };
    case 'toggle-mirror':
      return { ...state, isMirrored: !state.isMirrored };
    case 'step-back':
      return begin(state, course, state.step - 1, 'ready');
    case 'step-on':
      return begin(state, course, state.step + 1, 'ready');
    case 'go-to':
      return begin(state, course, event.step, 'ready');
    case 'finish':
      return done({ ...state, spentS: state.spentS + event.seconds }, course);
    case 'pass':
      return state.isPaused ? state : pass(state, course, event.seconds);
  }
}

/** The first step, with nothing left of what was chosen in the run before. */
function begun(state: PlayerState, course: Course): PlayerState {
  const fresh: Following = {
    kind: 'moving',
    step: 0,
    part: 'ready',
    elapsedS: 0,
    spentS: 0,
    leadS: readyS,
    hasWay: false,
    from: 0,
    run: 0,
    isPaused: false,
    isSlow: false,
    isMirrored: false,
  };
  if (course.steps.length === 0) return { kind: 'done', isFinished: false };
  if (state.kind !== 'moving') return fresh;
  return { ...fresh, run: state.run + 1, ...leadTo(state, course, 0, 'ready') };
}

/** A step from its beginning; beyond the last is the end. */
function begin(state: Following, course: Course, wanted: number, part: 'ready' | 'rest'): PlayerState {
  const step = Math.max(0, wanted);
  if (step >= course.steps.length)
    return part === 'rest' ? { kind: 'done', isFinished: true } : done(state, course);
  const lead = leadTo(state, course, step, part);
  return { ...state, step, part, elapsedS: 0, ...lead, run: state.run + 1, isPaused: false };
}

/** Nobody is asked to begin before the figure is there. On its way from one step to another it may be at either. */
function leadTo(state: Following, { wayS }: Course, to: number, part: 'ready' | 'rest') {
  const { step, from } = state;
  const isFarther = state.part !== 'move' && wayS(from, to) > wayS(step, to);
  const farther = isFarther ? from : step;
  const leadWayS = wayS(farther, to);
  return { from: farther, leadS: wholeLeadS(part, leadWayS), hasWay: leadWayS > 0 };
}

/** Whole seconds, for they are counted down, with a moment to stand still. */
function wholeLeadS(part: 'ready' | 'rest', wayS: number): number {
  return Math.max(part === 'ready' ? readyS : restBetweenS, Math.ceil(wayS + 0.3));
}

function pass(state: Following, course: Course, seconds: number): PlayerState {
  const passedS = seconds * paceOf(state);
  const elapsedS = state.elapsedS + passedS;
  const spentS = state.spentS + (state.part === 'move' ? passedS : 0);
  if (elapsedS < partS(state, course.steps)) return { ...state, elapsedS, spentS };
  if (state.part === 'move') return begin({ ...state, spentS }, course, state.step + 1, 'rest');
  return { ...state, part: 'move', elapsedS: 0 };
}

function done(state: Following, course: Course): Done {
  return { kind: 'done', isFinished: isFinished(state, course) };
}

/** Most of the exercise was followed. It may go on. */
export function isFinished(state: PlayerState, { steps }: Course): boolean {
  if (state.kind !== 'moving') return state.kind === 'done' && state.isFinished;
  return state.spentS > steps.reduce((sum, { seconds }) => sum + seconds, 0) / 2;
}

/** What the person counts: the seconds of their own time that are left, or the repetitions. */
export interface Count {
  readonly kind: 'seconds' | 'repetitions';
  readonly left: number;
  /** How much of the part is done, 0 to 1. */
  readonly share: number;
}

/** What is left of what is being done now. At least 1: there is no time at which nothing is left. */
export function countOf(state: Following, steps: readonly ExerciseStep[]): Count {
  const wholeS = partS(state, steps);
  const share = wholeS === 0 ? 1 : Math.min(1, state.elapsedS / wholeS);
  const repetitions = state.part === 'move' ? (steps[state.step]?.repetitions ?? null) : null;
  if (repetitions !== null) {
    return { kind: 'repetitions', left: Math.max(1, repetitions - Math.floor(repetitions * share)), share };
  }
  const left = Math.max(1, Math.ceil((wholeS - state.elapsedS) / paceOf(state)));
  return { kind: 'seconds', left, share };
}

/** What is left of the exercise with its rests, in seconds of a person's time. */
export function restS(state: PlayerState, { steps, wayS }: Course): number {
  if (state.kind === 'done') return 0;
  const first = state.kind === 'before' ? 0 : state.step + 1;
  const pace = state.kind === 'moving' && state.isSlow ? slowPace : 1;
  const beforeS = (step: number) => {
    const leadWayS = step === 0 ? 0 : wayS(step - 1, step);
    return wholeLeadS(step === 0 ? 'ready' : 'rest', leadWayS) / (leadWayS > 0 ? pace : 1);
  };
  const laterS = steps
    .slice(first)
    .reduce((sum, step, index) => sum + step.seconds / pace + beforeS(first + index), 0);
  if (state.kind === 'before') return laterS;
  const stepS = (steps[state.step]?.seconds ?? 0) / pace;
  const nowS = (partS(state, steps) - state.elapsedS) / paceOf(state);
  return laterS + nowS + (state.part === 'move' ? 0 : stepS);
}

function partS(state: Following, steps: readonly ExerciseStep[]): number {
  return state.part === 'move' ? (steps[state.step]?.seconds ?? 0) : state.leadS;
}

/** Only what is done can be done more slowly, a way to the floor too: a rest of five seconds stays one. */
function paceOf(state: Following): number {
  return state.isSlow && (state.part === 'move' || state.hasWay) ? slowPace : 1;
}
