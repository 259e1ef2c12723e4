import { degrees } from './angle.ts';
import type { MovementPlan } from './movement-plan.ts';
import type { Point, Roller } from './pose.ts';

/** As far behind the body as no limb goes. */
export const behindM = -0.75;

/**
 * The roller while the hip is here; `startHip` is where it was at the start of the cycle. It turns without slip
 * between the body and what it lies against, so it goes half as far as the body. One that nobody
 * uses lies ready behind the mat. Null where the motion has none.
 */
export function rollerAt({ props, contacts, cm }: MovementPlan, hip: Point, startHip: Point): Roller | null {
  const prop = props.find(({ kind }) => kind === 'roller');
  if (prop?.kind !== 'roller') return null;
  const radiusM = (prop.diameterCm * cm) / 2;
  const contact = contacts.find((each) => 'against' in each);
  if (contact === undefined)
    return { centre: { xM: prop.atCm * cm, yM: radiusM }, asideM: behindM, radiusM, turnDeg: 0 };
  const fromHipsM = contact.fromHipsCm * cm;
  if (contact.against === 'floor') {
    const rolledM = (startHip.xM - hip.xM) / 2;
    return {
      centre: { xM: startHip.xM - fromHipsM - rolledM, yM: radiusM },
      asideM: 0,
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
