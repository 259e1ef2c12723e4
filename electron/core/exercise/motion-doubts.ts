import type { Motion, Movement } from '#contract/motion.ts';
import { figureHeightM } from './demonstration.ts';
import { momentAt, poseOf } from './movement.ts';
import type { Pose } from './pose.ts';
import type { SideName } from './pose-fault.ts';

/** What a body can do and nobody should copy, or what looks wrong to everybody: told, and shown all the same. */
export type Doubt =
  /** Part of a foot that carries slides along the floor. */
  | { readonly kind: 'slides'; readonly side: SideName; readonly part: FootPart; readonly byCm: number }
  /** Standing on a knee that is straight as a rod. */
  | { readonly kind: 'locked'; readonly side: SideName; readonly deg: number }
  /** The toes of a leg that swings pass the floor so closely that they would catch on it. */
  | { readonly kind: 'trips'; readonly side: SideName; readonly clearCm: number }
  /** A joint changes its speed all at once. */
  | { readonly kind: 'snaps'; readonly side: SideName; readonly joint: SnapJoint };

export type FootPart = 'heel' | 'ball' | 'toe';
export type SnapJoint = 'hip' | 'knee' | 'ankle' | 'shoulder' | 'elbow';

/** The same in the course of a movement, at its worst. */
export type MotionDoubt = Doubt & { readonly movement: string; readonly percent: number };

const sides = ['near', 'far'] as const;

/** All doubts about a motion, each side and part once. */
export function motionDoubts({
  props,
  movements,
}: Pick<Motion, 'props' | 'movements'>): readonly MotionDoubt[] {
  return movements.flatMap((movement) => {
    const seen = looksAt(props, movement);
    return sides
      .flatMap((side) => [
        ...slides(seen, side),
        ...(isPosed(movement) ? locked(seen, side, movement.hasMovingFloor) : []),
        ...(movement.hasMovingFloor ? trips(seen, side) : []),
        ...snaps(seen, side, movement),
      ])
      .map(({ look, ...doubt }) => {
        const percent = Math.round((look / looksOf(movement)) * 100) % 100;
        return { ...doubt, movement: movement.name, percent };
      });
  });
}

/** Somebody has said how the legs stand; a stand that is only named is the figure's own. */
function isPosed({ keys, farKeys, hips }: Movement): boolean {
  return hips.length > 0 || keys.knee !== undefined || farKeys.knee !== undefined;
}

/** A doubt, and at which look it is worst. */
type AtLook = Doubt & { readonly look: number };

/** So many looks at a cycle: a walk is over in a second, and its foot is down for a moment. */
function looksOf({ hasMovingFloor }: Movement): number {
  return hasMovingFloor ? 200 : 80;
}

function looksAt(props: Motion['props'], movement: Movement): readonly Pose[] {
  const motion = { view: 'side', props, muscles: [], movements: [movement], steps: [] } as const;
  const looks = looksOf(movement);
  const last = movement.isPeriodic ? looks + 2 : looks; // over the end as well
  return Array.from({ length: last + 1 }, (_, look) => {
    const timeS = (look / looks) * movement.cycleS;
    return poseOf(momentAt(motion, movement, timeS, { heightM: figureHeightM, pace: 1 }), figureHeightM);
  });
}

/** Hips higher than this are those of somebody who stands on the feet, in metres. */
const standsM = 0.6;
/** A part of a foot that is no higher than this touches the floor, in metres. */
const touchesM = 0.001;
/** Shoes and floor give so much, in cm. */
const slideCm = 1;

function slides(seen: readonly Pose[], side: SideName): readonly AtLook[] {
  return (['heel', 'ball', 'toe'] as const).flatMap((part) => {
    let start: number | null = null;
    let worst = { byCm: 0, look: 0 };
    for (const [look, pose] of seen.entries()) {
      const place = pose[side].leg[part];
      const isDown = pose.trunk.hip.yM > standsM && place.yM < touchesM;
      const xM = place.xM + pose.floorTravelM;
      start = isDown ? (start ?? xM) : null;
      const byCm = start === null ? 0 : Math.abs(xM - start) * 100;
      if (byCm > worst.byCm) worst = { byCm, look };
    }
    return worst.byCm > slideCm ? [{ kind: 'slides' as const, side, part, ...worst }] : [];
  });
}

/** A knee that carries is bent by this much at least; in a walk each leg carries for a moment only. */
const softDeg = { standing: 5, walking: 2 } as const;

function locked(seen: readonly Pose[], side: SideName, isWalk: boolean): readonly AtLook[] {
  const carries = ({ trunk, [side]: { leg } }: Pose) =>
    trunk.hip.yM > standsM && leg.heel.yM < touchesM && leg.ball.yM < touchesM;
  const worst = seen
    .map((pose, look) => ({ deg: carries(pose) ? pose[side].leg.kneeDeg : 180, look }))
    .reduce((least, one) => (one.deg < least.deg ? one : least));
  return worst.deg < (isWalk ? softDeg.walking : softDeg.standing)
    ? [{ kind: 'locked', side, ...worst }]
    : [];
}

/** Toes pass the floor at this height at least, in cm: people's do so by 1.1 to 1.9. */
const leastClearCm = 1;

function trips(seen: readonly Pose[], side: SideName): readonly AtLook[] {
  const aheadM = seen.slice(1).map((pose, index) => wayM(seen[index] ?? pose, pose, side));
  const fastM = Math.max(...aheadM) / 2;
  const worst = aheadM
    .map((byM, index) => {
      const toeM = seen[index + 1]?.[side].leg.toe.yM ?? 1;
      return { clearCm: byM > fastM ? toeM * 100 : 100, look: index + 1 };
    })
    .reduce((least, one) => (one.clearCm < least.clearCm ? one : least));
  return worst.clearCm < leastClearCm ? [{ kind: 'trips', side, ...worst }] : [];
}

/** How far an ankle goes over the floor between two looks. */
function wayM(before: Pose, now: Pose, side: SideName): number {
  return now[side].leg.ankle.xM + now.floorTravelM - before[side].leg.ankle.xM - before.floorTravelM;
}

/** A quicker change of speed than this is seen as a snap, in degrees a second squared. */
const snapDegS2 = 6000;

function snaps(seen: readonly Pose[], side: SideName, movement: Movement): readonly AtLook[] {
  const stepS = movement.cycleS / looksOf(movement);
  const bends = seen.map((pose) => bendsOf(pose, side));
  return (['hip', 'knee', 'ankle', 'shoulder', 'elbow'] as const).flatMap((joint) => {
    const worst = bends
      .slice(1, -1)
      .map((now, index) => {
        const [before, after] = [bends[index] ?? now, bends[index + 2] ?? now];
        const change = Math.abs(wrapped(after[joint] - now[joint]) - wrapped(now[joint] - before[joint]));
        return { perS2: change / stepS ** 2, look: index + 1 };
      })
      .reduce((most, one) => (one.perS2 > most.perS2 ? one : most));
    return worst.perS2 > snapDegS2 ? [{ kind: 'snaps' as const, side, joint, look: worst.look }] : [];
  });
}

function bendsOf(pose: Pose, side: SideName): Readonly<Record<SnapJoint, number>> {
  const { leg, arm } = pose[side];
  return {
    hip: leg.thighDeg,
    knee: leg.kneeDeg,
    ankle: leg.footDeg - leg.shankDeg,
    shoulder: arm.upperArmDeg,
    elbow: arm.elbowDeg,
  };
}

/** The short way round. */
function wrapped(deg: number): number {
  return ((((deg + 180) % 360) + 360) % 360) - 180;
}
