import { expect, test } from 'vitest';
import type { MotionProp } from '#contract/motion.ts';
import { headInRoom, inRoom, trunkInRoom } from '#core/exercise/depth.ts';
import type { Pose } from '#core/exercise/pose.ts';
import type { RoomPoint } from '#core/exercise/room-vector.ts';
import { between } from '#core/exercise/room-vector.ts';
import { allWays } from './all-ways.ts';

const ways = allWays.filter(({ motion }) => motion.props.some(isChair));

test('there are ways with a chair to judge', () => {
  expect(ways.length).toBeGreaterThan(100);
});

test.each(ways)(
  '$name: nobody goes through a chair, and the face keeps well clear of it',
  ({ motion, look }) => {
    const boxes = motion.props.filter(isChair).flatMap(boxesOf);
    const poses = look().map(([, pose]) => pose);
    const inside = poses.flatMap((pose, frame) =>
      bonesOf(pose).flatMap(([part, from, to]) => {
        const places = Array.from({ length: samples + 1 }, (_, index) => between(from, to, index / samples));
        return places.some((place) => boxes.some((box) => isIn(place, box)))
          ? [`${part} in frame ${frame}`]
          : [];
      }),
    );
    expect(inside.slice(0, 3)).toEqual([]);
    const clearCm = poses.flatMap((pose) => {
      const { centre } = headInRoom(pose);
      return boxes.map((box) => 100 * awayM(centre, box));
    });
    expect(Math.min(...clearCm), 'from the middle of the head, in cm').toBeGreaterThan(headCm + airCm);
  },
);

/** From the middle of a head to its skin, and a little more; and so much air that nobody fears to hit it. */
const [headCm, airCm] = [11, 7];

function awayM({ xM, yM, zM }: RoomPoint, [least, most]: Box): number {
  const out = (at: number, from: number, to: number) => Math.max(from - at, 0, at - to);
  return Math.hypot(out(xM, least.xM, most.xM), out(yM, least.yM, most.yM), out(zM, least.zM, most.zM));
}

const samples = 20;

type Chair = Extract<MotionProp, { readonly kind: 'chair' | 'front-chair' }>;

function isChair(prop: MotionProp): prop is Chair {
  return prop.kind === 'chair' || prop.kind === 'front-chair';
}

/** From one corner to the other, in metres. */
type Box = readonly [least: RoomPoint, most: RoomPoint];

/** Half a kitchen chair's breadth. */
const halfM = 0.18;

function boxesOf(chair: Chair): readonly Box[] {
  const faces = chair.kind === 'front-chair' && chair.isTurned !== true ? -1 : 1;
  const box = (fromCm: number, toCm: number, leastCm: number, mostCm: number): Box => {
    const [one = 0, other = 0] = [fromCm, toCm].map((cm) => (chair.atCm + faces * cm) / 100);
    return [
      { xM: Math.min(one, other), yM: leastCm / 100, zM: -halfM },
      { xM: Math.max(one, other), yM: mostCm / 100, zM: halfM },
    ];
  };
  const { seatCm } = chair;
  return [box(-19, 18, seatCm - 4, seatCm), box(-24, -18, seatCm, seatCm + 40)];
}

function isIn({ xM, yM, zM }: RoomPoint, [least, most]: Box): boolean {
  return xM > least.xM && xM < most.xM && yM > least.yM && yM < most.yM && zM > least.zM && zM < most.zM;
}

/** The bones of a body, and the head from the chin to the crown. */
function bonesOf(pose: Pose): readonly (readonly [part: string, from: RoomPoint, to: RoomPoint])[] {
  const spine = trunkInRoom(pose).map(({ place }) => place);
  const [hips, , shoulders] = spine;
  if (hips === undefined || shoulders === undefined) throw new Error('there is no trunk');
  const { centre, up, ahead } = headInRoom(pose);
  const onHead = (upM: number, aheadM: number): RoomPoint => ({
    xM: centre.xM + up.xM * upM + ahead.xM * aheadM,
    yM: centre.yM + up.yM * upM + ahead.yM * aheadM,
    zM: centre.zM + up.zM * upM + ahead.zM * aheadM,
  });
  return [
    ['the trunk', hips, shoulders],
    ['the face', onHead(-0.09, 0.07), onHead(0.08, 0.08)],
    ['the head', onHead(-0.09, 0), onHead(0.1, 0)],
    ...(['near', 'far'] as const).flatMap((side) => {
      const { hip, knee, ankle, foot, shoulder, elbow, wrist } = inRoom(pose, side);
      return [
        [`the ${side} thigh`, hip, knee],
        [`the ${side} shin`, knee, ankle],
        [`the ${side} foot`, foot.heel, foot.toe],
        [`the ${side} upper arm`, shoulder, elbow],
        [`the ${side} forearm`, elbow, between(elbow, wrist, 0.75)], // a hand holds the edge of a seat
      ] as const;
    }),
  ];
}
