import { limbsOf } from './body.ts';
import type { Moment } from './movement.ts';
import type { Roller } from './pose.ts';
import { rankOf } from './posture.ts';
import { isAtWall, readyAsideM } from './roller.ts';
import { skeletonOf } from './skeleton.ts';
import { motionHeightM } from './touch.ts';
import type { Stop } from './way-stop.ts';

/**
 * A roller lies ready beside the mat until who lies down or sits there puts it under. Who comes from the wall carries it,
 * and puts it down beside the foot once one knee is on the mat: the hand that holds it is low there.
 */
export function withRoller(stops: readonly Stop[], high: Moment, low: Moment): readonly Stop[] {
  const { roller: lying } = low;
  if (lying === null) return stops;
  const ready = { ...lying, asideM: readyAsideM(lying) };
  const isFromWall = isAtWall(high.roller);
  const rollerOf = (stop: Stop): Roller => {
    const { roller, posture } = stop.moment;
    if (isAtWall(roller)) return roller; // it is held there until the feet are under the body
    if (!isFromWall || rankOf(posture) > rankOf('oneFoot')) return ready;
    return carried(stop, ready);
  };
  return stops.map((stop) => ({ ...stop, moment: { ...stop.moment, roller: rollerOf(stop) } }));
}

/** From the wrist down to the middle of a roller that is carried, and how far beside the body that is, in metres. */
const [underM, besideM] = [0.1, -0.42];

/** In the hand that is away from the viewer. */
function carried({ moment, isBack }: Stop, roller: Roller): Roller {
  const { wrist } = limbsOf(skeletonOf(motionHeightM), moment.body).far.arm;
  return {
    ...roller,
    centre: { xM: isBack ? -wrist.xM : wrist.xM, yM: Math.max(roller.radiusM, wrist.yM - underM) },
    asideM: besideM,
  };
}
