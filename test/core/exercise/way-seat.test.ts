import { describe, expect, test } from 'vitest';
import { figureHeightM, stepMoment } from '#core/exercise/demonstration.ts';
import { inRoom } from '#core/exercise/depth.ts';
import { type Moment, poseOf } from '#core/exercise/movement.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { wayTo } from '#core/exercise/way.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

const rest = starterMotion('rest-positions');
/** Every movement is a step. */
const open = { ...rest, steps: rest.movements.map((_, index) => index) };

const looks = 120;

/** All that is seen between two moments of something that lasts so long. */
function seenOf(durationS: number, at: (elapsedS: number) => Moment): readonly Pose[] {
  return Array.from({ length: looks + 1 }, (_, look) =>
    poseOf(at((durationS * look) / looks), figureHeightM),
  );
}

function indexOf(name: string): number {
  return rest.movements.findIndex((movement) => movement.name === name);
}

function way(from: string, to: string) {
  const { durationS, at } = wayTo(open, indexOf(to), stepMoment(open, 0.7, 1, indexOf(from)));
  return { durationS, poses: seenOf(durationS, at) };
}

/** Half as broad as the seat of a chair is drawn. */
const halfSeatM = 0.18;
/** Feet that are lower than this are between the legs of the chair, with room over them. */
const lowM = 0.33;

/** How far a foot is in the seat of the chair for the calves, or close under it, in cm. */
function underSeatCm(pose: Pose): number {
  const seat = rest.props.find(({ kind }) => kind === 'front-chair');
  if (seat?.kind !== 'front-chair') throw new Error('there is no chair for the calves');
  const places = (['near', 'far'] as const).flatMap((side) => {
    const { ankle, foot } = inRoom(pose, side);
    return [ankle, foot.heel, foot.ball, foot.toe];
  });
  const under = places.filter(
    ({ yM, zM }) => yM > lowM && yM < seat.seatCm / 100 && Math.abs(zM) < halfSeatM,
  );
  return Math.max(0, ...under.map(({ xM }) => 100 * xM - (seat.atCm - 20)));
}

describe('with the calves on a seat', () => {
  test.each([
    ['Hands on the chair', 'Legs up'],
    ['Calves up', 'On your side'],
    ['On your side', 'Calves up'],
  ])('from “%s” to “%s” the feet clear its edge', (from, to) => {
    expect(Math.max(...way(from, to).poses.map(underSeatCm))).toBeLessThan(2.5); // of cloth
  });

  test('feet that are lifted on to it go over its edge, and not through it', () => {
    const { cycleS = 0 } = rest.movements[indexOf('Legs up')] ?? {};
    const poses = seenOf(cycleS * 0.999, (elapsedS) => stepMoment(open, elapsedS, 1, indexOf('Legs up')));
    expect(Math.max(...poses.map(underSeatCm))).toBeLessThan(1);
    expect((poses.at(-1)?.near.leg.ankle.yM ?? 0) * 100).toBeGreaterThan(44);
  });

  test('hips and knees are bent square, and the seat carries the calves from a hand’s width below the knees', () => {
    const seat = rest.props.find(({ kind }) => kind === 'front-chair');
    const { leg, arm } = poseOf(stepMoment(open, 0, 1, indexOf('Calves up')), figureHeightM).near;
    const edgeCm = seat?.kind === 'front-chair' ? seat.atCm - 19 : Number.NaN;
    expect(100 * leg.ankle.xM - edgeCm).toBeGreaterThan(25);
    expect(100 * leg.knee.xM).toBeLessThan(edgeCm - 4); // the shin is round, and the thigh upright before the edge
    expect(Math.abs(leg.kneeDeg - 90)).toBeLessThan(5);
    expect(Math.abs(leg.thighDeg - 180)).toBeLessThan(5);
    expect(arm.wrist.yM).toBeLessThan(0.1);
  });

  test('a pillow lies between the knees of who lies on the side, and nowhere else', () => {
    const shares = rest.movements.map(({ name }) => [
      name,
      stepMoment(open, 0, 1, indexOf(name)).pillowShare,
    ]);
    expect(shares.filter(([, share]) => share === 1)).toEqual([['On your side', 1]]);
    const half = way('Calves up', 'On your side').poses[looks / 2];
    expect(half?.pillowShare).toBeLessThan(0.1);
  });

  test('the knees come to the chest before the body rolls over', () => {
    const { durationS, poses } = way('Calves up', 'On your side');
    expect(durationS).toBeGreaterThan(3);
    expect(poses.find(({ turns }) => turns.turnDeg > 20)?.near.leg.kneeDeg).toBeGreaterThan(110);
  });
});
