import { describe, expect, test } from 'vitest';
import type { Motion } from '#contract/motion.ts';
import { beginningOf, climbOf, wayS } from '#core/exercise/climb.ts';
import { figureHeightM, stepMoment } from '#core/exercise/demonstration.ts';
import { type Moment, poseOf } from '#core/exercise/movement.ts';
import { starterMotion, starterMotions, starterWalk } from '#test/fixtures/starter-motions.ts';

const catCow = starterMotion('cat-cow');
const [down, upAgain] = [1, 3];

const hipCm = (moment: Moment) => 100 * poseOf(moment, figureHeightM).trunk.hip.yM;

function climbAt(motion: Motion, step: number) {
  const climb = climbOf(motion, step);
  if (climb === null) throw new Error(`step ${step} is no climb`);
  return climb;
}

test('who gets down to the floor or up from it climbs; who only shifts on it does not', () => {
  expect(catCow.steps.map((_, step) => climbOf(catCow, step) !== null)).toEqual([false, true, false, true]);
});

test('each exercise on the floor shows its way down, and a way up wherever somebody stands at its end', () => {
  const climbs = starterMotions.flatMap(([name, motion]) =>
    motion.steps.flatMap((_, step) => (climbOf(motion, step) === null ? [] : [`${name} ${step}`])),
  );
  expect(climbs).toEqual([
    'cat-cow 1',
    'cat-cow 3',
    'getting-down-and-up 1',
    'getting-down-and-up 2',
    'getting-down-and-up 3',
    'getting-down-and-up 4',
    'getting-down-and-up 5',
    'knee-rolls 1',
    'knee-rolls 2',
    'knee-rolls 5',
    'knee-rolls 6',
    'knee-rolls 7',
    'pelvic-tilts 1',
    'pelvic-tilts 2',
    'pelvic-tilts 5',
    'pelvic-tilts 6',
    'pelvic-tilts 7',
    'rest-positions 1',
    'rest-positions 2',
    'rest-positions 4',
    'rest-positions 5',
    'rest-positions 6',
    'rise-and-turn 1',
    'rise-and-turn 2',
    'rise-and-turn 3',
    'rise-and-turn 4',
    'rise-and-turn 5',
    'rise-and-turn 6',
    'rise-and-turn 7',
    'rise-and-turn 8',
    'roll-calves 1',
    'roll-calves 2',
    'roll-calves 6',
    'roll-calves 7',
    'roll-glutes 1',
    'roll-glutes 2',
    'roll-glutes 6',
    'roll-glutes 7',
    'roll-upper-back 1',
    'roll-upper-back 2',
    'roll-upper-back 5',
    'roll-upper-back 6',
  ]);
});

test('a climb begins where the step before it was, so that nobody is down before they are asked to go down', () => {
  expect(hipCm(climbAt(catCow, down).at(0, 20))).toBeCloseTo(hipCm(stepMoment(catCow, 0, 1, down - 1)), 6);
  expect(beginningOf(catCow, down)).toEqual(stepMoment(catCow, 0, 1, down - 1));
  expect(wayS(catCow, down - 1, down)).toBe(0);
});

describe.each([
  { seconds: 20, times: 1 },
  { seconds: 40, times: 2 },
  { seconds: 15, times: 1 },
  { seconds: 5, times: 1 },
])('in a step of $seconds seconds', ({ seconds, times }) => {
  const at = (elapsedS: number) => hipCm(climbAt(catCow, upAgain).at(elapsedS, seconds));

  test(`getting up is shown ${times} times, and at the end the figure stands`, () => {
    const standing = hipCm(stepMoment(catCow, 0, 1, upAgain));
    const placeM = stepMoment(catCow, 0, 1, upAgain).body.hip.xM;
    const isUp = Array.from({ length: seconds * 10 }, (_, tenth) => {
      const { hip } = climbAt(catCow, upAgain).at(tenth / 10, seconds).body;
      return Math.abs(100 * hip.yM - standing) < 0.5 && Math.abs(hip.xM - placeM) < 0.05;
    });
    expect(isUp.filter((up, index) => up && isUp[index - 1] === false)).toHaveLength(times);
    expect(Math.abs(at(seconds) - standing)).toBeLessThan(0.5);
  });

  test('nobody jumps: the hips never go faster than 50 cm a second', () => {
    if (seconds < 15) return; // so little time leaves no slow way
    for (let elapsedS = 0.01; elapsedS < seconds; elapsedS += 0.01)
      expect(Math.abs(at(elapsedS) - at(elapsedS - 0.01))).toBeLessThan(0.9);
  });
});

test('it takes at least twice as long as the body could go', () => {
  const climb = climbAt(catCow, upAgain);
  const halfUpS = climb.way.durationS;
  expect(hipCm(climb.at(halfUpS, 20))).toBeLessThan(hipCm(stepMoment(catCow, 0, 1, upAgain)) - 10);
});

test('who broke off on the way down is given time to get down before the next step', () => {
  expect(wayS(catCow, down, down + 1)).toBeGreaterThan(3);
  expect(wayS(starterWalk, 1, 2)).toBe(0);
});
