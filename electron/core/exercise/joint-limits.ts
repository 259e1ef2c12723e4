import type { Motion, MotionJoint, Movement } from '#contract/motion.ts';

/** How far a joint goes in a person who is well, in degrees. */
export interface JointLimit {
  readonly leastDeg: number;
  readonly mostDeg: number;
}

/**
 * Whole, rounded ranges of active motion in healthy adults after the American Academy of Orthopaedic Surgeons,
 * "Joint Motion: Method of Measuring and Recording" (1965), and Norkin and White, "Measurement of Joint Motion":
 * hip 120 and 30, knee 135 to 150 when folded under weight, ankle 20 up (30 under weight) and 50 down, shoulder 180
 * and 60, elbow 150, wrist 80 and 70, neck 45 and 45 to 60, thoracic and lumbar spine about 80 round and 25 hollow.
 * The same tables turn the spine by 45 to either side and lean it by 35; feet turn in by 35 and out by 15 to 20.
 * Lying on the back a pelvis or trunk leans −90, on hands and knees 90.
 */
export const jointLimits: Readonly<Record<MotionJoint, JointLimit>> = {
  pelvis: { leastDeg: -110, mostDeg: 115 },
  trunk: { leastDeg: -95, mostDeg: 110 },
  back: { leastDeg: -35, mostDeg: 75 },
  neck: { leastDeg: -50, mostDeg: 50 },
  head: { leastDeg: -50, mostDeg: 50 },
  hip: { leastDeg: -30, mostDeg: 130 },
  knee: { leastDeg: 0, mostDeg: 150 },
  ankle: { leastDeg: -50, mostDeg: 30 },
  aside: { leastDeg: -60, mostDeg: 60 },
  turn: { leastDeg: -180, mostDeg: 180 },
  pelvis_turn: { leastDeg: -45, mostDeg: 45 },
  trunk_turn: { leastDeg: -45, mostDeg: 45 },
  lean_aside: { leastDeg: -35, mostDeg: 35 },
  head_turn: { leastDeg: -60, mostDeg: 60 },
  sole_tilt: { leastDeg: -35, mostDeg: 35 },
  shoulder: { leastDeg: -60, mostDeg: 180 },
  elbow: { leastDeg: 0, mostDeg: 150 },
  wrist: { leastDeg: -70, mostDeg: 80 },
};

/** The joints by the names that stand in a motion. */
export const jointNames = Object.keys(jointLimits) as readonly MotionJoint[]; // the keys of a Record of all joints

/** A key pose that no person can take. */
export interface JointFault {
  readonly movement: string;
  readonly side: 'keys' | 'far';
  readonly joint: MotionJoint;
  readonly percent: number;
  readonly deg: number;
}

/** Every key pose of a motion that lies past the limits of its joint. */
export function jointFaults({ movements }: Pick<Motion, 'movements'>): readonly JointFault[] {
  return movements.flatMap((movement) => [...faultsIn(movement, 'keys'), ...faultsIn(movement, 'far')]);
}

function faultsIn(movement: Movement, side: JointFault['side']): readonly JointFault[] {
  const keys = side === 'keys' ? movement.keys : movement.farKeys;
  return jointNames.flatMap((joint) =>
    (keys[joint] ?? [])
      .filter(({ deg }) => deg < jointLimits[joint].leastDeg || deg > jointLimits[joint].mostDeg)
      .map(({ percent, deg }) => ({ movement: movement.name, side, joint, percent, deg })),
  );
}
