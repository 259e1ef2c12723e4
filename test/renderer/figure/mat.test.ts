import { expect, test } from 'vitest';
import { figureHeightM, movementOf, stepMoment } from '#core/exercise/demonstration.ts';
import { headInRoom, inRoom } from '#core/exercise/depth.ts';
import { poseOf } from '#core/exercise/movement.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { wayTo } from '#core/exercise/way.ts';
import { cushionEnds, matEnds } from '#figure/mat.ts';
import { starterMotions } from '#test/fixtures/starter-motions.ts';

/** Lower than this a part of the body lies on what is under it, in metres. */
const lowM = 0.18;

/** Where head, shoulders, hips and knees are on the floor, in cm. */
function lowCm(pose: Pose): readonly number[] {
  const body = (['near', 'far'] as const).flatMap((side) => {
    const { shoulder, hip, knee } = inRoom(pose, side);
    return [shoulder, hip, knee];
  });
  return [headInRoom(pose).centre, ...body].filter(({ yM }) => yM < lowM).map(({ xM }) => xM * 100);
}

test.each(starterMotions)('in %s who kneels, sits or lies on the floor does so on the mat', (_, motion) => {
  const { from, to } = matEnds(motion.props);
  for (let step = 0; step < motion.steps.length; step += 1) {
    const { cycleS } = movementOf(motion, step);
    const held = [0, 0.25, 0.5, 0.75].map((share) => stepMoment(motion, share * cycleS, 1, step));
    const way = step === 0 ? null : wayTo(motion, step, stepMoment(motion, 0, 1, step - 1));
    const onWay =
      way === null ? [] : Array.from({ length: 9 }, (_look, look) => way.at((way.durationS * look) / 8));
    for (const moment of [...held, ...onWay])
      for (const cm of lowCm(poseOf(moment, figureHeightM))) {
        expect(cm, `step ${step + 1}`).toBeGreaterThan(from);
        expect(cm, `step ${step + 1}`).toBeLessThan(to);
      }
  }
});

/** From the middle of a chair to its legs, in cm. */
const chairHalfCm = 22;

test.each(starterMotions)('in %s chairs and the feet of who sits on one are on bare floor', (_, motion) => {
  const { from, to } = matEnds(motion.props);
  const hasMat = motion.props.some(({ kind }) => kind === 'mat');
  for (const prop of motion.props)
    if (hasMat && (prop.kind === 'chair' || prop.kind === 'front-chair')) {
      const isBeside = prop.atCm + chairHalfCm < from || prop.atCm - chairHalfCm > to;
      expect(isBeside, prop.kind).toBe(true);
    }
  for (const { name, contacts, ground } of motion.movements)
    if (contacts.some(({ part, on }) => part === 'seat' && on === 'chair'))
      expect(ground, name).toBe('floor');
});

/** About half a head. */
const insideCm = 5;

const onCushion = starterMotions.flatMap(([name, motion]) => {
  const cushion = cushionEnds(motion.props);
  return cushion === null ? [] : [{ name, motion, cushion }];
});

test.each(onCushion)('in $name whoever lies has the head well on the cushion', ({ motion, cushion }) => {
  for (let step = 0; step < motion.steps.length; step += 1) {
    const { centre } = headInRoom(poseOf(stepMoment(motion, 0, 1, step), figureHeightM));
    if (centre.yM > lowM) continue;
    expect(centre.xM * 100, `step ${step + 1}`).toBeGreaterThan(cushion.from + insideCm);
    expect(centre.xM * 100, `step ${step + 1}`).toBeLessThan(cushion.to - insideCm);
  }
});

test('between two chairs the mat is as long as they leave it room', () => {
  const chair = { kind: 'chair', atCm: -208, seatCm: 44 } as const;
  const front = { kind: 'front-chair', atCm: 17, seatCm: 44 } as const;
  expect(matEnds([{ kind: 'mat' }])).toEqual({ from: -92, to: 98 });
  expect(matEnds([{ kind: 'mat' }, front])).toEqual({ from: -197, to: -7 });
  expect(matEnds([{ kind: 'mat' }, chair, front])).toEqual({ from: -184, to: -7 });
  expect(matEnds([{ kind: 'mat' }, { ...chair, atCm: -72 }])).toEqual({ from: -48, to: 142 });
});
