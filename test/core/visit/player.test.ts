import { expect, test } from 'vitest';
import { nextPlayer, type PlayerEvent, type PlayerState, restS } from '#core/visit/player.ts';

const steps = [10, 20].map((seconds) => ({
  name: 'Step',
  cue: 'Move.',
  breathing: null,
  seconds,
  repetitions: null,
}));

function playerAfter(...events: readonly PlayerEvent[]): PlayerState {
  return events.reduce<PlayerState>((state, event) => nextPlayer(state, event, steps), { kind: 'before' });
}

const start: PlayerEvent = { kind: 'start' };
const pass = (seconds: number): PlayerEvent => ({ kind: 'pass', seconds });

test('nothing moves before the person has read what comes before', () => {
  expect(playerAfter(pass(60), { kind: 'step-on' })).toEqual({ kind: 'before' });
});

test('steps follow each other by themselves, and the last is followed by the end', () => {
  expect(playerAfter(start, pass(10))).toMatchObject({ kind: 'moving', step: 1, elapsedS: 0 });
  expect(playerAfter(start, pass(10), pass(20))).toEqual({ kind: 'done' });
});

test('a pause stops the time', () => {
  expect(playerAfter(start, pass(4), { kind: 'toggle-pause' }, pass(60))).toMatchObject({
    step: 0,
    elapsedS: 4,
  });
});

test('slower lets a second count for 0.7', () => {
  expect(playerAfter(start, { kind: 'toggle-slow' }, pass(10))).toMatchObject({ step: 0, elapsedS: 7 });
});

test('a step back from the first begins it again', () => {
  expect(playerAfter(start, pass(5), { kind: 'step-back' })).toMatchObject({ step: 0, elapsedS: 0 });
});

test('start again goes to the first step, at full pace', () => {
  const state = playerAfter(start, { kind: 'toggle-slow' }, { kind: 'step-on' }, start);
  expect(state).toEqual({ kind: 'moving', step: 0, elapsedS: 0, isPaused: false, isSlow: false });
});

test('the rest of the exercise is what is left of all steps, longer when slower', () => {
  expect(restS({ kind: 'before' }, steps)).toBe(30);
  expect(restS(playerAfter(start, pass(4)), steps)).toBe(26);
  expect(restS(playerAfter(start, pass(3), { kind: 'toggle-slow' }), steps)).toBeCloseTo(27 / 0.7);
  expect(restS({ kind: 'done' }, steps)).toBe(0);
});
