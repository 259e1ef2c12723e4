import type { Motion, MotionContact, Movement } from '#contract/motion.ts';
import { restPlace } from './arms.ts';
import { inRoom } from './depth.ts';
import { planOf } from './movement-plan.ts';
import type { Leg, Point, Pose } from './pose.ts';
import type { BodyPart, PoseFault } from './pose-fault.ts';
import { skeletonOf } from './skeleton.ts';
import { fromLineM } from './solids.ts';
import { depthM } from './touch.ts';
import { isTurned } from './turns.ts';

/** Nearer than this to its place, in centimetres, a part has got there. */
const thereCm = 0.5;
/** A roller that lies nearer than this to the body lies under it. */
const underCm = 2;

/** Which parts of a pose are not where their contacts want them. */
export function missedContacts(motion: Motion, movement: Movement, pose: Pose): readonly PoseFault[] {
  return movement.contacts.flatMap((contact): readonly PoseFault[] => {
    const [part, byCm, allowedCm] = missing(motion, movement, pose, contact);
    return byCm <= allowedCm ? [] : [{ kind: 'reach', part, contact, byCm }];
  });
}

type Missing = readonly [part: BodyPart, byCm: number, allowedCm: number];

function missing(motion: Motion, movement: Movement, pose: Pose, contact: MotionContact): Missing {
  if ('against' in contact) return [{ side: null, part: contact.part }, gapCm(pose, contact.part), underCm];
  if (contact.part === 'seat') {
    const chair = motion.props.find(({ kind }) => kind === 'chair');
    const seatCm = contact.on === 'chair' && chair?.kind === 'chair' ? chair.seatCm : 0;
    const place = { xM: contact.atCm / 100, yM: seatCm / 100 + depthM.seat };
    return [{ side: null, part: 'seat' }, awayCm(place, pose.trunk.hip), thereCm];
  }
  const named: BodyPart = { side: contact.side, part: contact.part };
  const { leg, arm } = pose[contact.side];
  if (contact.part === 'hand' && !('atCm' in contact)) {
    const place = restPlace(
      planOf(motion, movement, pose.heightM),
      pose.trunk,
      leg.thighDeg,
      contact.on,
      pose,
    );
    return [named, place === null ? 0 : awayCm(place, arm.wrist), thereCm];
  }
  const { part, atCm, upCm } = contact;
  const is = isTurned(pose.turns)
    ? unrolled(inRoom(pose, contact.side)[jointOf[part]], part, leg)
    : { foot: leg.ankle, knee: leg.knee, hand: arm.wrist }[part];
  const aboveM = { foot: skeletonOf(pose.heightM).ankleHeightM, knee: depthM.knee, hand: depthM.hand }[part];
  return [named, awayCm({ xM: atCm / 100, yM: upCm / 100 + aboveM }, is), thereCm];
}

const jointOf = { foot: 'ankle', knee: 'knee', hand: 'wrist' } as const;

/** The ankle of a sole that rolls on its edge, as if it lay flat. */
function unrolled({ xM, yM }: Point, part: string, { soleTiltDeg, ankle }: Leg): Point {
  return part === 'foot' && soleTiltDeg !== 0 ? { xM, yM: ankle.yM } : { xM, yM };
}

function awayCm(place: Point, is: Point): number {
  return Math.hypot(place.xM - is.xM, place.yM - is.yM) * 100;
}

/** How much air is between a roller and the part that it is to lie under. */
function gapCm({ roller, trunk, near }: Pose, part: 'back' | 'seat' | 'calf'): number {
  if (roller === null) return 0;
  const { leg } = near;
  const away = {
    back: fromLineM(roller.centre, trunk.hip, trunk.shoulder) - depthM.back,
    seat: Math.hypot(roller.centre.xM - trunk.hip.xM, roller.centre.yM - trunk.hip.yM) - depthM.seat,
    calf: fromLineM(roller.centre, leg.knee, leg.ankle) - depthM.calf,
  };
  return (away[part] - roller.radiusM) * 100;
}
