import type { MotionFault } from '#core/content/motion-fault.ts';
import { meant } from '#core/content/nearest-word.ts';
import type { Problem } from '#core/content/problems.ts';
import { percentOf } from '#core/content/typed-percent.ts';
import { jointNames } from '#core/exercise/joint-limits.ts';
import { muscleNames } from '#core/exercise/muscle-work.ts';
import { postureNames } from '#core/exercise/posture-steps.ts';
import { bodyParts, type TypedContact, type TypedMotion, type TypedMovement } from './motion-schema.ts';

/** A problem of a motion, and where it stands in its file. */
export interface PlacedProblem {
  readonly path: readonly string[];
  readonly problem: Problem;
}

/** What no single value shows: names that nobody knows, words that do not go together. */
export function typedFaults(typed: TypedMotion): readonly PlacedProblem[] {
  const movements = Object.entries(typed.movements);
  if (movements.length === 0) return [wrong(['movements'], { kind: 'no-movement' })];
  return [
    ...wrongSteps(typed),
    ...movements.flatMap(([name, movement]) => wrongMovement(name, movement, typed.props)),
  ];
}

function wrongSteps({ movements, steps, props }: TypedMotion): readonly PlacedProblem[] {
  const hasChair = props.chair_at_cm !== undefined || props.front_chair_at_cm !== undefined;
  const names = [...Object.keys(movements), ...(hasChair ? postureNames : [])];
  return steps
    .filter((step) => !names.includes(step))
    .map((step) => wrong(['steps'], { kind: 'unknown-step', name: meant(step, names) }));
}

function wrongMovement(name: string, movement: TypedMovement, props: TypedMotion['props']) {
  const at = ['movements', name];
  return [
    ...wrongTempo(at, movement),
    ...[...wrongKeys([...at, 'keys'], movement.keys), ...wrongKeys([...at, 'far'], movement.far)],
    ...wrongPercents([...at, 'hips'], movement.hips),
    ...wrongPercents([...at, 'breath'], movement.breath),
    ...wrongMuscles([...at, 'muscles'], movement.muscles),
    ...wrongMuscles([...at, 'moves'], movement.moves),
    ...Object.entries(movement.contacts).flatMap(([part, contact]) => [
      ...wrongContact([...at, 'contacts', part], part, contact),
      ...missingThing([...at, 'contacts', part], part, contact, props),
    ]),
  ];
}

function wrongTempo(at: readonly string[], { seconds, steps_a_minute: cadence }: TypedMovement) {
  if (seconds === undefined && cadence === undefined) return [wrong(at, { kind: 'no-tempo' })];
  return seconds !== undefined && cadence !== undefined ? [wrong(at, { kind: 'two-tempos' })] : [];
}

function wrongKeys(at: readonly string[], keys: TypedMovement['keys']): readonly PlacedProblem[] {
  return Object.entries(keys).flatMap(([joint, poses]) => {
    if ((jointNames as readonly string[]).includes(joint)) return wrongPercents([...at, joint], poses);
    const isSided = /^(left|right|near|far)[ _-]/i.test(joint);
    const fault: MotionFault = isSided
      ? { kind: 'joint-with-side', name: joint }
      : { kind: 'unknown-joint', name: meant(joint, jointNames) };
    return [wrong([...at, joint], fault)];
  });
}

function wrongPercents(
  at: readonly string[],
  keys: Readonly<Record<string, unknown>>,
): readonly PlacedProblem[] {
  const found = Object.keys(keys).map((typed) => ({ typed, percent: percentOf(typed) }));
  return found.flatMap(({ typed, percent }, place) => {
    if (percent === undefined) return [wrong(at, { kind: 'wrong-percent', typed })];
    const isSecond = found.findIndex((other) => other.percent === percent) < place;
    return isSecond ? [wrong([...at, typed], { kind: 'percent-twice' })] : [];
  });
}

function wrongMuscles(at: readonly string[], muscles: TypedMovement['muscles']): readonly PlacedProblem[] {
  const names = Array.isArray(muscles) ? muscles : Object.keys(muscles);
  return [
    ...names
      .filter((name) => !(muscleNames as readonly string[]).includes(name))
      .map((name) => wrong([...at, name], { kind: 'unknown-muscle', name: meant(name, muscleNames) })),
    ...(Array.isArray(muscles)
      ? []
      : Object.entries(muscles).flatMap(([name, effort]) => wrongPercents([...at, name], effort))),
  ];
}

/** Which words about a contact go together. */
function wrongContact(at: readonly string[], part: string, contact: TypedContact): readonly PlacedProblem[] {
  if (!(bodyParts as readonly string[]).includes(part)) return [wrong(at, unknownPart(part))];
  const onBody = ['belly', 'chest', 'thigh', 'head'].includes(contact.on);
  if (onBody && !isHand(part)) return [wrong([...at, 'on'], { kind: 'not-on-body' })];
  const isFoot = part === 'feet' || part.endsWith('_foot');
  if (contact.aside_cm !== undefined && (onBody || !(isHand(part) || isFoot)))
    return [wrong([...at, 'aside_cm'], { kind: 'not-aside' })];
  if (contact.on === 'roller' && !isHand(part)) {
    if (!['back', 'seat', 'calf'].includes(part)) return [wrong([...at, 'on'], { kind: 'not-on-roller' })];
    return contact.from_hips_cm === undefined ? [wrong(at, { kind: 'no-hips-distance' })] : [];
  }
  if (part === 'back' || part === 'calf') return [wrong([...at, 'on'], { kind: 'only-on-roller' })];
  if (isHand(part) && (contact.on === 'chair' || contact.on === 'roller')) return [];
  return !onBody && contact.at_cm === undefined ? [wrong(at, { kind: 'no-place' })] : [];
}

function isHand(part: string): boolean {
  return part === 'hands' || part.endsWith('_hand');
}

function unknownPart(name: string): MotionFault {
  const [, sideTyped = '', limb = ''] = /^(left|right)[ _-](hand|foot|knee)$/i.exec(name) ?? [];
  if (limb === '') return { kind: 'unknown-part', name: meant(name, bodyParts) };
  const side = sideTyped.toLowerCase() === 'right' ? 'right' : 'left';
  const part = `${side === 'right' ? 'near' : 'far'}_${limb.toLowerCase()}`;
  return { kind: 'part-with-side', name, side, part };
}

/** A thing that a part rests on has to be there. */
function missingThing(
  at: readonly string[],
  part: string,
  { on, against, at_cm: atCm }: TypedContact,
  props: TypedMotion['props'],
): readonly PlacedProblem[] {
  if (on === 'chair' && isHand(part)) return noSeatFor(at, atCm, props);
  const lacks = (thing: 'roller' | 'wall' | 'chair') => wrong(at, { kind: 'no-thing', thing });
  return [
    ...(on === 'roller' && props.roller_cm === undefined ? [lacks('roller')] : []),
    ...(on === 'roller' && against === 'wall' && props.wall_at_cm === undefined ? [lacks('wall')] : []),
    ...(on === 'chair' && props.chair_at_cm === undefined ? [lacks('chair')] : []),
  ];
}

/** A hand without a place of its own lies on the front edge of the chair in front. */
function noSeatFor(
  at: readonly string[],
  atCm: number | undefined,
  { chair_at_cm: chair, front_chair_at_cm: front, front_chair_turned: isTurned }: TypedMotion['props'],
): readonly PlacedProblem[] {
  if (front === undefined && (chair === undefined || atCm === undefined))
    return [wrong(at, { kind: 'no-thing', thing: 'front-chair' })];
  if (atCm === undefined) return [];
  const isOn = (seat: number | undefined, reachCm: number) =>
    seat !== undefined && Math.abs(seat - atCm) <= reachCm;
  const isOver = isOn(chair, halfSeatCm) || isOn(front, isTurned === 'yes' ? toBackCm : halfSeatCm);
  return isOver ? [] : [wrong([...at, 'at_cm'], { kind: 'beside-seat' })];
}

/** From the middle of a seat to its edges, and to the top of the chair's back. */
const [halfSeatCm, toBackCm] = [20, 24];

/** `line`: where it stands, if that is not the place that it is said of. */
export function wrong(path: readonly string[], fault: MotionFault, line = path): PlacedProblem {
  return { path: line, problem: { code: 'wrong-type', of: 'motion', path, fault } };
}
