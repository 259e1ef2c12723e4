import type { Motion } from '#contract/motion.ts';
import { type Body, limbsOf } from './body.ts';
import { figureHeightM } from './demonstration.ts';
import { type Moment, momentAt } from './movement.ts';
import { isAtWall } from './roller.ts';
import { skeletonOf } from './skeleton.ts';
import { motionHeightM } from './touch.ts';
import { type FeetCm, lieOnRoller, onElbow, propOverRoller, sitBeforeRoller } from './way-poses-low.ts';
import { withRollerLaid } from './way-roller.ts';
import { ahead, momentOf, type Stop } from './way-stop.ts';

/** The last stops down on to a roller; none where nobody uses it on the floor. */
export function ontoRoller(motion: Motion, low: Moment): readonly Stop[] {
  if (isOnRoller(low)) return [ahead(beforeRoller(low))];
  return isLyingOnRoller(low) ? lyingDown(motion, low) : [];
}

/** Sitting on a roller: nobody comes down on that at once, or off it to the side. */
export function isOnRoller({ posture, roller, body }: Moment): boolean {
  if (posture !== 'sitting' || roller === null) return false;
  return Math.abs(body.hip.xM - roller.centre.xM) < roller.radiusM && body.hip.yM > 2 * roller.radiusM;
}

/** On the mat in front of the roller, hands and feet where they will be. */
export function beforeRoller({ body, roller, matShare }: Moment): Moment {
  const handsCm = 100 * limbsOf(skeleton, body).near.arm.wrist.xM;
  const movement = sitBeforeRoller(100 * body.hip.xM, { ...feetCm(body), handsCm });
  return { ...momentOf(movement), roller, matShare };
}

/** Lying on the back with the roller under it. */
function isLyingOnRoller({ posture, roller }: Moment): boolean {
  return posture === 'lying' && roller !== null && roller.asideM === 0 && !isAtWall(roller);
}

/**
 * From a roller under the back nobody rolls at once. The hips are on the mat and the hands beside them; the hands push the
 * shoulders up, so that the roller can be put there or pushed away; and the body rolls between there and the elbow.
 */
function lyingDown(motion: Motion, low: Moment): readonly Stop[] {
  const { body, roller, matShare } = low;
  const hipCm = 100 * body.hip.xM;
  const elbow = withRollerLaid(motion, ahead({ ...momentOf(onElbow(hipCm)), matShare }));
  const offRoller = { ...momentOf(propOverRoller(hipCm, feetCm(body))), roller, matShare };
  return [elbow, ...[offRoller, ...(isHeldByHands(low) ? [] : [hipsDown(motion, low)])].map(ahead)];
}

/** The hips on the mat and the hands beside them already. */
function isHeldByHands({ body }: Moment): boolean {
  return body.near.plantedHand === 1 && body.hip.yM < onMatM;
}

/** Hips that are lower than this lie on the mat. */
const onMatM = 0.13;

function hipsDown(motion: Motion, { body, roller, matShare }: Moment): Moment {
  const rollerCm = 100 * (roller?.centre.xM ?? body.hip.xM);
  const movement = lieOnRoller(100 * body.hip.xM, { ...feetCm(body), rollerCm });
  const moment = momentAt(motion, movement, 0, { heightM: figureHeightM, pace: 1 });
  return { ...moment, roller, matShare };
}

/** Where the ankles are. */
function feetCm(body: Body): FeetCm {
  const { near, far } = limbsOf(skeleton, body);
  return { nearCm: 100 * near.leg.ankle.xM, farCm: 100 * far.leg.ankle.xM };
}

const skeleton = skeletonOf(motionHeightM);
