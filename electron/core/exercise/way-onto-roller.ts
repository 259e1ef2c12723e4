import type { Motion, Movement } from '#contract/motion.ts';
import { type Body, limbsOf } from './body.ts';
import { figureHeightM } from './demonstration.ts';
import { type Moment, momentAt } from './movement.ts';
import { planOf } from './movement-plan.ts';
import type { Roller } from './pose.ts';
import { isAtWall, isUnder, rollerBeside } from './roller.ts';
import { skeletonOf } from './skeleton.ts';
import { motionHeightM } from './touch.ts';
import { onElbow } from './way-poses-low.ts';
import {
  drawingRoller,
  type FeetCm,
  lieOnRoller,
  propOverRoller,
  pushingRoller,
  sitBeforeRoller,
} from './way-poses-roller.ts';
import { withRollerLaid } from './way-roller.ts';
import { ahead, momentOf, type Stop } from './way-stop.ts';

/**
 * The last stops down on to a roller; none where nobody uses it on the floor. It lies ready where it does for somebody who
 * lies there, or where it has been put.
 */
export function ontoRoller(motion: Motion, low: Moment, put: Roller | null = null): readonly Stop[] {
  if (isOnRoller(low)) return pushedUnder(motion, low, beforeRoller(low), put);
  if (isUnderCalf(low)) return drawnUnder(motion, low);
  return isLyingOnRoller(low) ? lyingDown(motion, low) : [];
}

/** Sitting on a roller: nobody comes down on that at once, or off it to the side. */
function isOnRoller({ posture, roller, body }: Moment): boolean {
  if (posture !== 'sitting' || roller === null) return false;
  return Math.abs(body.hip.xM - roller.centre.xM) < roller.radiusM && body.hip.yM > 2 * roller.radiusM;
}

/** Sitting with a calf on a roller. */
function isUnderCalf({ posture, roller }: Moment): boolean {
  return posture === 'sitting' && roller !== null && roller.asideM !== 0 && isUnder(roller);
}

/** Sitting as there, the roller still beside the mat; the near hand is at it, and has drawn it under the leg. */
function drawnUnder(motion: Motion, low: Moment): readonly Stop[] {
  const { body, roller, matShare } = low;
  const ready = rollerBeside(planOf(motion, motion.movements[0], figureHeightM));
  if (roller === null || ready === null) return [];
  const farCm = feetCm(body).farCm;
  const drawing = [ready, roller].map((lies) => {
    const movement = drawingRoller(100 * body.hip.xM, farCm, 100 * lies.centre.xM, 100 * lies.asideM);
    return ahead({ ...momentOf(movement), roller: lies, matShare });
  });
  return [ahead({ ...low, roller: ready }), ...drawing];
}

/** On the mat in front of the roller, hands and feet where they will be. */
function beforeRoller({ body }: Moment): Movement {
  const handsCm = 100 * limbsOf(skeleton, body).near.arm.wrist.xM;
  return sitBeforeRoller(100 * body.hip.xM, { ...feetCm(body), handsCm });
}

/** Lying on the back with the roller under it. */
function isLyingOnRoller({ posture, roller }: Moment): boolean {
  return posture === 'lying' && roller !== null && roller.asideM === 0 && !isAtWall(roller);
}

/**
 * From a roller under the back nobody rolls at once. The hips are on the mat and the hands beside them; the hands push the
 * shoulders up, so that one of them can push the roller there or away; and the body rolls between there and the elbow.
 */
function lyingDown(motion: Motion, low: Moment): readonly Stop[] {
  const { body, matShare } = low;
  const hipCm = 100 * body.hip.xM;
  const elbow = withRollerLaid(motion, ahead({ ...momentOf(onElbow(hipCm)), matShare }));
  const prop = propOverRoller(hipCm, feetCm(body));
  return [
    elbow,
    ...pushedUnder(motion, low, prop),
    ...(isHeldByHands(low) ? [] : [ahead(hipsDown(motion, low))]),
  ];
}

/** In a posture with room for the roller: the far hand is at its end, has pushed it where it is used, and lets it go. */
function pushedUnder(
  motion: Motion,
  low: Moment,
  movement: Movement,
  put: Roller | null = null,
): readonly Stop[] {
  const { roller, matShare } = low;
  const ready = put ?? withRollerLaid(motion, ahead({ ...momentOf(movement), matShare })).moment.roller;
  if (roller === null || ready === null) return [];
  const at = (made: Movement, lies: Roller) => ahead({ ...momentOf(made), roller: lies, matShare });
  const pushing = ({ centre, asideM }: Roller) => pushingRoller(movement, 100 * centre.xM, 100 * asideM);
  return [at(movement, ready), at(pushing(ready), ready), at(pushing(roller), roller), at(movement, roller)];
}

/** The hips on the mat and the hands beside them already. */
function isHeldByHands({ body }: Moment): boolean {
  return body.near.plantedHand === 1 && body.hip.yM < onMatM;
}

/** Hips that are lower than this lie on the mat. */
const onMatM = 0.13;

function hipsDown(motion: Motion, low: Moment): Moment {
  const { body, roller, matShare } = low;
  const rollerCm = 100 * (roller?.centre.xM ?? body.hip.xM);
  const movement = lieOnRoller(100 * body.hip.xM, { ...feetCm(body), rollerCm });
  return { ...momentAt(motion, movement, 0, { heightM: figureHeightM, pace: 1 }), roller, matShare };
}

/** Where the ankles are. */
function feetCm(body: Body): FeetCm {
  const { near, far } = limbsOf(skeleton, body);
  return { nearCm: 100 * near.leg.ankle.xM, farCm: 100 * far.leg.ankle.xM };
}

const skeleton = skeletonOf(motionHeightM);
