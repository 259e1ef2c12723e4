import type { Motion, Movement } from '#contract/motion.ts';
import { aboutFace } from './about-face.ts';
import { type Around, handOnBody, plantedArm } from './arms.ts';
import { type Body, type BodySide, limbsOf } from './body.ts';
import { halfBreadth } from './body-in-room.ts';
import { legOnRoller, plantedLeg } from './legs.ts';
import { legAnglesAt, type MovementPlan, planOf, type SideCurves } from './movement-plan.ts';
import { workAt } from './muscle-work.ts';
import type { MuscleWork, Point, Pose, Roller, SecondView, Turns } from './pose.ts';
import { type Posture, postureOf } from './posture.ts';
import { rollerAt } from './roller.ts';
import { loose, noStep, pointAlong, skeletonOf, trunkFrom } from './skeleton.ts';
import { spineLeanDeg } from './spine.ts';
import { depthM, isPlanted, leanOnRoller } from './touch.ts';

export interface PoseOptions {
  readonly heightM: number;
  /** 1 is the movement's own speed, 0.7 the slower one. */
  readonly pace: number;
}

/** One moment of a movement: a body, and what goes on around it. Two moments can be blended. */
export interface Moment {
  readonly body: Body;
  readonly cyclePercent: number;
  readonly floorTravelM: number;
  /** How somebody walks; null for who does not. */
  readonly walk: Movement | null;
  readonly roller: Roller | null;
  readonly breath: number;
  readonly lids: number;
  readonly pillowShare: number;
  readonly lowShare: number;
  readonly matShare: number;
  readonly second: SecondView;
  readonly posture: Posture;
  readonly work: MuscleWork;
}

/** The figure so many seconds into a movement. What is done once rests in its last pose. */
export function momentAt(motion: Motion, movement: Movement, timeS: number, options: PoseOptions): Moment {
  const plan = planOf(motion, movement, options.heightM);
  const cycles = (timeS * options.pace) / movement.cycleS;
  const done = movement.isPeriodic ? cycles - Math.floor(cycles) : Math.min(1, Math.max(0, cycles));
  return momentOf(plan, done * 100, cycles);
}

/** The joints of a moment. */
export function poseOf({ body, walk: _, ...around }: Moment, heightM: number): Pose {
  return { heightM, ...limbsOf(skeletonOf(heightM), body), ...around };
}

function momentOf(plan: MovementPlan, percent: number, cycles: number): Moment {
  const hip = hipAt(plan, percent);
  const roller = rollerAt(plan, hip, hipAt(plan, 0));
  const leanDeg = trunkLeanDeg(plan, percent, hip, roller);
  const roundDeg = plan.near.back(percent);
  const trunk = trunkFrom(plan.skeleton, hip, leanDeg, roundDeg);
  const topDeg = spineLeanDeg(trunk, 1);
  const headDeg = topDeg + plan.near.head(percent);
  const side = (name: 'near' | 'far'): BodySide => {
    const leg = legAt(plan, name, percent, hip, roller);
    const { aside, sole_tilt } = sideCurves(plan, name);
    return {
      ...leg,
      toeBendDeg: null,
      asideDeg: aside(percent),
      soleTiltDeg: sole_tilt(percent),
      footStep: noStep,
      ...plantedOn(plan, name),
      ...armAt(plan, name, percent, trunk, { headDeg, thighDeg: leg.thighDeg, roller }),
    };
  };
  const turns = turnsAt(plan, percent);
  const isLow = trunk.shoulder.yM < lowCm * plan.cm && hip.yM < lowHipCm * plan.cm;
  const moment: Moment = {
    body: {
      hip,
      leanDeg,
      roundDeg,
      neckDeg: topDeg + plan.near.neck(percent),
      headDeg,
      headTurnDeg: plan.near.head_turn(percent),
      turns,
      near: side('near'),
      far: side('far'),
    },
    cyclePercent: percent,
    floorTravelM: floorTravelM(plan, percent, cycles),
    walk: plan.path === null ? null : plan.movement,
    roller,
    breath: plan.breath(percent) / 100,
    lids: plan.movement.eyes === 'closed' ? 1 : 0,
    pillowShare: plan.movement.pillow === undefined ? 0 : 1,
    lowShare: isLow ? 1 : 0,
    posture: postureOf({ contacts: plan.contacts, leanDeg, turns, isLow }),
    matShare: plan.movement.ground === 'mat' ? 1 : 0,
    second: { view: plan.movement.alsoFrom ?? 'front', share: plan.movement.alsoFrom === undefined ? 0 : 1 },
    work: workAt(plan.efforts, percent),
  };
  return plan.movement.facesBack ? { ...moment, body: aboutFace(moment.body) } : moment;
}

function floorTravelM({ path }: MovementPlan, percent: number, cycles: number): number {
  return path === null ? 0 : path.strideM * cycles + path.floorM(percent) - path.floorM(0);
}

function turnsAt({ near }: MovementPlan, percent: number): Turns {
  return {
    asideM: 0,
    turnDeg: near.turn(percent),
    pelvisTurnDeg: near.pelvis_turn(percent),
    trunkTurnDeg: near.trunk_turn(percent),
    leanAsideDeg: near.lean_aside(percent),
  };
}

/** What of a side keeps its place while the body turns, and how far towards the viewer. */
function plantedOn({ contacts, cm, skeleton }: MovementPlan, side: 'near' | 'far') {
  const planted = contacts.filter(isPlanted).filter((contact) => contact.side === side);
  const sign = side === 'near' ? 1 : -1;
  const find = (limb: 'foot' | 'hand') => planted.find(({ part }) => part === limb);
  const asideM = (limb: 'foot' | 'hand', halfBreadthShare: number) => {
    const asideCm = find(limb)?.asideCm;
    return asideCm === undefined ? sign * halfBreadthShare * skeleton.heightM : asideCm * cm;
  };
  return {
    plantedFoot: find('foot') === undefined ? 0 : 1,
    footAsideM: asideM('foot', halfBreadth.hip),
    plantedHand: find('hand') === undefined ? 0 : 1,
    handAsideM: asideM('hand', halfBreadth.shoulder),
  };
}

/** Shoulders below this are those of somebody on the floor. */
const lowCm = 85;
/** Hips below this are lower than those of somebody who leans forward on a chair. */
const lowHipCm = 50;

/** Where the contacts, or the keys, put the middle of the hip joints. */
function hipAt(plan: MovementPlan, percent: number): Point {
  const { hips, path, cm, skeleton, near } = plan;
  if (hips !== null) return { xM: hips.aheadCm(percent) * cm, yM: hips.upCm(percent) * cm };
  if (path !== null) return { xM: path.swayM(percent), yM: path.heightM(percent) };
  const [carrier] = plan.contacts.filter(carries);
  if (carrier?.part === 'seat')
    return { xM: carrier.atCm * cm, yM: (seatCm(plan, carrier) + depthM.seat * 100) * cm };
  if (carrier?.part === 'knee') {
    const knee = { xM: carrier.atCm * cm, yM: (carrier.upCm + depthM.knee * 100) * cm };
    return pointAlong(knee, -skeleton.thighM, legAnglesAt(sideCurves(plan, carrier.side), percent).thighDeg);
  }
  if (carrier === undefined) return { xM: 0, yM: standingM(plan) };
  const ankle = { xM: carrier.atCm * cm, yM: skeleton.ankleHeightM + carrier.upCm * cm };
  const angles = sideCurves(plan, carrier.side);
  const shankDeg = -angles.ankle(percent);
  const knee = pointAlong(ankle, -skeleton.shankM, shankDeg);
  return pointAlong(knee, -skeleton.thighM, shankDeg + near.knee(percent));
}

type Contact = MovementPlan['contacts'][number];
type Carrier = Extract<Contact, { readonly atCm: number }>;

function carries(contact: Contact): contact is Carrier {
  return 'atCm' in contact && contact.part !== 'hand';
}

function seatCm({ props }: MovementPlan, { on }: Carrier): number {
  const chair = props.find((prop) => prop.kind === 'chair');
  return on === 'chair' && chair !== undefined ? chair.seatCm : 0;
}

function standingM({ skeleton }: MovementPlan): number {
  return skeleton.ankleHeightM + skeleton.shankM + skeleton.thighM;
}

function sideCurves(plan: MovementPlan, side: 'near' | 'far'): SideCurves {
  return side === 'near' ? plan.near : plan.far;
}

function trunkLeanDeg(plan: MovementPlan, percent: number, hip: Point, roller: Roller | null): number {
  const leans = plan.contacts.some(({ part, on }) => part === 'back' && on === 'roller');
  if (!leans || roller === null) return plan.near.trunk(percent);
  return leanOnRoller(hip, roller, depthM.back * 100 * plan.cm);
}

type LegPart = Pick<BodySide, 'thighDeg' | 'shankDeg' | 'footDeg'>;

function legAt(
  plan: MovementPlan,
  side: 'near' | 'far',
  percent: number,
  hip: Point,
  roller: Roller | null,
): LegPart {
  const foot = plan.contacts.find((contact) => contact.part === 'foot' && contact.side === side);
  if (foot?.part === 'foot') return plantedLeg(plan, hip, foot);
  const angles = legAnglesAt(sideCurves(plan, side), percent);
  const calf = plan.contacts.some(({ part }) => part === 'calf');
  if (calf && roller !== null && side === 'near') return legOnRoller(plan, hip, roller, angles);
  const shankDeg = angles.thighDeg - angles.kneeDeg;
  return { thighDeg: angles.thighDeg, shankDeg, footDeg: shankDeg + angles.ankleDeg };
}

type ArmPart = Pick<BodySide, 'upperArmDeg' | 'forearmDeg' | 'handDeg' | 'seen'>;

function armAt(
  plan: MovementPlan,
  side: 'near' | 'far',
  percent: number,
  trunk: Pose['trunk'],
  around: Around,
): ArmPart {
  const hand = plan.contacts.find((contact) => contact.part === 'hand' && contact.side === side);
  if (hand?.part === 'hand') {
    return 'atCm' in hand ? plantedArm(plan, trunk, hand) : handOnBody(plan, trunk, around, hand.on, percent);
  }
  const { shoulder, elbow, wrist } = sideCurves(plan, side);
  const upperArmDeg = shoulder(percent);
  const forearmDeg = upperArmDeg + elbow(percent);
  return { upperArmDeg, forearmDeg, handDeg: forearmDeg + wrist(percent), seen: loose };
}
