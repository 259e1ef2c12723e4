import { limbsOf } from './body.ts';
import type { Moment } from './movement.ts';
import { skeletonOf } from './skeleton.ts';
import { motionHeightM } from './touch.ts';

/** Higher than this are the feet of who lies with the calves on a seat, in metres. */
const onSeatM = 0.35;
/** Knees that are bent farther than this are on their way to the chest, in degrees. */
const foldedDeg = 105;
/** Over the edge of the seat, and with the knees at the chest: how much more the thigh is bent, the knee in all, and the toes drawn up. */
const overEdge = { moreDeg: 34, kneeDeg: 114, toesUpDeg: 0 } as const;
const atChest = { moreDeg: 34, kneeDeg: 146, toesUpDeg: 16 } as const;

/** Who lies with the calves on a seat. */
export function hasCalvesUp({ posture, body }: Moment): boolean {
  if (posture !== 'lying') return false;
  const { near, far } = limbsOf(skeletonOf(motionHeightM), body);
  return [near, far].every(({ leg }) => leg.ankle.yM > onSeatM && leg.kneeDeg < foldedDeg);
}

/** So far from the seat the body goes, in metres, for the feet to get past its edge: the calves lie deeper on it. */
const awayM = 0.2;

/** How the legs of somebody who lies get down from a seat: away from it, the feet over its edge, and the knees to the chest. */
export function legsDown(moment: Moment): readonly [over: Moment, chest: Moment] {
  const { body } = moment;
  const away = { ...moment, body: { ...body, hip: { ...body.hip, xM: body.hip.xM - awayM } } };
  return [withLegs(away, overEdge), withLegs(away, atChest)];
}

function withLegs(moment: Moment, to: typeof overEdge | typeof atChest): Moment {
  const { near, far } = moment.body;
  const leg = <Side extends typeof near>(side: Side): Side => {
    const thighDeg = side.thighDeg + to.moreDeg;
    const shankDeg = thighDeg - to.kneeDeg;
    return { ...side, thighDeg, shankDeg, footDeg: side.footDeg + shankDeg - side.shankDeg + to.toesUpDeg };
  };
  return { ...moment, body: { ...moment.body, near: leg(near), far: leg(far) } };
}
