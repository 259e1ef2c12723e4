import type { Motion, Movement } from '#contract/motion.ts';
import { figureHeightM } from './demonstration.ts';
import { jointLimits, minus } from './joint-limits.ts';
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
  return motion.movements.flatMap((movement) => {
    const worst = new Map<string, BodyFault & { readonly by: number }>();
    for (let look = 0; look <= looks; look++) {
      const percent = (look / looks) * 100;
      for (const { part, ...fault } of poseFaults(motion, movement, percent)) {
        const name = `${fault.kind} ${part}`;
        if (fault.by > (worst.get(name)?.by ?? 0)) {
          worst.set(name, { ...fault, movement: movement.name, percent: Math.round(percent) });
        }
      }
    }
    return [...worst.values()];
  });
}

function poseFaults(motion: Motion, movement: Movement, percent: number): readonly PoseFault[] {
  const timeS = Math.min(percent / 100, 0.9999) * movement.cycleS;
  const pose = poseOf(momentAt(motion, movement, timeS, { heightM: figureHeightM, pace: 1 }), figureHeightM);
  const missed = missedContacts(motion, movement, pose);
  // Who does not get there is drawn somewhere else: what is crossed there is no news.
  return missed.length > 0 ? missed : [...throughThings(motion, pose), ...bentTooFar(pose)];
}

/** Beyond the limits by this much, a joint that follows a planted limb is a fault: cloth and flesh give a little. */
const giveDeg = 5;

function bentTooFar({ trunk, near, far }: Pose): readonly PoseFault[] {
  const pelvisDeg = spineLeanDeg(trunk, 0);
  return Object.entries({ near, far }).flatMap(([side, { leg, arm }]) =>
    (
      [
        ['hip', leg.thighDeg + pelvisDeg],
        ['knee', leg.kneeDeg],
        ['ankle', leg.footDeg - leg.shankDeg],
        ['elbow', arm.elbowDeg],
      ] as const
    ).flatMap(([joint, deg]): readonly PoseFault[] => {
      const { leastDeg, mostDeg } = jointLimits[joint];
      const by = Math.max(deg - mostDeg, leastDeg - deg) - giveDeg;
      if (by <= 0) return [];
      const words = `The ${side} ${joint} would have to bend to ${minus(Math.round(deg))}°: it goes from ${minus(leastDeg)} to ${minus(mostDeg)}.`;
      return [{ kind: 'bend', part: joint, contact: null, by, words }];
    }),
  );
}
