import { expect, test } from 'vitest';
import type { Movement } from '#contract/motion.ts';
import { motionDoubts } from '#core/exercise/motion-doubts.ts';
import { readMotionText, starterMotions, starterWalk } from '#test/fixtures/starter-motions.ts';

test.each(starterMotions)('there is no doubt about %s', (_, motion) => {
  expect(motionDoubts(motion)).toEqual([]);
});

/** What is said of one movement, in short. */
function doubtsOf(movement: string): readonly string[] {
  const motion = readMotionText(`movements:\n  Try: { seconds: 8, ${movement} }\n`);
  return motionDoubts(motion).map((doubt) => `${doubt.kind} ${doubt.side} at ${doubt.percent} %`);
}

/** The walk of the pack with other keys of some joints. */
function walkWith(keys: Movement['keys']) {
  const [walk] = starterWalk.movements;
  return motionDoubts({
    props: starterWalk.props,
    movements: [{ ...walk, keys: { ...walk.keys, ...keys } }],
  });
}

/** The keys of a joint of that walk, turned by so many degrees between two percents. */
function moved(joint: 'knee' | 'ankle', byDeg: number, from: number, to: number) {
  const keys = starterWalk.movements[0].keys[joint] ?? [];
  return {
    [joint]: keys.map((key) =>
      key.percent >= from && key.percent <= to ? { ...key, deg: key.deg + byDeg } : key,
    ),
  };
}

test('who stands on straight knees is found, with soft knees not', () => {
  const stand = (kneeDeg: number) =>
    doubtsOf(
      `keys: { knee: { 0: ${kneeDeg} }, ankle: { 0: ${kneeDeg / 2} } }, contacts: { feet: { on: floor, at_cm: 0 } }`,
    );
  expect(stand(0)).toEqual(['locked near at 0 %', 'locked far at 0 %']);
  expect(stand(8)).toEqual([]);
});

test('knees that lock only at the top of a movement are found there', () => {
  const bend = (upCm: number) =>
    doubtsOf(`hips: { 0: [0, 80], 50: [0, ${upCm}] }, contacts: { feet: { on: floor, at_cm: 4 } }`);
  expect(bend(90)).toEqual(['locked near at 50 %', 'locked far at 50 %']);
  expect(bend(88)).toEqual([]);
});

test('a sole that swings along the floor under a standing body is found', () => {
  const swing = (deg: number) =>
    doubtsOf(
      `hips: { 0: [0, 89.95] }, keys: { hip: { 0: ${-deg}, 50: ${deg} }, knee: { 0: 6 }, ankle: { 0: ${6 + deg}, 50: ${6 - deg} } }`,
    );
  expect(swing(3)).toContain('slides near at 50 %');
  expect(swing(0)).toEqual([]);
});

test('in a walk toes that drag, and a heel or toes that slide, are found', () => {
  const low = walkWith(moved('ankle', -9, 70, 90));
  expect(low.filter(({ kind }) => kind === 'trips').map(({ side }) => side)).toEqual(['near', 'far']);
  const pushed = walkWith(moved('ankle', -14, 50, 60));
  expect(pushed.some((doubt) => doubt.kind === 'slides' && doubt.part === 'toe')).toBe(true);
});

test('a knee that snaps is found, at the key and in a slow movement as well', () => {
  const snap = walkWith(moved('knee', 40, 91, 91));
  expect(snap.some((doubt) => doubt.kind === 'snaps' && doubt.joint === 'knee')).toBe(true);
  const slow = doubtsOf('keys: { elbow: { 0: 10, 49: 10, 50: 90, 51: 10 } }');
  expect(slow).toEqual(['snaps near at 50 %', 'snaps far at 50 %']);
});
