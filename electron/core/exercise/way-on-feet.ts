import type { Motion, Movement } from '#contract/motion.ts';
import { limbsOf } from './body.ts';
import { isFootDown } from './footing.ts';
import type { Moment } from './movement.ts';
import type { Roller } from './pose.ts';
import { isAtWall } from './roller.ts';
import { skeletonOf } from './skeleton.ts';
import { depthM, motionHeightM } from './touch.ts';
import { holdingAtWall } from './way-at-wall.ts';
import { feetTogether, footCm, leanOnSeat, rise, stand } from './way-poses.ts';
import { type Place, pathOf } from './way-round.ts';
import { beside, hipOf, momentOf, type Stop } from './way-stop.ts';

/** Who stands no farther than this from where they go is there. */
const besideM = 0.05;
/** Feet farther apart than this are brought together before the body goes anywhere. */
const apartM = 0.15;
/** From the knees of who kneels to the middle of the feet of who stands there. */
const toFeetCm = 32;

/**
 * Between two stops on the feet, none where the body is there already. Who leans at a wall, or has one foot back, first
 * brings the feet under the body, while wall or chair still carries; then they look where they go, and walk there, round a
 * chair that stands in the way.
 */
export function onFeet(motion: Motion, from: Stop, to: Stop): readonly Stop[] {
  const [first, last] = [gathered(motion, from), gathered(motion, to).toReversed()];
  const [startM, endM] = [hipOf(first.at(-1) ?? from), hipOf(last[0] ?? to)];
  if (Math.abs(hipOf(to) - hipOf(from)) <= besideM) return [];
  const isBack = from.isBack === to.isBack ? from.isBack : endM < startM;
  const path = pathOf(motion.props, startM, endM);
  const turnAt = path.findIndex(({ xM }) => Math.abs(xM - endM) < besideM);
  const walked = (to.isBack === isBack ? path.slice(0, -1) : path.slice(0, turnAt + 1)).slice(1);
  return [
    ...first,
    ...(from.isBack === isBack ? [] : [standAt({ xM: startM, asideM: 0 }, isBack)]),
    ...walked.map((place) => standAt(place, isBack)), // whoever turns there steps aside with it
    ...last,
  ];
}

function standAt({ xM, asideM }: Place, isBack: boolean): Stop {
  const kneesCm = 100 * (isBack ? -xM : xM) - toFeetCm;
  return beside({ moment: momentOf(stand({ kneesCm, chair: null })), isBack }, asideM);
}

/** The same with both feet under the body, at a wall one after the other; nothing where they are. */
function gathered(motion: Motion, stop: Stop): readonly Stop[] {
  const { moment } = stop;
  if (isAtWall(moment.roller)) {
    return backToWall(motion, moment, moment.roller).map((each) => ({ ...stop, moment: each }));
  }
  const { near, far } = limbsOf(skeletonOf(motionHeightM), moment.body);
  const isApart = Math.abs(near.leg.ankle.xM - far.leg.ankle.xM) > apartM;
  if (!isApart || !isFootDown(near.leg) || !isFootDown(far.leg)) return [];
  const front = near.leg.ankle.xM > far.leg.ankle.xM ? 'near' : 'far';
  const frontCm = 100 * Math.max(near.leg.ankle.xM, far.leg.ankle.xM);
  const { wrist, seen } = near.arm;
  const hands = seen.palm < 1 ? null : { atCm: 100 * wrist.xM, upCm: 100 * (wrist.yM - depthM.hand) };
  return [{ ...stop, moment: { ...momentOf(feetTogether(front, frontCm, hands)), roller: moment.roller } }];
}

/** At a wall the far foot comes back first, the hands at the roller, and the near one as the body rises. */
function backToWall(motion: Motion, { body }: Moment, roller: Roller): readonly Moment[] {
  const upright = stand({ kneesCm: 100 * body.hip.xM - toFeetCm, chair: null });
  const { ankle } = limbsOf(skeletonOf(motionHeightM), body).near.leg;
  const contacts = upright.contacts.map((contact) =>
    contact.part === 'foot' && contact.side === 'near' ? { ...contact, atCm: 100 * ankle.xM } : contact,
  );
  const hips = [{ percent: 0, aheadCm: 100 * body.hip.xM, upCm: 100 * body.hip.yM }];
  const oneFoot = holdingAtWall(motion, { ...upright, contacts, hips }, roller);
  return [oneFoot, holdingAtWall(motion, upright, roller)];
}

/**
 * Off the seat of a chair, and upright where the feet are: whoever rises, or lets the body down on a seat, moves no foot.
 */
export function risen({ body }: Moment): readonly [lean: Moment, rise: Moment, upright: Moment] {
  const { near, far } = limbsOf(skeletonOf(motionHeightM), body);
  const feet = { near: 100 * near.leg.ankle.xM, far: 100 * far.leg.ankle.xM };
  const { hip } = body;
  const there = (movement: Movement) => momentOf(withFeet(movement, feet));
  return [
    there(leanOnSeat(100 * hip.xM, 100 * hip.yM, feet.near)),
    there(rise({ kneesCm: (feet.near + feet.far) / 2, chair: null })),
    there(stand({ kneesCm: feet.near - footCm, chair: null })),
  ];
}

/** The same with each foot where it is, its ankle so many cm along the floor. */
function withFeet(movement: Movement, feet: Readonly<Record<'near' | 'far', number>>): Movement {
  const contacts = movement.contacts.map((contact) =>
    contact.part === 'foot' ? { ...contact, atCm: feet[contact.side] } : contact,
  );
  return { ...movement, contacts };
}

/** Farther than this a foot is lifted to its next place, in metres. */
const elsewhereM = 0.015;

/** Whether a foot stands elsewhere in one of two moments. */
export function isFootMoved(one: Moment, other: Moment): boolean {
  const [from, to] = [one, other].map(({ body }) => limbsOf(skeletonOf(motionHeightM), body));
  return (['near', 'far'] as const).some(
    (side) => Math.abs((from?.[side].leg.ankle.xM ?? 0) - (to?.[side].leg.ankle.xM ?? 0)) > elsewhereM,
  );
}
