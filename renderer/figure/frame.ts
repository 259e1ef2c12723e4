import type { RoomFoot } from '#core/exercise/body-in-room.ts';
import { headInRoom } from '#core/exercise/depth.ts';
import type { Person } from '#core/exercise/people.ts';
import type { Pose, Trunk } from '#core/exercise/pose.ts';
import { between } from '#core/exercise/room-vector.ts';
import { spineLeanDeg } from '#core/exercise/spine.ts';
import { asideFrame, asideOf } from './aside.ts';
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
import { headFrame, headInSpace } from './head-frame.ts';
import { isInSpace } from './in-space.ts';
import { inLayer } from './layers.ts';
import { type Bones, edgeLine, limbEdges, limbPath, thickened } from './limb-shape.ts';
import { muscleFrame } from './muscle-frame.ts';
import { neckInSpace, neckPath } from './neck.ts';
import { pillowFrame } from './pillow.ts';
import { rollerFrame } from './roller-frame.ts';
import { type SeenSide, seenSide } from './seen-side.ts';
import { shoePaths } from './shoe.ts';
import { type Layers, layersOf, sideInSpace } from './side-in-space.ts';
import { closedPath, type Place, pair, round, turned } from './smooth-path.ts';
import { stickFrame } from './stick.ts';
import { hemPath, topPath } from './trunk.ts';
import { hemInSpace, pelvisInSpace, topInSpace } from './trunk-in-space.ts';
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

/** All that has to be set to draw a pose. The first pose and every later one go through here. */
export function frameOf(placed: Pose, { person, view: from }: Look): Frame {
  const { pose, view, shift } = asideOf(placed, from);
  const look = { person, view };
  const isRound = isInSpace(pose, view);
  const [near, far] = [seenSide(pose, 'near', view), seenSide(pose, 'far', view)];
  const limbs = (side: SeenSide, other: SeenSide) =>
    isRound
      ? inLayers(side.name, roundSide(pose, side, look), layersOf(pose, side, other, view))
      : inLayers(side.name, sideFrame(pose, side, look), usual[side.name]);
  const shifted = ([x, y]: Place): Place => [x + shift[0], y + shift[1]];
  const ends = endsOf(pose, [near, far], view).map(shifted);
  return {
    ...cameraOf(pose, shifted(seen(pose.trunk.hip, view)), ends),
    ...asideFrame(placed, shift),
    floor: { ...floorFrame(pose, view), opacity: `${round(1 - pose.matShare)}` },
    mat: { opacity: `${round(pose.matShare)}` },
    ...limbs(far, near),
    ...limbs(near, far),
    ...muscleFrame(pose, [near, far], view, isRound),
    neck: { d: isRound ? neckInSpace(pose, view) : neckPath(pose, view) },
    head: isRound || pose.head.turnDeg !== 0 ? headInSpace(pose, view) : headFrame(pose, view),
    hips: { d: isRound ? pelvisInSpace(pose, view) : '' },
    top: { d: isRound ? topInSpace(pose, person, view) : topPath(pose, person, view) },
    hem: { d: isRound ? hemInSpace(pose, view) : hemPath(pose.trunk, view) },
    pillow: pillowFrame(pose, near, far),
    stick: person.hasStick === true ? stickFrame(pose, near, view) : { d: '' },
    ...rollerFrame(placed, from),
  };
}

/** What reaches farthest from the hips. */
function endsOf(pose: Pose, sides: readonly SeenSide[], view: View): readonly Place[] {
  const limbs = sides.flatMap(({ room }) => [room.wrist, room.foot.heel, room.foot.toe]);
  return [headInRoom(pose).centre, ...limbs].map((place) => seen(place, view));
}

/** From the side the near arm is before the trunk, and all else behind it. */
const usual: Readonly<Record<'near' | 'far', Layers>> = {
  near: { leg: 'behind', arm: 'before' },
  far: { leg: 'behind', arm: 'behind' },
};

/** The parts of limbs, and in which layers of the drawing there is a place for them. */
const layersFor = {
  leg: ['behind', 'before', 'over'],
  arm: ['behind', 'before'],
} as const;
const limbOf: Readonly<Partial<Record<string, 'leg' | 'arm'>>> = {
  ankle: 'leg',
  shoe: 'leg',
  sole: 'leg',
  leg: 'leg',
  forearm: 'arm',
  thumb: 'arm',
  sleeve: 'arm',
  'sleeve-edges': 'arm',
};

/** Every limb has places in several layers of the drawing, and is drawn in one of them. */
function inLayers(name: 'near' | 'far', frame: Frame, layers: Layers): Frame {
  const parts = Object.entries(frame).flatMap(([part, attributes]) => {
    const limb = limbOf[part.slice(name.length + 1)];
    if (limb === undefined) return [[part, attributes] as const];
    const none = Object.fromEntries(
      Object.keys(attributes).map((attribute) => [attribute, attribute === 'stroke-opacity' ? '0' : '']),
    );
    return layersFor[limb].map(
      (layer) => [inLayer(part, layer), layer === layers[limb] ? attributes : none] as const,
    );
  });
  return Object.fromEntries(parts);
}

/** A side of a body that has left its own plane, or is seen along it. */
function roundSide(pose: Pose, side: SeenSide, { person, view }: Look): Frame {
  const { name, room } = side;
  const { arm } = pose[name];
  const shapes = sideInSpace(pose, side, person, view);
  return {
    [`${name}-shadow`]: shadow(room.foot, view, view.liftCm[name]),
    [`${name}-leg`]: { d: shapes.leg },
    [`${name}-ankle`]: { d: shapes.ankle },
    [`${name}-shoe`]: { d: shapes.shoe.upper },
    [`${name}-sole`]: { d: shapes.shoe.sole },
    [`${name}-forearm`]: { d: shapes.forearm + handPath(arm.seen.palm, side) },
    ...thumbFrame(arm.seen.palm, side),
    [`${name}-sleeve`]: { d: shapes.sleeve, 'stroke-width': '1.4' },
    [`${name}-sleeve-edges`]: { d: '' },
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
  const forearmPath = limbPath(limbEdges(side.arm, thickened(forearm, person.girth)), side.arm.joint);
  return {
    [`${name}-shadow`]: shadow(side.room.foot, view, liftCm),
    [`${name}-leg`]: { d: limbPath(trousers) },
    [`${name}-ankle`]: { d: anklePath(side.leg) },
    [`${name}-shoe`]: { d: shoe.upper },
    [`${name}-sole`]: { d: shoe.sole },
    // One path for both, so that no line is drawn between forearm and hand.
    [`${name}-forearm`]: { d: forearmPath + handPath(arm.seen.palm, side) },
    ...thumbFrame(arm.seen.palm, side),
    [`${name}-sleeve`]: { d: limbPath(sleeveEdges, crownOf(side.arm)), 'stroke-width': '0' },
    [`${name}-sleeve-edges`]: { d: name === 'near' ? edgeLine(sleeveEdges, 1) : '' },
  };
}

function handPath(palm: number, { arm, handDeg, handShare }: SeenSide): string {
  const onHand = ([x, y]: Place) => turned([x, y * handShare], -handDeg, arm.end);
  return closedPath(handPlaces(palm).map(onHand).reverse());
}

function thumbFrame(palm: number, { name, arm, handDeg }: SeenSide): Frame {
  return {
    [`${name}-thumb`]: {
      transform: turnedTo(arm.end, -handDeg),
      'stroke-opacity': `${round(1 - palm)}`,
    },
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
function shadow({ heel, ball, toe }: RoomFoot, view: View, liftCm: number): Readonly<Record<string, string>> {
  const heightCm = Math.max(0, Math.min(heel.yM, ball.yM) * 100);
  const near = 1 / (1 + heightCm / 5);
  const [x, y] = seen({ ...between(heel, toe, 0.5), yM: 0 }, view, liftCm);
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
