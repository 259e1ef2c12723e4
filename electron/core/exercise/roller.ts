import { degrees } from './angle.ts';
import type { MovementPlan } from './movement-plan.ts';
import type { Point, Roller } from './pose.ts';

/** Half as long as a roller is, in metres. */
export const rollerHalfM = 0.22;
/** As far behind the body as no limb goes. */
export const behindM = -0.75;
/** Under the near calf: its far end is beside the other foot. */
const underCalfM = 0.2;

/** Beside the mat, where a roller waits: behind it, or before it where it goes under the near calf. */
export function readyAsideM(roller: Pick<Roller, 'asideM'>): number {
  return roller.asideM > 0 ? -behindM : behindM;
}

/** Whether it is under the body, rather than beside it. */
export function isUnder({ asideM }: Pick<Roller, 'asideM'>): boolean {
  return Math.abs(asideM) < rollerHalfM;
}

/**
 * The roller while the hip is here; `startHip` is where it was at the start of the cycle. It turns without slip
 * between the body and what it lies against, so it goes half as far as the body. One that nobody
 * uses lies ready beside the mat. Null where the motion has none.
 */
export function rollerAt(
  { props, contacts, isForCalf, cm }: MovementPlan,
  hip: Point,
  startHip: Point,
): Roller | null {
  const prop = props.find(({ kind }) => kind === 'roller');
  if (prop?.kind !== 'roller') return null;
  const radiusM = (prop.diameterCm * cm) / 2;
  const contact = contacts.find((each) => 'against' in each);
  const underM = isForCalf ? underCalfM : 0;
  if (contact === undefined) {
    const asideM = readyAsideM({ asideM: underM });
    return { centre: { xM: prop.atCm * cm, yM: radiusM }, asideM, radiusM, turnDeg: 0 };
  }
  const fromHipsM = contact.fromHipsCm * cm;
  if (contact.against === 'floor') {
    const rolledM = (startHip.xM - hip.xM) / 2;
    return {
      centre: { xM: startHip.xM - fromHipsM - rolledM, yM: radiusM },
      asideM: underM,
      radiusM,
      turnDeg: degrees(rolledM / radiusM),
    };
  }
  const wall = props.find(({ kind }) => kind === 'wall');
  const wallM = wall?.kind === 'wall' ? wall.atCm * cm : 0;
  const rolledM = (hip.yM - startHip.yM) / 2;
  return {
    centre: { xM: wallM + radiusM, yM: startHip.yM + fromHipsM + rolledM },
    asideM: 0,
    radiusM,
    turnDeg: degrees(rolledM / radiusM),
  };
}

/** Whether a roller is held against a wall; one that is carried is beside the body. */
export function isAtWall(roller: Roller | null): roller is Roller {
  return roller !== null && roller.asideM === 0 && roller.centre.yM > 2 * roller.radiusM;
}
