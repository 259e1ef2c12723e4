import type { Movement } from '#contract/motion.ts';
import { degrees } from './angle.ts';
import type { MovementPlan } from './movement-plan.ts';
import type { Point, Roller } from './pose.ts';

/** Half as long as a roller is, in metres. */
export const rollerHalfM = 0.22;
/** Beside the body, where no limb goes: behind it, its end at the hand; and before it, past the legs of who sits there. */
const besideM = { behind: -0.52, before: 0.64 } as const;
/** Under the near calf: its far end is beside the other foot. */
const underCalfM = 0.2;

/**
 * A roller that lies on the floor beside the body, so far ahead, and has rolled there: behind it, or before it where it goes
 * under the near calf. Null where the motion has none.
 */
export function rollerBeside(
  { props, isForCalf, cm }: Pick<MovementPlan, 'props' | 'isForCalf' | 'cm'>,
  xM: number | null = null,
): Roller | null {
  const prop = props.find(({ kind }) => kind === 'roller');
  if (prop?.kind !== 'roller') return null;
  const radiusM = (prop.diameterCm * cm) / 2;
  const waitsM = prop.atCm * cm;
  return {
    centre: { xM: xM ?? waitsM, yM: radiusM },
    asideM: isForCalf ? besideM.before : besideM.behind,
    radiusM,
    turnDeg: degrees((waitsM - (xM ?? waitsM)) / radiusM),
  };
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
export function rollerAt(plan: MovementPlan, hip: Point, startHip: Point): Roller | null {
  const { movement, props, contacts, isForCalf, cm } = plan;
  const laid = rollerBeside(plan, movement.rollerCm === undefined ? null : movement.rollerCm * cm);
  const contact = contacts.find((each) => 'against' in each);
  if (laid === null || contact === undefined) return laid;
  const { radiusM } = laid;
  const fromHipsM = contact.fromHipsCm * cm;
  if (contact.against === 'floor') {
    const rolledM = (startHip.xM - hip.xM) / 2;
    return {
      centre: { xM: startHip.xM - fromHipsM - rolledM, yM: radiusM },
      asideM: isForCalf ? underCalfM : 0,
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

/** Whether the roller of a motion is brought from a wall by who goes to the floor with it. */
export function comesFromWall(movements: readonly Movement[]): boolean {
  return movements.some(({ contacts }) =>
    contacts.some((contact) => 'against' in contact && contact.against === 'wall'),
  );
}

/** Whether a roller is held against a wall; one that is carried is beside the body. */
export function isAtWall(roller: Roller | null): roller is Roller {
  return roller !== null && roller.asideM === 0 && roller.centre.yM > 2 * roller.radiusM;
}
