import type { Motion, Movement } from '#contract/motion.ts';
import { figureHeightM } from './demonstration.ts';
import { bendsInRoom } from './depth.ts';
import { jointLimits } from './joint-limits.ts';
import { momentAt, poseOf } from './movement.ts';
import type { Pose } from './pose.ts';
import type { BodyFault, PoseFault } from './pose-fault.ts';
import { throughThings } from './solids.ts';
import { spineLeanDeg } from './spine.ts';
import { missedContacts } from './touch-faults.ts';

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
  return missed.length > 0
    ? missed
    : [...throughThings(motion, pose, movement.contacts), ...bentTooFar(pose)];
}

/** Beyond the limits by this much, a joint that follows a planted limb is a fault: cloth and flesh give a little. */
const giveDeg = 5;

function bentTooFar(pose: Pose): readonly PoseFault[] {
  const pelvisDeg = spineLeanDeg(pose.trunk, 0);
  return (['near', 'far'] as const).flatMap((side) => {
    const { leg } = pose[side];
    const { kneeDeg, elbowDeg } = bendsInRoom(pose, side);
    return (
      [
        ['hip', leg.thighDeg + pelvisDeg],
        ['knee', kneeDeg],
        ['ankle', leg.footDeg - leg.shankDeg],
        ['elbow', elbowDeg],
      ] as const
    ).flatMap(([joint, deg]): readonly PoseFault[] => {
      const { leastDeg, mostDeg } = jointLimits[joint];
      const byDeg = Math.max(deg - mostDeg, leastDeg - deg) - giveDeg;
      return byDeg <= 0 ? [] : [{ kind: 'bend', side, joint, deg, byDeg }];
    });
  });
}
