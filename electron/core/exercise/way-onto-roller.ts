import { limbsOf } from './body.ts';
import type { Moment } from './movement.ts';
import { skeletonOf } from './skeleton.ts';
import { motionHeightM } from './touch.ts';
import { sitBeforeRoller } from './way-poses-low.ts';
import { momentOf } from './way-stop.ts';

/** Sitting on a roller: nobody comes down on that at once, or off it to the side. */
export function isOnRoller({ posture, roller, body }: Moment): boolean {
  if (posture !== 'sitting' || roller === null) return false;
  return Math.abs(body.hip.xM - roller.centre.xM) < roller.radiusM && body.hip.yM > 2 * roller.radiusM;
}

/** On the mat in front of the roller, hands and feet where they will be. */
export function beforeRoller({ body, roller, matShare }: Moment): Moment {
  const { near, far } = limbsOf(skeleton, body);
  const movement = sitBeforeRoller(100 * body.hip.xM, {
    nearCm: 100 * near.leg.ankle.xM,
    farCm: 100 * far.leg.ankle.xM,
    handsCm: 100 * near.arm.wrist.xM,
  });
  return { ...momentOf(movement), roller, matShare };
}

const skeleton = skeletonOf(motionHeightM);
