import type { Motion, MotionProp } from '#contract/motion.ts';
import type { Problem } from '#core/content/problems.ts';
import { bodyFaults } from '#core/exercise/body-faults.ts';
import { idleKeys } from '#core/exercise/idle-keys.ts';
import { jointFaults, jointLimits } from '#core/exercise/joint-limits.ts';
import { motionDoubts } from '#core/exercise/motion-doubts.ts';
import type { BodyFault } from '#core/exercise/pose-fault.ts';
import { postureNames, postureStep } from '#core/exercise/posture-steps.ts';
import type { TypedMotion } from './motion-schema.ts';
import { type PlacedProblem, typedFaults } from './typed-motion-faults.ts';
import { movementOf } from './typed-movement.ts';

/** Makes a motion of what was typed, or tells all that is wrong with it. */
export function motionOf(typed: TypedMotion): Motion | readonly PlacedProblem[] {
  const faults = typedFaults(typed);
  if (faults.length > 0) return faults;
  const [first, ...more] = Object.entries(typed.movements).map(([name, movement]) =>
    movementOf(name, movement, typed.props),
  );
  if (first === undefined) return faults; // there is one: a motion without a movement is at fault
  const movements: Motion['movements'] = [first, ...more];
  const motion: Motion = {
    view: typed.view,
    props: propsOf(
      typed.props,
      movements.some(({ ground }) => ground === 'mat'),
    ),
    muscles: [...new Set(movements.flatMap(({ muscles }) => muscles.map(({ name }) => name)))],
    movements,
    steps: [],
  };
  const impossible = jointFaults(motion).map(
    ({ side, ...fault }): PlacedProblem => ({
      path: ['movements', fault.movement, side, fault.joint, `${fault.percent}`],
      problem: {
        code: 'motion-joint',
        ...fault,
        ...jointLimits[fault.joint],
        steps: stepsNamed(typed, fault.movement),
      },
    }),
  );
  if (impossible.length > 0) return impossible;
  const beyond = bodyFaults(motion).map((fault) => ({
    path: ['movements', fault.movement, ...placeOf(fault, typed)],
    problem: bodyProblem(fault, stepsNamed(typed, fault.movement)),
  }));
  return beyond.length > 0 ? beyond : withSteps(motion, typed.steps);
}

/** Its steps, with the postures of the way down and up that they name. */
function withSteps(motion: Motion, steps: readonly string[]): Motion {
  const { props, movements: own } = motion;
  const known = own.map(({ name }) => name);
  const named = postureNames.filter((name) => steps.includes(name) && !known.includes(name));
  const postures = named.flatMap((name) => postureStep(name, props, own) ?? []);
  const movements: Motion['movements'] = [...own, ...postures];
  const names = movements.map(({ name }) => name);
  return { ...motion, movements, steps: steps.map((name) => names.indexOf(name)) };
}

function bodyProblem(fault: BodyFault, steps: readonly number[]): Problem {
  const { movement, percent } = fault;
  const at = { movement, steps, percent };
  switch (fault.kind) {
    case 'reach': {
      const { part, contact, byCm } = fault;
      return { code: 'motion-reach', ...at, part, isRoller: 'against' in contact, byCm };
    }
    case 'through':
      return { code: 'motion-through', ...at, part: fault.part, thing: fault.thing, byCm: fault.byCm };
    case 'bend': {
      const { side, joint, deg, leastDeg, mostDeg } = fault;
      return { code: 'motion-bend', ...at, side, joint, deg, leastDeg, mostDeg };
    }
  }
}

/** What has no effect in a motion, though somebody wrote it, and what nobody should copy. */
export function motionAdvice(motion: Motion): readonly PlacedProblem[] {
  const idle = idleKeys(motion).map(
    ({ movement, side, joint }): PlacedProblem => ({
      path: ['movements', movement, side, joint],
      problem: { code: 'motion-idle', movement, steps: stepsOf(motion, movement), joint },
    }),
  );
  const doubts = motionDoubts(motion).map(
    ({ movement, percent, ...doubt }): PlacedProblem => ({
      path: ['movements', movement],
      problem: { code: 'motion-doubt', movement, steps: stepsOf(motion, movement), percent, doubt },
    }),
  );
  return [...idle, ...doubts];
}

/** Where the contact stands that a body cannot keep: under its own name, or that of both sides. */
function placeOf(fault: BodyFault, { movements }: TypedMotion): readonly string[] {
  if (fault.kind !== 'reach') return [];
  const { contact, movement } = fault;
  const { part } = contact;
  const own = 'side' in contact ? `${contact.side}_${part}` : part;
  const isOwn = Object.keys(movements[movement]?.contacts ?? {}).includes(own);
  const both = part === 'foot' ? 'feet' : `${part}s`;
  return ['contacts', isOwn ? own : both];
}

/** The same of what was typed. */
function stepsNamed({ steps }: TypedMotion, movement: string): readonly number[] {
  return steps.flatMap((name, step) => (name === movement ? [step + 1] : []));
}

/** The steps of the exercise that show a movement, from 1. */
function stepsOf({ movements, steps }: Motion, movement: string): readonly number[] {
  return steps.flatMap((place, step) => (movements[place]?.name === movement ? [step + 1] : []));
}

function propsOf(props: TypedMotion['props'], hasMat: boolean): readonly MotionProp[] {
  const { roller_cm: diameterCm, wall_at_cm: wallCm, seat_cm: seatCm } = props;
  const { chair_at_cm: chairCm, front_chair_at_cm: frontCm, cushion_at_cm: cushionCm } = props;
  return [
    { kind: hasMat ? 'mat' : 'floor' },
    ...(cushionCm === undefined
      ? []
      : [{ kind: 'cushion' as const, atCm: cushionCm, thickCm: props.cushion_cm }]),
    ...(diameterCm === undefined ? [] : [{ kind: 'roller' as const, diameterCm, atCm: props.roller_at_cm }]),
    ...(wallCm === undefined ? [] : [{ kind: 'wall' as const, atCm: wallCm }]),
    ...(chairCm === undefined ? [] : [{ kind: 'chair' as const, atCm: chairCm, seatCm }]),
    ...(frontCm === undefined
      ? []
      : [
          {
            kind: 'front-chair' as const,
            atCm: frontCm,
            seatCm,
            ...(props.front_chair_turned === 'yes' && { isTurned: true as const }),
          },
        ]),
  ];
}
