import { expect, test } from 'vitest';
import { poseAt } from '#core/exercise/demonstration.ts';
import { people } from '#core/exercise/people.ts';
import { frameOf } from '#figure/frame.ts';
import { viewOf } from '#figure/view.ts';
import { starterWalk } from '#test/fixtures/starter-motions.ts';

test('whoever is behind a chair is seen higher on the floor, and the chair before them', () => {
  expect(partsAt(0)).toMatchObject({ downCm: 0, chairs: '0' });
  const { downCm, chairs } = partsAt(-0.4);
  expect(downCm).toBeLessThan(-4);
  expect(chairs).toBe('1');
  expect(partsAt(0.4).chairs).toBe('0');
});

test('a foot that has not gone aside yet is drawn where it stands', () => {
  const stays = partsAt(-0.2, 0.2).shadowCm;
  expect(stays - partsAt(0).shadowCm).toBeCloseTo(0, 1);
});

/** What is drawn of a body so far to the viewer, its near foot so much farther. */
function partsAt(asideM: number, stepM = 0) {
  const pose = poseAt(starterWalk, 0);
  const step = { aheadM: 0, asideM: stepM, turnDeg: 0 };
  const near = { ...pose.near, leg: { ...pose.near.leg, step } };
  const turns = { ...pose.turns, asideM };
  const frame = frameOf({ ...pose, turns, near }, { person: people[0], view: viewOf('side') });
  const downCm = Number(frame.person?.transform?.match(/ (-?[\d.]+)\)/)?.[1]);
  return {
    downCm,
    chairs: frame['chairs-before']?.opacity,
    shadowCm: downCm + Number(frame['near-shadow']?.cy),
  };
}
