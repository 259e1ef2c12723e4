import { aboutFace } from './about-face.ts';
import { limbsOf } from './body.ts';
import { inRoom } from './depth.ts';
import type { Moment } from './movement.ts';
import type { Roller } from './pose.ts';
import { rankOf } from './posture.ts';
import { skeletonOf } from './skeleton.ts';
import { motionHeightM } from './touch.ts';

/** A moment as it is in the plane of a body that looks ahead, and whether that body has turned about. */
export interface Stop {
  readonly moment: Moment;
  readonly isBack: boolean;
}

/** A roller that lies elsewhere at the end of the way is carried in the near hand by whoever is not yet on all fours. */
export function withRoller(stops: readonly Stop[], high: Moment, low: Moment): readonly Stop[] {
  const { roller: lying } = low;
  const rollerOf = (stop: Stop): Roller | null => {
    if (lying === null || high.roller === null) return lying;
    const { centre, radiusM } = high.roller;
    const awayM = Math.hypot(lying.centre.xM - centre.xM, lying.centre.yM - centre.yM);
    if (awayM < carriedM || rankOf(stop.moment.posture) >= rankOf('handsAndKnees')) return lying;
    return centre.yM < 2 * radiusM ? high.roller : inHand(stop, lying);
  };
  return stops.map((stop) => ({ ...stop, moment: { ...stop.moment, roller: rollerOf(stop) } }));
}

/** A roller that goes less far than this is pushed along the floor. */
const carriedM = 0.25;

/** The roller held by its end, at the near hand. */
function inHand({ moment, isBack }: Stop, roller: Roller): Roller {
  const body = isBack ? aboutFace(moment.body) : moment.body;
  const { wrist, fingertip } = inRoom({ heightM: motionHeightM, ...limbsOf(skeleton, body) }, 'near');
  const yM = Math.max(roller.radiusM, (wrist.yM + fingertip.yM) / 2);
  return { ...roller, centre: { xM: (wrist.xM + fingertip.xM) / 2, yM } };
}

const skeleton = skeletonOf(motionHeightM);
