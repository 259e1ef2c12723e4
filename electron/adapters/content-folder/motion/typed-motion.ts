import type {
  KeyAmount,
  KeyPose,
  Motion,
  MotionContact,
  MotionKeys,
  MotionProp,
  Movement,
  MuscleName,
  WorkingMuscle,
} from '#contract/motion.ts';
import type { Problem } from '#core/content/problems.ts';
import { percentOf } from '#core/content/typed-percent.ts';
import { bodyFaults } from '#core/exercise/body-faults.ts';
import { idleKeys } from '#core/exercise/idle-keys.ts';
import { jointFaults, jointLimits } from '#core/exercise/joint-limits.ts';
import { muscleNames } from '#core/exercise/muscle-work.ts';
import type { BodyFault } from '#core/exercise/pose-fault.ts';
import { postureNames, postureStep } from '#core/exercise/posture-steps.ts';
import type { TypedContact, TypedMotion, TypedMovement } from './motion-schema.ts';
import { type PlacedProblem, typedFaults } from './typed-motion-faults.ts';

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

/** What has no effect in a motion, though somebody wrote it. */
export function motionAdvice(motion: Motion): readonly PlacedProblem[] {
  return idleKeys(motion).map(({ movement, side, joint }) => ({
    path: ['movements', movement, side, joint],
    problem: { code: 'motion-idle', movement, steps: stepsOf(motion, movement), joint },
  }));
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
    ...(frontCm === undefined ? [] : [{ kind: 'front-chair' as const, atCm: frontCm, seatCm }]),
  ];
}

function movementOf(name: string, typed: TypedMovement, props: TypedMotion['props']): Movement {
  const { seconds, steps_a_minute: cadence } = typed;
  return {
    name,
    isPeriodic: typed.once === 'no',
    cycleS: seconds ?? 120 / (cadence ?? 120), // one cycle is two steps
    hasMovingFloor: typed.floor_moves === 'yes',
    ground: typed.ground ?? props.ground,
    ...(typed.also_from === undefined ? {} : { alsoFrom: typed.also_from }),
    facesBack: false,
    easing: typed.easing,
    keys: keysOf(typed.keys),
    farKeys: keysOf(typed.far),
    farLaterPercent: typed.far_later,
    hips: Object.entries(typed.hips)
      .map(([percent, [aheadCm = 0, upCm = 0]]) => ({ percent: percentOf(percent) ?? 0, aheadCm, upCm }))
      .sort((one, other) => one.percent - other.percent),
    contacts: Object.entries(typed.contacts).flatMap(([part, contact]) => contactsOf(part, contact, props)),
    muscles: [...musclesOf(typed.muscles), ...movedOf(typed)],
    ...(typed.moves.length > 0 && { moves: typed.moves.filter(isMuscle) }),
    ...(typed.eyes === 'closed' && { eyes: typed.eyes }),
    ...(typed.ghost !== undefined && { ghostPercent: typed.ghost }),
    ...(typed.this_far !== undefined && { farthest: typed.this_far }),
    breath: keyAmounts(typed.breath),
  };
}

function keysOf(keys: TypedMovement['keys']): MotionKeys {
  return Object.fromEntries(Object.entries(keys).map(([joint, poses]) => [joint, keyPoses(poses)]));
}

function keyPoses(poses: Readonly<Record<string, number>>): readonly KeyPose[] {
  return byPercent(poses).map(([percent, deg]) => ({ percent, deg }));
}

function keyAmounts(amounts: Readonly<Record<string, number>>): readonly KeyAmount[] {
  return byPercent(amounts).map(([percent, amountPercent]) => ({ percent, amountPercent }));
}

function byPercent(values: Readonly<Record<string, number>>): readonly (readonly [number, number])[] {
  return Object.entries(values)
    .map(([percent, value]) => [percentOf(percent) ?? 0, value] as const)
    .sort(([one], [other]) => one - other);
}

function musclesOf(muscles: TypedMovement['muscles']): readonly WorkingMuscle[] {
  const all = Array.isArray(muscles) ? muscles.map((name) => [name, {}] as const) : Object.entries(muscles);
  return all.flatMap(([name, effort]) => (isMuscle(name) ? [{ name, effort: keyAmounts(effort) }] : []));
}

/** What only moves glows as the breath goes, or all the time. */
function movedOf({ moves, muscles, breath }: TypedMovement): readonly WorkingMuscle[] {
  const named = Array.isArray(muscles) ? muscles : Object.keys(muscles);
  return moves.flatMap((name) =>
    isMuscle(name) && !named.includes(name) ? [{ name, effort: keyAmounts(breath) }] : [],
  );
}

function isMuscle(name: string): name is MuscleName {
  return (muscleNames as readonly string[]).includes(name);
}

/** "feet", "knees" and "hands" stand for those of both sides. */
function contactsOf(
  part: string,
  contact: TypedContact,
  props: TypedMotion['props'],
): readonly MotionContact[] {
  const { on, from_hips_cm: fromHipsCm = 0, aside_cm: asideCm, against } = contact;
  const { atCm, upCm } = placeOn(part, contact, props);
  if (on === 'roller' && (part === 'back' || part === 'seat' || part === 'calf'))
    return [{ part, on, against, fromHipsCm }];
  if (part === 'seat') return on === 'floor' || on === 'chair' ? [{ part, on, atCm }] : [];
  const [, only, limb] = /^(near|far)_(.+)$/.exec(part) ?? [];
  const one = limb ?? ({ feet: 'foot', knees: 'knee', hands: 'hand' } as const)[part];
  const sides = only === 'near' || only === 'far' ? ([only] as const) : (['near', 'far'] as const);
  return sides.flatMap((side): readonly MotionContact[] => {
    if (on === 'floor' || on === 'chair') {
      if (one !== 'foot' && one !== 'knee' && one !== 'hand') return [];
      const aside = asideCm === undefined ? {} : { asideCm };
      const fingers = one === 'hand' && contact.fingers === 'back' ? { fingers: 'back' as const } : {};
      return [{ part: one, side, on, atCm, upCm, ...aside, ...fingers }];
    }
    return one === 'hand' ? [{ part: one, side, on }] : [];
  });
}

/** From the middle of a seat to a wrist whose palm lies on its front edge. */
const onEdgeCm = 15;

/** Where something is planted: hands on a chair lie on its seat, or as far up as was typed, as on its back. */
function placeOn(part: string, contact: TypedContact, props: TypedMotion['props']) {
  const { on, at_cm: atCm, up_cm: upCm } = contact;
  if (on !== 'chair' || !/hands?$/.test(part)) return { atCm: atCm ?? 0, upCm };
  return { atCm: atCm ?? (props.front_chair_at_cm ?? 0) - onEdgeCm, upCm: upCm === 0 ? props.seat_cm : upCm };
}
