import { radians } from '#core/exercise/angle.ts';
import type { Arm, Leg, Point, Pose, Trunk } from '#core/exercise/pose.ts';
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
import { type Bones, edgeLine, limbEdges, limbPath } from './limb-shape.ts';
import { neckPath } from './neck.ts';
import { shoePaths } from './shoe.ts';
import { closedPath, type Place, pair, round } from './smooth-path.ts';
import { hemPath, topPath, trunkFrame } from './trunk.ts';

/** What changes from pose to pose: for each part of the drawing, its attributes by name. */
export type Frame = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The far side stands a little further up the picture, the near side a little lower, as seen by somebody standing. */
const farLiftCm = 1.6;
const nearLiftCm = -1.2;
/** The far hip keeps behind the near one, whichever way the thighs turn. */
const hipShare = { far: 0.88, near: 1 } as const;
/** The floor's marks repeat after this length. */
export const floorRepeatCm = 240;

/** All that has to be set to draw a pose. The first pose and every later one go through here. */
export function frameOf(pose: Pose): Frame {
  const [headX, headY] = place(pose.head.centre);
  return {
    ...cameraOf(pose.lowShare),
    floor: { transform: `translate(${round(-((pose.floorTravelM * 100) % floorRepeatCm))} 0)` },
    ...sideFrame('far', pose, farLiftCm),
    ...sideFrame('near', pose, nearLiftCm),
    ...muscleFrame(pose),
    neck: { d: neckPath(pose) },
    head: { transform: `translate(${round(headX)} ${round(headY)}) rotate(${round(pose.head.leanDeg)})` },
    top: { d: topPath(pose.trunk, pose.breath) },
    hem: { d: hemPath(pose.trunk) },
    ...rollerFrame(pose),
  };
}

/** A joint in the drawing's centimetres, y down. */
function place({ xM, yM }: Point, liftCm = 0): Place {
  return [xM * 100, -yM * 100 - liftCm];
}

function sideFrame(name: 'near' | 'far', pose: Pose, liftCm: number): Frame {
  const { leg, arm } = pose[name];
  const edges = limbEdges(legBones(leg, liftCm), trouserLeg);
  const hip = (places: readonly HipPlace[]) =>
    places.map((spot) => hipPlace(pose.trunk, leg, spot, hipShare[name]));
  const trousers = { front: [...hip(hipFront), ...edges.front], back: [...hip(hipBack), ...edges.back] };
  const shoe = shoePaths(leg, liftCm);
  const sleeveEdges = limbEdges(armBones(arm), sleeve);
  const [wristX, wristY] = place(arm.wrist);
  return {
    [`${name}-shadow`]: shadow(leg, liftCm),
    [`${name}-leg`]: { d: limbPath(trousers) },
    [`${name}-ankle`]: { d: anklePath(leg, liftCm) },
    [`${name}-shoe`]: { d: shoe.upper },
    [`${name}-sole`]: { d: shoe.sole },
    [`${name}-forearm`]: { d: limbPath(limbEdges(armBones(arm), forearm), place(arm.elbow)) },
    [`${name}-hand`]: {
      transform: `translate(${round(wristX)} ${round(wristY)}) rotate(${round(-arm.handDeg)})`,
    },
    [`${name}-palm`]: { d: handPath(arm.seen.palm) },
    [`${name}-thumb`]: { opacity: `${round(1 - arm.seen.palm)}` },
    [`${name}-sleeve`]: { d: limbPath(sleeveEdges, crownOf(arm)) },
    ...(name === 'near' ? { 'near-sleeve-edges': { d: edgeLine(sleeveEdges, 1) } } : {}),
  };
}

/** Where a place round the hip comes to lie when trunk and thigh turn against each other. */
function hipPlace(trunk: Trunk, { thighDeg }: Leg, { at, withThigh }: HipPlace, share: number): Place {
  const { hip } = trunk;
  const leanDeg = spineLeanDeg(trunk, 0);
  const [x, y] = [at[0] * share, at[1]];
  const angle = radians(leanDeg + (-thighDeg - leanDeg) * withThigh);
  const [hipX, hipY] = place(hip);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [hipX + x * cos - y * sin, hipY + x * sin + y * cos];
}

/** The hips are in the middle of the body: only from the knee down does the lift of a side show in full. */
function legBones(leg: Leg, liftCm: number): Bones {
  return {
    root: place(leg.hip),
    joint: place(leg.knee, liftCm / 2),
    end: place(leg.ankle, liftCm),
    upperDeg: leg.thighDeg,
    lowerDeg: leg.shankDeg,
  };
}

function armBones(arm: Arm): Bones {
  return {
    root: place(arm.shoulder),
    joint: place(arm.elbow),
    end: place(arm.wrist),
    upperDeg: arm.upperArmDeg,
    lowerDeg: arm.forearmDeg,
  };
}

/** The outline of a hand between curled and flat, in its own frame. */
function handPath(palm: number): string {
  return closedPath(
    hand.map(([x, y], index): Place => {
      const [flatX, flatY] = flatHand[index] ?? [x, y];
      return [x + (flatX - x) * palm, y + (flatY - y) * palm];
    }),
  );
}

/** The round of the shoulder, a little beyond the joint. */
function crownOf(arm: Arm): Place {
  const [x, y] = place(arm.shoulder);
  const angle = radians(arm.upperArmDeg);
  return [x - 4.6 * Math.sin(angle), y - 4.6 * Math.cos(angle)];
}

function anklePath(leg: Leg, liftCm: number): string {
  const [kneeX, kneeY] = place(leg.knee, liftCm);
  const [x, y] = place(leg.ankle, liftCm);
  const topX = x + (kneeX - x) * 0.25;
  const topY = y + (kneeY - y) * 0.25;
  const angle = radians(leg.shankDeg);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corner = (cx: number, cy: number, half: number): Place => [cx + half * cos, cy - half * sin];
  const { top, bottom } = ankleGirth;
  return `M${pair(corner(topX, topY, top))}L${pair(corner(x, y, bottom))}L${pair(corner(x, y, -bottom))}L${pair(corner(topX, topY, -top))}Z`;
}

/** Dark and small under a standing foot, wide and faint under a raised one. */
function shadow(leg: Leg, liftCm: number): Readonly<Record<string, string>> {
  const heightCm = Math.max(0, Math.min(leg.heel.yM, leg.ball.yM) * 100);
  const near = 1 / (1 + heightCm / 5);
  return {
    cx: `${round((leg.heel.xM + leg.toe.xM) * 50)}`,
    cy: `${round(0.6 - liftCm)}`,
    rx: `${round(15 + 3 * (1 - near))}`,
    opacity: `${round(0.15 + 0.85 * near)}`,
  };
}

function muscleFrame({ near: { leg, arm }, trunk, work }: Pose): Frame {
  const [kneeX, kneeY] = place(leg.knee, nearLiftCm / 2);
  const [hipX, hipY] = place(trunk.hip);
  const [shoulderX, shoulderY] = place(arm.shoulder);
  const glow = (transform: string, strength: number) => ({
    transform,
    opacity: `${round(Math.sqrt(strength))}`,
  });
  const turned = (x: number, y: number, deg: number) =>
    `translate(${round(x)} ${round(y)}) rotate(${round(deg)})`;
  return {
    calf: glow(turned(kneeX, kneeY, -leg.shankDeg), work.calf),
    thigh: glow(turned(hipX, hipY, -leg.thighDeg), work.thigh),
    buttock: glow(turned(hipX, hipY, spineLeanDeg(trunk, 0)), work.buttock),
    'upper-back': glow(trunkFrame(trunk, [-7.6, -37]), work.upperBack),
    'lower-back': glow(trunkFrame(trunk, [-7, -13]), work.lowerBack),
    belly: glow(trunkFrame(trunk, [6.4, -15]), work.belly),
    chest: glow(trunkFrame(trunk, [5.4, -36]), work.chest),
    'neck-work': glow(trunkFrame(trunk, [-4, -54]), work.neck),
    shoulder: glow(turned(shoulderX, shoulderY, -arm.upperArmDeg), work.shoulder),
  };
}

function rollerFrame({ roller }: Pose): Frame {
  if (roller === null) return {};
  const [x, y] = place(roller.centre);
  return { roller: { transform: `translate(${round(x)} ${round(y)}) rotate(${round(-roller.turnDeg)})` } };
}
