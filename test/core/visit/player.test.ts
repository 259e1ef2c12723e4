import { describe, expect, test } from 'vitest';
import {
  type Course,
  countOf,
  isFinished,
  nextPlayer,
  type PlayerEvent,
  type PlayerState,
  restS,
} from '#core/visit/player.ts';

const steps = [
  { seconds: 10, repetitions: null },
  { seconds: 20, repetitions: 5 },
].map((step) => ({ name: 'Step', cue: 'Move.', breathing: null, ...step }));

const course: Course = { steps, wayS: () => 0 };

function playerAfter(...events: readonly PlayerEvent[]): PlayerState {
  return events.reduce<PlayerState>((state, event) => nextPlayer(state, event, course), { kind: 'before' });
}

function countAfter(...events: readonly PlayerEvent[]) {
  const state = playerAfter(...events);
  return state.kind === 'moving' ? countOf(state, steps) : null;
}

const start: PlayerEvent = { kind: 'start' };
const pause: PlayerEvent = { kind: 'toggle-pause' };
const slower: PlayerEvent = { kind: 'toggle-slow' };
const stepOn: PlayerEvent = { kind: 'step-on' };
const stepBack: PlayerEvent = { kind: 'step-back' };
const pass = (seconds: number): PlayerEvent => ({ kind: 'pass', seconds });
const goTo = (step: number): PlayerEvent => ({ kind: 'go-to', step });
const ready = pass(3);
const rest = pass(5);

describe('the course of an exercise', () => {
  test('nothing moves before the person has read what comes before', () => {
    expect(playerAfter(pass(60), stepOn, goTo(1), { kind: 'finish', seconds: 0 })).toEqual({
      kind: 'before',
    });
  });

  test('three seconds to get ready come before the first step', () => {
    expect(playerAfter(start, pass(2.9))).toMatchObject({ step: 0, part: 'ready' });
    expect(playerAfter(start, ready)).toMatchObject({ step: 0, part: 'move', elapsedS: 0 });
  });

  test('a step is followed by a rest of five seconds, which already tells the next one', () => {
    expect(playerAfter(start, ready, pass(10))).toMatchObject({ step: 1, part: 'rest', elapsedS: 0 });
    expect(playerAfter(start, ready, pass(10), rest)).toMatchObject({ step: 1, part: 'move' });
  });

  test('the last step is followed by the end', () => {
    expect(playerAfter(start, ready, pass(10), rest, pass(20))).toEqual({ kind: 'done', isFinished: true });
  });

  test('is finished when its last step ran out, also where most of it was skipped', () => {
    expect(playerAfter(start, goTo(1), ready, pass(20))).toEqual({ kind: 'done', isFinished: true });
  });

  test('is not finished by skipping, nor by going straight through the still pictures', () => {
    const skipped = { kind: 'done', isFinished: false };
    expect(playerAfter(start, stepOn, stepOn)).toEqual(skipped);
    expect(playerAfter(start, { kind: 'finish', seconds: 2 })).toEqual(skipped);
    expect(playerAfter(start, ready, pass(9), stepOn, ready, pass(6), stepOn)).toEqual(skipped);
  });

  test('is finished as soon as more than half of its steps’ time was spent', () => {
    const nearly = playerAfter(start, ready, pass(9.9), stepOn, ready, pass(5));
    expect(isFinished(nearly, course)).toBe(false);
    expect(isFinished(nextPlayer(nearly, pass(0.2), course), course)).toBe(true);
    expect(playerAfter(start, ready, pass(9), stepOn, ready, pass(7), stepOn)).toMatchObject({
      isFinished: true,
    });
    expect(playerAfter(start, { kind: 'finish', seconds: 16 })).toMatchObject({ isFinished: true });
  });

  test('time to get ready, pauses and an earlier run are no time of its steps', () => {
    const paused = playerAfter(
      start,
      pass(2),
      pause,
      pass(60),
      pause,
      ready,
      pass(14),
      start,
      ready,
      pass(14),
    );
    expect(isFinished(paused, course)).toBe(false);
  });

  test('who has seen all still pictures is at the end too', () => {
    expect(playerAfter(start, { kind: 'finish', seconds: 0 })).toEqual({ kind: 'done', isFinished: false });
  });

  test('an exercise without steps is at its end at once', () => {
    expect(nextPlayer({ kind: 'before' }, start, { ...course, steps: [] })).toEqual({
      kind: 'done',
      isFinished: false,
    });
  });
});

describe('the controls', () => {
  test('a pause stops the time, in a step and before it', () => {
    expect(playerAfter(start, ready, pass(4), pause, pass(60))).toMatchObject({ part: 'move', elapsedS: 4 });
    expect(playerAfter(start, pass(1), pause, pass(60))).toMatchObject({ part: 'ready', elapsedS: 1 });
  });

  test('slower lets a second of a step count for 0.7, and leaves a rest as long as it is', () => {
    expect(playerAfter(start, ready, slower, pass(10))).toMatchObject({ part: 'move', elapsedS: 7 });
    expect(playerAfter(start, ready, pass(10), slower, pass(4))).toMatchObject({ part: 'rest', elapsedS: 4 });
  });

  test('a step that was touched begins with time to get ready, and goes on if all was paused', () => {
    const state = playerAfter(start, ready, pass(4), pause, goTo(1));
    expect(state).toMatchObject({ step: 1, part: 'ready', elapsedS: 0, isPaused: false });
  });

  test('a step back from the first begins it again', () => {
    expect(playerAfter(start, ready, pass(5), stepBack)).toMatchObject({ step: 0, part: 'ready', run: 1 });
    expect(playerAfter(start, stepOn, stepBack)).toMatchObject({ step: 0, part: 'ready' });
  });

  test('a step on from the last leads to the end', () => {
    expect(playerAfter(start, stepOn, stepOn)).toEqual({ kind: 'done', isFinished: false });
  });

  test('a step can be repeated: the figure begins anew', () => {
    const state = playerAfter(start, stepOn, ready, pass(7), goTo(1));
    expect(state).toMatchObject({ step: 1, part: 'ready', elapsedS: 0, run: 2 });
  });

  test('start again goes to the first step, at full pace, and the figure begins anew', () => {
    const state = playerAfter(start, slower, { kind: 'toggle-mirror' }, stepOn, start);
    expect(state).toEqual({
      kind: 'moving',
      step: 0,
      part: 'ready',
      spentS: 0,
      elapsedS: 0,
      leadS: 3,
      hasWay: false,
      from: 1,
      run: 2,
      isPaused: false,
      isSlow: false,
      isMirrored: false,
    });
  });

  test('the other side stays chosen from step to step', () => {
    expect(playerAfter(start, { kind: 'toggle-mirror' }, stepOn)).toMatchObject({ isMirrored: true });
  });
});

describe('what is counted', () => {
  test('three, two, one', () => {
    const counts = [0, 1, 2].map((seconds) => countAfter(start, pass(seconds))?.left);
    expect(counts).toEqual([3, 2, 1]);
  });

  test('the seconds of the person, which are more when slower', () => {
    expect(countAfter(start, ready, pass(3))).toMatchObject({ kind: 'seconds', left: 7, share: 0.3 });
    expect(countAfter(start, ready, pass(3), slower)?.left).toBe(10); // 7 s at 0.7
  });

  test('repetitions where the step has them, but seconds in the rest before it', () => {
    expect(countAfter(start, ready, pass(10))).toMatchObject({ kind: 'seconds', left: 5 });
    expect(countAfter(start, ready, pass(10), rest, pass(9))).toMatchObject({ kind: 'repetitions', left: 3 });
  });
});

test('the rest of the exercise is what is left of all steps and rests, longer when slower', () => {
  expect(restS({ kind: 'before' }, course)).toBe(3 + 10 + 5 + 20);
  expect(restS(playerAfter(start), course)).toBe(38);
  expect(restS(playerAfter(start, ready, pass(4)), course)).toBe(6 + 5 + 20);
  expect(restS(playerAfter(start, ready, pass(3), slower), course)).toBeCloseTo(27 / 0.7 + 5);
  expect(restS(playerAfter(start, ready, pass(10), pass(2)), course)).toBe(3 + 20);
  expect(restS({ kind: 'done', isFinished: true }, course)).toBe(0);
});

describe('where the figure needs longer than that to get to a step', () => {
  /** From any step to the second, lying down takes 4.4 s. */
  const lying: Course = { steps, wayS: (from, to) => (to === 1 && from === 0 ? 4.4 : 0) };
  const led = (...events: readonly PlayerEvent[]) =>
    events.reduce<PlayerState>((state, event) => nextPlayer(state, event, lying), { kind: 'before' });

  test('the person gets ready for as long as the way takes, in whole seconds', () => {
    const touched = led(start, ready, pass(1), stepOn);
    expect(touched).toMatchObject({ part: 'ready', leadS: 5 });
    expect(led(start, ready, pass(1), stepOn, pass(4.9))).toMatchObject({ part: 'ready' });
    expect(led(start, ready, pass(1), stepOn, pass(5))).toMatchObject({ part: 'move' });
    expect(touched.kind === 'moving' && countOf(touched, steps).left).toBe(5);
  });

  test('a rest is longer too where it must be, and is counted in what is left', () => {
    const farther: Course = { ...lying, wayS: () => 5.5 };
    expect(nextPlayer(led(start, ready), pass(10), farther)).toMatchObject({ part: 'rest', leadS: 6 });
    expect(restS({ kind: 'before' }, farther)).toBe(3 + 10 + 6 + 20);
  });

  test('"slower" slows the way too, and is counted in what is left; a rest without a way stays as long', () => {
    const slowly = led(start, ready, pass(1), slower, stepOn);
    expect(slowly.kind === 'moving' && countOf(slowly, steps).left).toBe(8); // 5 s at 0.7
    expect(nextPlayer(slowly, pass(7.1), lying)).toMatchObject({ part: 'ready' });
    expect(nextPlayer(slowly, pass(7.2), lying)).toMatchObject({ part: 'move' });
    expect(restS(led(start, ready, slower), lying)).toBeCloseTo((10 + 5 + 20) / 0.7);
    expect(playerAfter(start, ready, slower, pass(15), pass(4.9))).toMatchObject({ part: 'rest' });
    expect(playerAfter(start, ready, slower, pass(15), pass(5))).toMatchObject({ part: 'move' });
  });

  test('who changes their mind on the way may be at either end of it: the longer way counts', () => {
    const underway = led(start, ready, stepOn);
    expect(underway).toMatchObject({ part: 'ready', leadS: 5, from: 0 });
    expect(nextPlayer(underway, goTo(1), lying)).toMatchObject({ leadS: 5, from: 0 });
    expect(nextPlayer(underway, goTo(0), lying)).toMatchObject({ leadS: 3 });
    expect(led(start, ready, stepOn, pass(5), goTo(1))).toMatchObject({ leadS: 3 });
    expect(led(start, goTo(0))).toMatchObject({ leadS: 3 });
  });
});
