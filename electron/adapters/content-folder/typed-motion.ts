import type {
  KeyPose,
  Motion,
  MotionContact,
  MotionJoint,
  MotionKeys,
  MotionProp,
  Movement,
  MuscleName,
  WorkingMuscle,
} from '#contract/motion.ts';
import { bodyFaults } from '#core/exercise/body-faults.ts';
import { jointFaults, jointNames } from '#core/exercise/joint-limits.ts';
import { muscleNames } from '#core/exercise/muscle-work.ts';
import type { BodyFault } from '#core/exercise/pose-fault.ts';
import type { TypedContact, TypedMotion, TypedMovement } from './motion-schema.ts';

/** What is wrong with a motion, and where it stands. */
export interface MotionFault {
  readonly code: 'wrong-type' | 'motion-joint' | 'motion-reach' | 'motion-bend' | 'motion-through';
  readonly path: readonly string[];
  readonly words: string;
}

/** Makes a motion of what was typed, or tells all that is wrong with it. */
export function motionOf(typed: TypedMotion): Motion | readonly MotionFault[] {
  const faults = [...wrongNames(typed), ...Object.entries(typed.movements).flatMap(wrongMovement)];
  if (faults.length > 0) return faults;
  const [first, ...more] = Object.entries(typed.movements).map(([name, movement]) =>
    movementOf(name, movement),
  );
  if (first === undefined) return [wrong(['movements'], 'must have at least one movement')];
  const movements: Motion['movements'] = [first, ...more];
  const names = movements.map(({ name }) => name);
  const motion: Motion = {
    view: typed.view,
    props: propsOf(typed.props),
    muscles: [...new Set(movements.flatMap(({ muscles }) => muscles.map(({ name }) => name)))],
    movements,
    steps: typed.steps.map((name) => names.indexOf(name)),
  };
  const impossible = jointFaults(motion).map(
    ({ movement, side, joint, percent, words }): MotionFault => ({
      code: 'motion-joint',
      path: ['movements', movement, side, joint, `${percent}`],
      words: `Movement "${movement}"${inSteps(motion, movement)}, at ${percent} %: ${words}`,
    }),
  );
  if (impossible.length > 0) return impossible;
  const beyond = bodyFaults(motion).map((fault) => ({
    code: `motion-${fault.kind}` as const,
    path: ['movements', fault.movement, ...placeOf(fault, typed)],
    words: `Movement "${fault.movement}"${inSteps(motion, fault.movement)}, at ${fault.percent} %: ${fault.words}`,
  }));
  return beyond.length > 0 ? beyond : motion;
}

/** Where the contact stands that a body cannot keep: under its own name, or that of both sides. */
function placeOf({ contact, movement }: BodyFault, { movements }: TypedMotion): readonly string[] {
  if (contact === null) return [];
  const { part } = contact;
  const own = 'side' in contact ? `${contact.side}_${part}` : part;
  const isOwn = Object.keys(movements[movement]?.contacts ?? {}).includes(own);
  const both = part === 'foot' ? 'feet' : `${part}s`;
  return ['contacts', isOwn ? own : both];
}

/** The steps of the exercise that show a movement, in words. */
function inSteps({ movements, steps }: Motion, movement: string): string {
  const shown = steps.flatMap((place, step) => (movements[place]?.name === movement ? [step + 1] : []));
  const last = shown.at(-1);
  if (last === undefined) return '';
  return shown.length === 1 ? ` (step ${last})` : ` (steps ${shown.slice(0, -1).join(', ')} and ${last})`;
}

function wrongNames({ movements, steps }: TypedMotion): readonly MotionFault[] {
  const names = Object.keys(movements);
  return steps
    .filter((step) => !names.includes(step))
    .map((step) => wrong(['steps'], `names "${step}", which is not a movement: use ${names.join(', ')}`));
}

function wrongMovement([name, movement]: [string, TypedMovement]): readonly MotionFault[] {
  const at = ['movements', name];
  const { seconds, steps_a_minute: cadence } = movement;
  return [
    ...((seconds === undefined) === (cadence === undefined)
      ? [wrong(at, 'must have either "seconds" or "steps_a_minute"')]
      : []),
    ...[...wrongKeys([...at, 'keys'], movement.keys), ...wrongKeys([...at, 'far'], movement.far)],
    ...wrongPercents([...at, 'hips'], movement.hips),
    ...wrongPercents([...at, 'breath'], movement.breath),
    ...wrongMuscles([...at, 'muscles'], movement.muscles),
    ...Object.entries(movement.contacts).flatMap(([part, contact]) =>
      contact === undefined ? [] : wrongContact([...at, 'contacts', part], part, contact),
    ),
  ];
}

function wrongKeys(at: readonly string[], keys: TypedMovement['keys']): readonly MotionFault[] {
  return Object.entries(keys).flatMap(([joint, poses]) =>
    isJoint(joint)
      ? wrongPercents([...at, joint], poses)
      : [wrong([...at, joint], `is not a joint: use ${jointNames.join(', ')}`)],
  );
}

function wrongPercents(
  at: readonly string[],
  keys: Readonly<Record<string, unknown>>,
): readonly MotionFault[] {
  return Object.keys(keys)
    .filter((percent) => !/^(100|\d{1,2})$/.test(percent))
    .map((percent) => wrong([...at, percent], 'must be a percent from 0 to 100'));
}

function wrongMuscles(at: readonly string[], muscles: TypedMovement['muscles']): readonly MotionFault[] {
  const names = Array.isArray(muscles) ? muscles : Object.keys(muscles);
  return [
    ...names
      .filter((name) => !isMuscle(name))
      .map((name) => wrong([...at, name], `is not a muscle that can glow: use ${muscleNames.join(', ')}`)),
    ...(Array.isArray(muscles)
      ? []
      : Object.entries(muscles).flatMap(([name, effort]) => wrongPercents([...at, name], effort))),
  ];
}

/** Which words about a contact go together. */
function wrongContact(at: readonly string[], part: string, contact: TypedContact): readonly MotionFault[] {
  const onBody = ['belly', 'chest', 'thigh', 'head'].includes(contact.on);
  const isHand = part === 'hands' || part.endsWith('_hand');
  if (onBody && !isHand)
    return [wrong([...at, 'on'], 'must be floor, chair or roller: only hands rest on the body')];
  if (contact.on === 'roller') {
    if (!['back', 'seat', 'calf'].includes(part))
      return [wrong([...at, 'on'], 'must be floor or chair for this part')];
    return contact.from_hips_cm === undefined ? [wrong(at, 'must have "from_hips_cm", such as 45')] : [];
  }
  if (part === 'back' || part === 'calf') return [wrong([...at, 'on'], 'must be roller for this part')];
  return !onBody && contact.at_cm === undefined ? [wrong(at, 'must have "at_cm", such as 40')] : [];
}

function wrong(path: readonly string[], words: string): MotionFault {
  return { code: 'wrong-type', path, words: `"${path.join(', ')}" ${words}.` };
}

function isJoint(name: string): name is MotionJoint {
  return (jointNames as readonly string[]).includes(name);
}

function isMuscle(name: string): name is MuscleName {
  return (muscleNames as readonly string[]).includes(name);
}

function propsOf(props: TypedMotion['props']): readonly MotionProp[] {
  const { roller_cm: diameterCm, wall_at_cm: wallCm, chair_at_cm: chairCm } = props;
  return [
    { kind: props.ground },
    ...(diameterCm === undefined ? [] : [{ kind: 'roller' as const, diameterCm, atCm: props.roller_at_cm }]),
    ...(wallCm === undefined ? [] : [{ kind: 'wall' as const, atCm: wallCm }]),
    ...(chairCm === undefined ? [] : [{ kind: 'chair' as const, atCm: chairCm, seatCm: props.seat_cm }]),
  ];
}

function movementOf(name: string, typed: TypedMovement): Movement {
  const { seconds, steps_a_minute: cadence } = typed;
  return {
    name,
    isPeriodic: typed.once === 'no',
    cycleS: seconds ?? 120 / (cadence ?? 120), // one cycle is two steps
    hasMovingFloor: typed.floor_moves === 'yes',
    easing: typed.easing,
    keys: keysOf(typed.keys),
    farKeys: keysOf(typed.far),
    farLaterPercent: typed.far_later,
    hips: Object.entries(typed.hips)
      .map(([percent, [aheadCm = 0, upCm = 0]]) => ({ percent: Number(percent), aheadCm, upCm }))
      .sort((one, other) => one.percent - other.percent),
    contacts: Object.entries(typed.contacts).flatMap(([part, contact]) =>
      contact === undefined ? [] : contactsOf(part, contact),
    ),
    muscles: musclesOf(typed.muscles),
    breath: keyPoses(typed.breath),
  };
}

function keysOf(keys: TypedMovement['keys']): MotionKeys {
  return Object.fromEntries(Object.entries(keys).map(([joint, poses]) => [joint, keyPoses(poses)]));
}

function keyPoses(poses: Readonly<Record<string, number>>): readonly KeyPose[] {
  return Object.entries(poses)
    .map(([percent, deg]) => ({ percent: Number(percent), deg }))
    .sort((one, other) => one.percent - other.percent);
}

function musclesOf(muscles: TypedMovement['muscles']): readonly WorkingMuscle[] {
  const all = Array.isArray(muscles) ? muscles.map((name) => [name, {}] as const) : Object.entries(muscles);
  return all.flatMap(([name, effort]) => (isMuscle(name) ? [{ name, effort: keyPoses(effort) }] : []));
}

/** "feet", "knees" and "hands" stand for those of both sides. */
function contactsOf(part: string, contact: TypedContact): readonly MotionContact[] {
  const { on, at_cm: atCm = 0, up_cm: upCm, from_hips_cm: fromHipsCm = 0, against } = contact;
  if (on === 'roller') {
    return part === 'back' || part === 'seat' || part === 'calf' ? [{ part, on, against, fromHipsCm }] : [];
  }
  if (part === 'seat') return on === 'floor' || on === 'chair' ? [{ part, on, atCm }] : [];
  const [, only, limb] = /^(near|far)_(.+)$/.exec(part) ?? [];
  const one = limb ?? ({ feet: 'foot', knees: 'knee', hands: 'hand' } as const)[part];
  const sides = only === 'near' || only === 'far' ? ([only] as const) : (['near', 'far'] as const);
  return sides.flatMap((side): readonly MotionContact[] => {
    if (on === 'floor' || on === 'chair') {
      return one === 'foot' || one === 'knee' || one === 'hand' ? [{ part: one, side, on, atCm, upCm }] : [];
    }
    return one === 'hand' ? [{ part: one, side, on }] : [];
  });
}
