import type { Person } from '#core/exercise/people.ts';
import type { Leg, Pose, Trunk } from '#core/exercise/pose.ts';
import { spineLeanDeg } from '#core/exercise/spine.ts';
import {
  ankleGirth,
  flatHand,
  forearm,
  type HipPlace,
  hand,
  hipBack,
  hipFront,
  sleeve,
  trouserLeg,
} from './build.ts';
import { cameraOf } from './camera.ts';
import { type Bones, edgeLine, limbEdges, limbPath, thickened } from './limb-shape.ts';
import { muscleFrame } from './muscle-frame.ts';
import { neckPath } from './neck.ts';
import { type SeenSide, seenSide } from './seen-side.ts';
import { shoePaths } from './shoe.ts';
import { closedPath, type Place, pair, round, turned } from './smooth-path.ts';
import { hemPath, topPath } from './trunk.ts';
import { directionDeg, seen, seenLeanDeg, turnedTo, type View } from './view.ts';

/** What changes from pose to pose: for each part of the drawing, its attributes by name. */
export type Frame = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Who is drawn, and from where. */
export interface Look {
  readonly person: Person;
  readonly view: View;
}

/** The far hip keeps behind the near one, whichever way the thighs turn. */
const hipShare = { far: 0.88, near: 1 } as const;
/** The floor's marks repeat after this length. */
const floorRepeatCm = 240;
/** A head that leans further shows its profile, wherever it is seen from. */
const turnedHeadDeg = 45;

/** All that has to be set to draw a pose. The first pose and every later one go through here. */
export function frameOf(pose: Pose, look: Look): Frame {
  const { person, view } = look;
  const near = seenSide(pose, 'near', view);
  const isTurned = view.sinYaw > 0 && Math.abs(pose.head.leanDeg) < turnedHeadDeg;
  return {
    ...cameraOf(pose.lowShare, seen(pose.trunk.hip, view)),
    floor: { ...floorFrame(pose, view), opacity: `${round(1 - pose.matShare)}` },
    mat: { opacity: `${round(pose.matShare)}` },
    ...sideFrame(pose, seenSide(pose, 'far', view), look),
    ...sideFrame(pose, near, look),
    ...muscleFrame(pose, near, view),
    neck: { d: neckPath(pose, view) },
    head: {
      transform: turnedTo(seen(pose.head.centre, view), seenLeanDeg(pose.head.leanDeg, view)),
      'data-turned': isTurned ? 'yes' : 'no',
    },
    top: { d: topPath(pose, person, view) },
    hem: { d: hemPath(pose.trunk, view) },
    ...rollerFrame(pose, view),
  };
}

function sideFrame(pose: Pose, side: SeenSide, { person, view }: Look): Frame {
  const { name } = side;
  const { leg, arm } = pose[name];
  const liftCm = view.liftCm[name];
  const edges = limbEdges(side.leg, thickened(trouserLeg, person.girth));
  const hip = (places: readonly HipPlace[]) =>
    places.map((spot) => hipPlace(pose.trunk, side.leg, spot, hipShare[name], view));
  const trousers = { front: [...hip(hipFront), ...edges.front], back: [...hip(hipBack), ...edges.back] };
  const shoe = shoePaths(leg, side.room.ankle.zM, view, liftCm);
  const sleeveEdges = limbEdges(side.arm, thickened(sleeve, person.girth));
  const onHand = (place: Place) => turned(place, -side.handDeg, side.arm.end);
  const forearmPath = limbPath(limbEdges(side.arm, thickened(forearm, person.girth)), side.arm.joint);
  return {
    [`${name}-shadow`]: shadow(leg, side.room.ankle.zM, view, liftCm),
    [`${name}-leg`]: { d: limbPath(trousers) },
    [`${name}-ankle`]: { d: anklePath(side.leg) },
    [`${name}-shoe`]: { d: shoe.upper },
    [`${name}-sole`]: { d: shoe.sole },
    // One path for both, so that no line is drawn between forearm and hand.
    [`${name}-forearm`]: { d: forearmPath + closedPath(handPlaces(arm.seen.palm).map(onHand).reverse()) },
    [`${name}-thumb`]: {
      transform: turnedTo(side.arm.end, -side.handDeg),
      'stroke-opacity': `${round(1 - arm.seen.palm)}`,
    },
    [`${name}-sleeve`]: { d: limbPath(sleeveEdges, crownOf(side.arm)) },
    ...(name === 'near' ? { 'near-sleeve-edges': { d: edgeLine(sleeveEdges, 1) } } : {}),
  };
}

/** Where a place round the hip comes to lie when trunk and thigh turn against each other. */
function hipPlace(trunk: Trunk, leg: Bones, { at, withThigh }: HipPlace, share: number, view: View): Place {
  const leanDeg = seenLeanDeg(spineLeanDeg(trunk, 0), view);
  const turnDeg = leanDeg + (-leg.upperDeg - leanDeg) * withThigh;
  return turned([at[0] * share, at[1]], turnDeg, leg.root);
}

/** The places of a hand between curled and flat, in its own frame. */
function handPlaces(palm: number): readonly Place[] {
  return hand.map(([x, y], index) => {
    const [flatX, flatY] = flatHand[index] ?? [x, y];
    return [x + (flatX - x) * palm, y + (flatY - y) * palm];
  });
}

/** The round of the shoulder, a little beyond the joint. */
function crownOf({ root, upperDeg }: Bones): Place {
  return turned([0, -3.4], -upperDeg, root);
}

function anklePath({ joint, end, lowerDeg }: Bones): string {
  const [x, y] = [end[0] + (joint[0] - end[0]) * 0.25, end[1] + (joint[1] - end[1]) * 0.25];
  const { top, bottom } = ankleGirth;
  const corner = (half: number, from: Place) => pair(turned([half, 0], -lowerDeg, from));
  return `M${corner(top, [x, y])}L${corner(bottom, end)}L${corner(-bottom, end)}L${corner(-top, [x, y])}Z`;
}

/** Dark and small under a standing foot, wide and faint under a raised one. */
function shadow(leg: Leg, zM: number, view: View, liftCm: number): Readonly<Record<string, string>> {
  const heightCm = Math.max(0, Math.min(leg.heel.yM, leg.ball.yM) * 100);
  const near = 1 / (1 + heightCm / 5);
  const [x, y] = seen({ xM: (leg.heel.xM + leg.toe.xM) / 2, yM: 0, zM }, view, liftCm);
  return {
    cx: `${round(x)}`,
    cy: `${round(0.6 + y)}`,
    rx: `${round(15 + 3 * (1 - near))}`,
    'fill-opacity': `${round(0.15 + 0.85 * near)}`,
  };
}

/** The marks of the floor go back under the figure, along the floor as it is seen. */
function floorFrame({ floorTravelM }: Pose, view: View): Readonly<Record<string, string>> {
  const [x, y] = seen({ xM: -(((floorTravelM * 100) % floorRepeatCm) / 100), yM: 0 }, view);
  const slantDeg = 90 - directionDeg([0, 0], seen({ xM: 1, yM: 0 }, view));
  return { transform: `translate(${round(x)} ${round(y)}) skewY(${round(slantDeg)})` };
}

function rollerFrame({ roller }: Pose, view: View): Frame {
  if (roller === null) return {};
  const [x, y] = seen(roller.centre, view);
  return {
    'roller-place': { transform: `translate(${round(x)} ${round(y)})` },
    roller: { transform: `rotate(${round(-roller.turnDeg)})` },
  };
}
