import { expect, test } from 'vitest';
import { poseAt } from '#core/exercise/demonstration.ts';
import { createShow } from '#figure/show.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

const starter = starterMotion('cat-cow');
/** Round and hollow in two steps that follow each other. */
const names = ['Standing', 'Hands and knees', 'Cat and cow', 'Cat and cow', 'Stand'];
const steps = names.map((wanted) => starter.movements.findIndex(({ name }) => name === wanted));
const catCow = { ...starter, steps };

test('a show begins in its step, at its time', () => {
  expect(createShow(catCow, 2, 2).pose()).toEqual(poseAt(catCow, 2, 1, 2));
});

test('the next step begins where the body is, and ends at the start of its movement', () => {
  const show = createShow(catCow, 1, 30);
  const before = show.pose();
  show.goTo(2);
  expect(show.pose().trunk.hip.yM).toBeCloseTo(before.trunk.hip.yM, 6);
  expect(show.pose().near.arm.wrist.xM).toBeCloseTo(before.near.arm.wrist.xM, 6);
  show.passUntilReady(30);
  expect(show.pose().trunk.hip.yM).toBeCloseTo(poseAt(catCow, 0, 1, 2).trunk.hip.yM, 6);
});

test('nobody is on the floor before the step that says how to get there; in it they go down, and are down at its end', () => {
  const show = createShow(catCow, 0, 1);
  const upCm = 100 * show.pose().trunk.hip.yM;
  show.goTo(1, 20);
  show.passUntilReady(5); // "Rest"
  expect(100 * show.pose().trunk.hip.yM).toBeGreaterThan(upCm - 5);
  show.pass(8);
  expect(100 * show.pose().trunk.hip.yM).toBeLessThan(upCm - 15);
  show.pass(12);
  expect(show.pose().trunk.hip.yM).toBeCloseTo(poseAt(catCow, 0, 1, 1).trunk.hip.yM, 2);
});

test('two steps with the same movement go on without a break', () => {
  const show = createShow(catCow, 2, 3);
  show.goTo(3);
  expect(show.pose()).toEqual(poseAt(catCow, 3, 1, 2));
});

test('a change of mind on the way starts from there', () => {
  const show = createShow(catCow, 0, 0);
  show.goTo(1);
  show.pass(1.7);
  const there = show.pose();
  show.goTo(4);
  expect(show.pose().trunk.hip.yM).toBeCloseTo(there.trunk.hip.yM, 6);
  expect(show.pose().trunk.hip.xM).toBeCloseTo(there.trunk.hip.xM, 6);
});

test('who is on the way to where another step begins as well goes on to there, and is not late for it', () => {
  const rising = starterMotion('rise-and-turn'); // both its first step and the way up from there begin on the seat
  const [lying, sitting, risingUp] = [4, 0, 1];
  for (const onWayS of [0.6, 3, 7]) {
    const shows = [createShow(rising, lying, 0), createShow(rising, lying, 0)] as const;
    for (const show of shows) {
      show.goTo(lying, 15);
      show.pass(4);
      show.goTo(sitting, 15);
      show.passUntilReady(onWayS);
    }
    shows[1].goTo(risingUp, 15);
    for (const seconds of [0.5, 2, 4, 30]) {
      for (const show of shows) show.passUntilReady(seconds);
      expect(shows[1].pose().trunk).toEqual(shows[0].pose().trunk);
      expect(shows[1].pose().near.arm.wrist).toEqual(shows[0].pose().near.arm.wrist);
    }
    shows[1].pass(5);
    expect(shows[1].pose().trunk.hip.yM).toBeGreaterThan(0.6); // and then does what that step says
  }
});

test('who walks goes on walking into the next step: the floor goes by without a leap', () => {
  const walking = starterMotion('walking');
  const show = createShow(walking, 0, 2.3);
  const goneM = () => show.pose().floorTravelM;
  show.goTo(1);
  for (let frame = 0; frame < 400; frame += 1) {
    if (frame === 200) show.goTo(4);
    const beforeM = goneM();
    show.pass(0.02);
    const speed = (goneM() - beforeM) / 0.02;
    expect(speed, `${frame}`).toBeGreaterThan(0.4);
    expect(speed, `${frame}`).toBeLessThan(2);
  }
});
