import type { Motion, MotionContact, Movement } from '#contract/motion.ts';
import { limbsOf } from './body.ts';
import { figureHeightM } from './demonstration.ts';
import { type Moment, momentAt } from './movement.ts';
import type { Roller } from './pose.ts';
import { at, foot, posture } from './posture-parts.ts';
import { isAtWall } from './roller.ts';
import { skeletonOf } from './skeleton.ts';
import { motionHeightM } from './touch.ts';

/** Feet no farther than this from their next place stay, in centimetres. */
const sameCm = 5;
/** From hips of who stands upright to those of who leans on the wall with the knees soft. */
const lowerCm = 4.5;

/**
 * The postures between standing upright at a wall and leaning there with the feet a step away from it, a roller behind the
 * back: the hands hold its ends while one foot goes and then the other. None where the feet stay.
 */
export function stepsAtWall(motion: Motion, from: Moment, to: Moment): readonly Moment[] {
  if (!isAtWall(from.roller) || !isAtWall(to.roller)) return [];
  const [start, end] = [anklesCm(from), anklesCm(to)];
  if (Math.abs(end.near - start.near) < sameCm) return [];
  if (end.near < start.near) return stepsAtWall(motion, to, from).toReversed();
  const hips = { aheadCm: 100 * to.body.hip.xM, upCm: 100 * from.body.hip.yM - lowerCm };
  const fromHipsCm = 100 * (from.roller.centre.yM - from.body.hip.yM);
  const stop = (nearCm: number, farCm: number): Moment => {
    const movement = holdRoller({ hips, fromHipsCm, nearCm, farCm });
    return momentAt(motion, movement, 0, options);
  };
  return [stop(end.near, start.far), stop(end.near, end.far)];
}

/** The same posture in front of a wall, both hands at a roller that is there: down behind the seat, or up behind the back. */
export function holdingAtWall(motion: Motion, movement: Movement, roller: Roller): Moment {
  const held = (change: Partial<Movement>): Moment => ({
    ...momentAt(motion, { ...movement, ...change, ground: 'floor' }, 0, options),
    roller,
  });
  const fromHipsCm = 100 * (roller.centre.yM - momentAt(motion, movement, 0, options).body.hip.yM);
  if (fromHipsCm < highestDownCm) return held({ keys: { ...movement.keys, ...armsDownBehind } });
  const atWall: MotionContact = { part: 'seat', on: 'roller', against: 'wall', fromHipsCm };
  return held({ contacts: [...movement.contacts, atWall, ...handsOnRoller] });
}

/** Hands that hang reach no higher than this above the hips. */
const highestDownCm = 10;
const armsDownBehind = { shoulder: at(-22), elbow: at(6), wrist: at(0) } as const;

const options = { heightM: figureHeightM, pace: 1 } as const;

const handsOnRoller = (['near', 'far'] as const).map(
  (side): MotionContact => ({ part: 'hand', side, on: 'roller' }),
);

interface Hold {
  readonly hips: { readonly aheadCm: number; readonly upCm: number };
  readonly fromHipsCm: number;
  readonly nearCm: number;
  readonly farCm: number;
}

/** Back on the roller, a hand at each end of it. */
function holdRoller({ hips, fromHipsCm, nearCm, farCm }: Hold): Movement {
  const held = posture('Hold the roller', {
    hips,
    keys: { neck: at(6), head: at(0) },
    contacts: [
      foot('near', nearCm),
      foot('far', farCm),
      { part: 'back', on: 'roller', against: 'wall', fromHipsCm },
      ...handsOnRoller,
    ],
  });
  return { ...held, ground: 'floor' };
}

function anklesCm({ body }: Moment) {
  const { near, far } = limbsOf(skeletonOf(motionHeightM), body);
  return { near: 100 * near.leg.ankle.xM, far: 100 * far.leg.ankle.xM };
}
