import type { RollMotion } from '#contract/model.ts';
import { rollingWork } from './muscle-work.ts';
import type { Arm, Head, Leg, Point, Pose, Roller, Trunk } from './pose.ts';
import { armFrom, degrees, headOn, legFrom, type Skeleton, skeletonOf, trunkFrom } from './skeleton.ts';
import { twoBoneAngles } from './two-bone.ts';
import type { PoseOptions } from './walk.ts';

/** The lengths in a motion are those of a person of this height. */
const motionHeightM = 1.7;
/**
 * How far the roller lies from the hip joint, along the floor, at the start of a pass. It then touches the back
 * 45 cm above the hip, under the shoulder blades, and 30 cm above at the far end: always under ribs.
 */
const startContactM = 0.47;
/** From the line between hip and shoulder to the skin of the back. */
const backDepthM = 0.142;
/** The neck is bent a little, the head rests in the hands. */
const neckFlexDeg = 16;
const headFlexDeg = 24;
/** The far foot stands a little further from the body, as people lie; it also lets both legs be seen. */
const farFootAheadM = 0.05;

/**
 * The figure so many seconds into the rolling: on its back, head to the left, feet planted. The body slides from
 * the near end of a pass to the far one, rests there, and comes back. The roller turns between floor and back, so it
 * goes half as far as the body: without slip on the floor, and with under a twentieth on the back, as the trunk tilts.
 */
export function rollPose(motion: RollMotion, timeS: number, { heightM, pace }: PoseOptions): Pose {
  const skeleton = skeletonOf(heightM);
  const scale = heightM / motionHeightM / 100;
  const [nearEndCm, farEndCm] = motion.hipToAnkleCm;
  const slidM = (farEndCm - nearEndCm) * scale * slideShare(motion, timeS * pace);
  const ankle = { xM: farEndCm * scale, yM: skeleton.ankleHeightM };
  const hip = { xM: ankle.xM - nearEndCm * scale - slidM, yM: motion.hipsUpCm * scale };
  const bodyScale = heightM / motionHeightM;
  const contactM = startContactM * bodyScale;
  const roller = rollerAt(motion, scale, ankle.xM - nearEndCm * scale - contactM, slidM / 2);
  const trunk = trunkFrom(skeleton, hip, -90 + headHighDeg(hip, roller, backDepthM * bodyScale));
  const head = headOn(skeleton, trunk, trunk.leanDeg + neckFlexDeg, trunk.leanDeg + headFlexDeg);
  const arm = spreadArm(skeleton, trunk, head);
  const farAnkle = { ...ankle, xM: ankle.xM + farFootAheadM * bodyScale };
  return {
    heightM,
    cyclePercent: cyclePercent(motion, timeS * pace),
    trunk,
    head,
    near: { leg: plantedLeg(skeleton, hip, ankle), arm },
    far: { leg: plantedLeg(skeleton, hip, farAnkle), arm },
    floorTravelM: 0,
    roller,
    work: rollingWork,
  };
}

/** There, a rest, and back. */
export function rollCycleS(motion: RollMotion): number {
  return 2 * motion.passS + motion.holdS;
}

function cyclePercent(motion: RollMotion, timeS: number): number {
  const cycles = timeS / rollCycleS(motion);
  return (cycles - Math.floor(cycles)) * 100;
}

/** How much of the way to the far end is done, 0 to 1: eased at both ends. */
function slideShare(motion: RollMotion, timeS: number): number {
  const inCycleS = (cyclePercent(motion, timeS) / 100) * rollCycleS(motion);
  const backS = inCycleS - motion.passS - motion.holdS;
  const share = backS > 0 ? 1 - backS / motion.passS : Math.min(1, inCycleS / motion.passS);
  return share * share * (3 - 2 * share);
}

function rollerAt(motion: RollMotion, scale: number, startM: number, rolledM: number): Roller {
  const radiusM = (motion.rollerCm * scale) / 2;
  return {
    centre: { xM: startM - rolledM, yM: radiusM },
    radiusM,
    turnDeg: degrees(rolledM / radiusM),
  };
}

/** How far the trunk must rise towards the head for its back to touch the roller without sinking into it. */
function headHighDeg(hip: Point, { centre, radiusM }: Roller, depthM: number): number {
  const aheadM = hip.xM - centre.xM;
  const aboveM = hip.yM - centre.yM;
  const distanceM = Math.hypot(aheadM, aboveM);
  const share = Math.min(1, (radiusM + depthM) / distanceM);
  return degrees(Math.asin(share) - Math.atan2(aboveM, aheadM));
}

function plantedLeg(skeleton: Skeleton, hip: Point, ankle: Point): Leg {
  const { upperDeg, bendDeg } = twoBoneAngles(hip, ankle, skeleton.thighM, skeleton.shankM);
  const shankDeg = upperDeg - bendDeg;
  return legFrom(skeleton, hip, { thighDeg: upperDeg, kneeDeg: bendDeg, ankleDeg: -shankDeg });
}

/** Elbows spread to the sides point at the viewer, who sees this share of each bone's length. */
const spreadShare = { upperArmM: 0.42, forearmM: 0.3, handM: 0.6 };

/** Hands behind the head, which lets the shoulder blades part; elbows wide. */
function spreadArm(skeleton: Skeleton, trunk: Trunk, head: Head): Arm {
  const seen = {
    ...skeleton,
    upperArmM: skeleton.upperArmM * spreadShare.upperArmM,
    forearmM: skeleton.forearmM * spreadShare.forearmM,
    handM: skeleton.handM * spreadShare.handM,
  };
  const upperArmDeg = 180 - trunk.leanDeg - 3;
  const handDeg = 180 - head.leanDeg + 12;
  const elbowDeg = 44;
  return armFrom(seen, trunk.shoulder, {
    upperArmDeg,
    elbowDeg,
    wristDeg: handDeg - upperArmDeg - elbowDeg,
  });
}
