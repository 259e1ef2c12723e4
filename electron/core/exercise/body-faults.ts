import type { Motion, Movement } from '#contract/motion.ts';
import { degrees, radians } from './angle.ts';
import { figureHeightM } from './demonstration.ts';
import { bendsInRoom, inRoom } from './depth.ts';
import { type JointLimit, jointLimits } from './joint-limits.ts';
import { momentAt, poseOf } from './movement.ts';
import type { Pose } from './pose.ts';
import type { BodyFault, PoseFault } from './pose-fault.ts';
import { dot, minus, unit } from './room-vector.ts';
import { throughThings } from './solids.ts';
import { spineLeanDeg } from './spine.ts';
import { missedContacts } from './touch-faults.ts';
import { isTurned, wayInRoom } from './turns.ts';

/** Enough to see every bend of a movement; a whole pack is looked at in a few milliseconds. */
const looks = 40;

/**
 * What no body can do although every key pose is within its limits: a hand or foot that does not get to its place, a
 * limb that goes through the floor, the wall or the roller, a joint that a planted limb bends too far.
 */
export function bodyFaults(motion: Motion): readonly BodyFault[] {
  return motion.movements.map(lookingAhead).flatMap((movement) => {
    const worst = new Map<string, BodyFault>();
    for (let look = 0; look <= looks; look++) {
      const percent = (look / looks) * 100;
      for (const fault of poseFaults(motion, movement, percent)) {
        const known = worst.get(likeOf(fault));
        if (known !== undefined && amountOf(fault) <= amountOf(known)) continue;
        worst.set(likeOf(fault), { ...fault, movement: movement.name, percent: Math.round(percent) });
      }
    }
    return [...worst.values()];
  });
}

/** Of all that are alike only the worst is told: one sunk hip must not be ten messages. */
function likeOf(fault: PoseFault): string {
  switch (fault.kind) {
    case 'reach':
      return `reach ${fault.part.side} ${fault.part.part}`;
    case 'through':
      return `through ${fault.thing}`;
    case 'bend':
      return `bend ${fault.joint}`;
  }
}

function amountOf(fault: PoseFault): number {
  return fault.kind === 'bend' ? fault.byDeg : fault.byCm;
}

/** Who looks back does the same as who looks ahead. */
function lookingAhead(movement: Movement): Movement {
  return movement.facesBack ? { ...movement, facesBack: false } : movement;
}

function poseFaults(motion: Motion, movement: Movement, percent: number): readonly PoseFault[] {
  const timeS = Math.min(percent / 100, 0.9999) * movement.cycleS;
  const pose = poseOf(momentAt(motion, movement, timeS, { heightM: figureHeightM, pace: 1 }), figureHeightM);
  const missed = missedContacts(motion, movement, pose);
  // Who does not get there is drawn somewhere else: what is crossed there is no news.
  return missed.length > 0 ? missed : [...throughThings(motion, pose), ...bentTooFar(pose)];
}

/**
 * Beyond the limits by this much, a joint that follows a planted limb is a fault: flesh gives a little. An ankle gives
 * nothing: with a flat sole beyond its limit the heel would lift, or the foot slip.
 */
const giveDeg = { hip: 5, knee: 5, ankle: 0, shoulder: 5, elbow: 5, wrist: 0 } as const;

/** How far a wrist is bent back under weight at most: 70 to 80 by itself, some more with the weight on it. */
const wristUnderWeightDeg = 86;

/** Less of an arm than this in sight does not tell its angles. */
const inSight = 0.9;

function bentTooFar(pose: Pose): readonly PoseFault[] {
  const pelvisDeg = spineLeanDeg(pose.trunk, 0);
  const topDeg = spineLeanDeg(pose.trunk, 1);
  return (['near', 'far'] as const).flatMap((side) => {
    const { leg, arm } = pose[side];
    const isSeen = isTurned(pose.turns) || Math.min(arm.seen.upperArm, arm.seen.forearm) > inSight;
    const { kneeDeg, elbowDeg } = bendsInRoom(pose, side);
    const { shoulderDeg, wristDeg } = armInPlay(pose, side, topDeg);
    return (
      [
        ['hip', leg.thighDeg + pelvisDeg],
        ['knee', kneeDeg],
        ['ankle', leg.footDeg - leg.shankDeg],
        ['elbow', elbowDeg],
        ...(isSeen ? [['shoulder', shoulderDeg] as const] : []),
        ...(isSeen && arm.seen.palm === 1 ? [['wrist', wristDeg] as const] : []),
      ] as const
    ).flatMap(([joint, deg]): readonly PoseFault[] => {
      const { leastDeg, mostDeg } = limitsOf(joint);
      const byDeg = Math.max(deg - mostDeg, leastDeg - deg) - giveDeg[joint];
      return byDeg <= 0 ? [] : [{ kind: 'bend', side, joint, deg, byDeg, leastDeg, mostDeg }];
    });
  });
}

/**
 * How far an arm is raised, and its wrist bent. Of a body that has left its plane both are measured in the room: there a
 * planted hand is always bent back, and an arm that goes out to the side is not judged.
 */
function armInPlay(pose: Pose, side: 'near' | 'far', topDeg: number) {
  const { arm } = pose[side];
  if (!isTurned(pose.turns))
    return { shoulderDeg: arm.upperArmDeg + topDeg, wristDeg: arm.handDeg - arm.forearmDeg };
  const { shoulder, elbow, wrist, fingertip } = inRoom(pose, side);
  const lean = radians(topDeg);
  const down = wayInRoom(pose, 1, { xM: -Math.sin(lean), yM: -Math.cos(lean), zM: 0 });
  const ahead = wayInRoom(pose, 1, { xM: Math.cos(lean), yM: -Math.sin(lean), zM: 0 });
  const upperArm = unit(minus(elbow, shoulder));
  const [downShare, aheadShare] = [dot(upperArm, down), dot(upperArm, ahead)];
  const isAside = Math.hypot(downShare, aheadShare) < inSight;
  const raisedDeg = degrees(Math.atan2(aheadShare, downShare));
  const between = dot(unit(minus(wrist, elbow)), unit(minus(fingertip, wrist)));
  return {
    shoulderDeg: isAside ? 0 : raisedDeg < -120 ? raisedDeg + 360 : raisedDeg, // over the head it is raised, not pulled back
    wristDeg: -degrees(Math.acos(Math.min(1, Math.max(-1, between)))),
  };
}

/** A palm that carries weight lies flat: whichever way its fingers point, the wrist is bent back. */
function limitsOf(joint: keyof typeof giveDeg): JointLimit {
  return joint === 'wrist'
    ? { leastDeg: -wristUnderWeightDeg, mostDeg: wristUnderWeightDeg }
    : jointLimits[joint];
}
