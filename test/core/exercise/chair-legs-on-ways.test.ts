import { expect, test } from 'vitest';
import type { MotionProp } from '#contract/motion.ts';
import { inRoom } from '#core/exercise/depth.ts';
import type { Pose } from '#core/exercise/pose.ts';
import { between, lengthOf, minus, type RoomPoint } from '#core/exercise/room-vector.ts';
import { allWays } from './all-ways.ts';

const ways = allWays.filter(({ motion }) => motion.props.some(isChair));

test.each(ways)('$name: no leg or foot goes through a leg of a chair', ({ motion, look }) => {
  const posts = motion.props.filter(isChair).flatMap(postsOf);
  const through = look().flatMap(([, pose], frame) =>
    bonesOf(pose).flatMap(([part, from, to]) => {
      const near = posts.some((post) => apartCm(post, [from, to]) < closestCm);
      return near ? [`${part} in frame ${frame}`] : [];
    }),
  );
  expect(through.slice(0, 3)).toEqual([]);
});

/** From the middle of a chair's leg to that of a shin or a shoe: half the wood, and the flesh, which gives a little. */
const closestCm = 4;

type Chair = Extract<MotionProp, { readonly kind: 'chair' | 'front-chair' }>;

function isChair(prop: MotionProp): prop is Chair {
  return prop.kind === 'chair' || prop.kind === 'front-chair';
}

type Line = readonly [from: RoomPoint, to: RoomPoint];

/** The four legs, from the floor to the seat. */
function postsOf(chair: Chair): readonly Line[] {
  const faces = chair.kind === 'front-chair' && chair.isTurned !== true ? -1 : 1;
  const at = (xCm: number, upCm: number, zCm: number): RoomPoint => ({
    xM: (chair.atCm + faces * xCm) / 100,
    yM: upCm / 100,
    zM: zCm / 100,
  });
  return [-18, 18].flatMap((zCm): readonly Line[] => [
    [at(19, 0, zCm), at(18, chair.seatCm - 4, zCm)],
    [at(-21, 0, zCm), at(-18, chair.seatCm - 4, zCm)],
  ]);
}

const samples = 12;

function apartCm([from, to]: Line, [one, other]: Line): number {
  const halvesM = (lengthOf(minus(to, from)) + lengthOf(minus(other, one))) / 2;
  const middlesM = lengthOf(minus(between(from, to, 0.5), between(one, other, 0.5)));
  if (middlesM > halvesM + closestCm / 100) return 100 * (middlesM - halvesM); // far away, as nearly all are
  const on = (start: RoomPoint, end: RoomPoint) =>
    Array.from({ length: samples + 1 }, (_, index) => between(start, end, index / samples));
  const places = on(from, to);
  return Math.min(
    ...on(one, other).flatMap((place) => places.map((wood) => 100 * lengthOf(minus(wood, place)))),
  );
}

function bonesOf(pose: Pose): readonly (readonly [part: string, from: RoomPoint, to: RoomPoint])[] {
  return (['near', 'far'] as const).flatMap((side) => {
    const { hip, knee, ankle, foot } = inRoom(pose, side);
    return [
      [`the ${side} thigh`, hip, knee],
      [`the ${side} shin`, knee, ankle],
      [`the ${side} foot`, foot.heel, foot.toe],
    ] as const;
  });
}
