import type { ProblemFacts } from '#core/content/problems.ts';
import type { Doubt } from '#core/exercise/motion-doubts.ts';
import type { BodyPart } from '#core/exercise/pose-fault.ts';

/** What no body can do, or nobody would see: each with its movement, its steps and the moment. */
export const poses = {
  joint: (fault: ProblemFacts<'motion-joint'>) => `${momentOf(fault)} The ${jointWords(fault)}.`,
  reach: (fault: ProblemFacts<'motion-reach'>) => {
    const part = partName(fault.part);
    return fault.isRoller
      ? `${momentOf(fault)} The roller stays ${Math.round(fault.byCm)} cm away from the ${part}.`
      : `${momentOf(fault)} The ${part} misses its place by ${Math.ceil(fault.byCm)} cm.`;
  },
  through: (fault: ProblemFacts<'motion-through'>) =>
    `${momentOf(fault)} The ${partName(fault.part)} goes ${Math.ceil(fault.byCm)} cm through the ${fault.thing}.`,
  bend: (fault: ProblemFacts<'motion-bend'>) => {
    const { side, joint, deg, leastDeg, mostDeg } = fault;
    return `${momentOf(fault)} The ${side} ${joint} would have to bend to ${minus(Math.round(deg))}°: it goes from ${minus(leastDeg)} to ${minus(mostDeg)}.`;
  },
  doubt: (fault: ProblemFacts<'motion-doubt'>) => `${momentOf(fault)} ${doubtWords(fault.doubt)}`,
  idle: (fault: ProblemFacts<'motion-idle'>) =>
    `Movement "${fault.movement}"${inSteps(fault.steps)}: The degrees of ${fault.joint} change nothing.`,
};

/** The sentence about a doubt; each kind has its own facts. */
function doubtWords(doubt: Doubt): string {
  const { side } = doubt;
  switch (doubt.kind) {
    case 'slides':
      return `The ${doubt.part} of the ${side} foot slides ${doubt.byCm.toFixed(1)} cm along the floor while it stands there.`;
    case 'locked':
      return `The ${side} knee carries the body and is as straight as a rod, ${Math.round(doubt.deg)}°.`;
    case 'trips':
      return `The toes of the ${side} foot pass the floor by only ${Math.max(0, doubt.clearCm).toFixed(1)} cm.`;
    case 'snaps':
      return `The ${side} ${doubt.joint} snaps: its speed changes all at once.`;
  }
}

interface Moment {
  readonly movement: string;
  readonly steps: readonly number[];
  readonly percent: number;
}

function momentOf({ movement, steps, percent }: Moment): string {
  return `Movement "${movement}"${inSteps(steps)}, at ${percent} %:`;
}

function inSteps(steps: readonly number[]): string {
  const last = steps.at(-1);
  if (last === undefined) return '';
  return steps.length === 1 ? ` (step ${last})` : ` (steps ${steps.slice(0, -1).join(', ')} and ${last})`;
}

function jointWords({ joint, deg, leastDeg, mostDeg }: ProblemFacts<'motion-joint'>): string {
  const range = `use ${minus(leastDeg)} to ${minus(mostDeg)}`;
  if (joint === 'aside') return `knee cannot turn aside to ${minus(deg)}°: ${range}`;
  const turned = turnWords[joint];
  if (turned !== undefined) return `${turned} to ${minus(deg)}°: ${range}`;
  const verb =
    joint === 'pelvis' || joint === 'trunk' ? 'lean' : joint === 'shoulder' ? 'raise the arm' : 'bend';
  return `${joint} cannot ${verb} to ${minus(deg)}°: ${range}`;
}

const turnWords: Readonly<Partial<Record<ProblemFacts<'motion-joint'>['joint'], string>>> = {
  turn: 'body cannot turn',
  pelvis_turn: 'pelvis cannot turn',
  trunk_turn: 'shoulders cannot turn',
  lean_aside: 'trunk cannot lean aside',
  head_turn: 'head cannot turn',
  sole_tilt: 'sole cannot tilt',
};

function partName({ side, part }: BodyPart): string {
  return side === null ? part : `${side} ${part}`;
}

/** A number with the minus sign that type has for it. */
function minus(deg: number): string {
  return `${deg}`.replace('-', '−');
}
