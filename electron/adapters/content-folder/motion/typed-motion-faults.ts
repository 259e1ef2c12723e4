import { meant } from '#adapters/content-folder/settings/nearest-word.ts';
import type { Problem } from '#core/content/problems.ts';
import { jointNames } from '#core/exercise/joint-limits.ts';
import { muscleNames } from '#core/exercise/muscle-work.ts';
import { bodyParts, type TypedContact, type TypedMotion, type TypedMovement } from './motion-schema.ts';
import { motionSentence, percentOf, percentWords } from './motion-words.ts';

/** What is wrong with a motion, and where it stands. */
export interface MotionFault {
  readonly code: Extract<Problem, { readonly words: string }>['code'] & ('wrong-type' | `motion-${string}`);
  readonly path: readonly string[];
  readonly words: string;
}

/** What no single value shows: names that nobody knows, words that do not go together. */
export function typedFaults(typed: TypedMotion): readonly MotionFault[] {
  const movements = Object.entries(typed.movements);
  if (movements.length === 0) return [wrong(['movements'], 'must have at least one movement')];
  return [
    ...wrongSteps(typed),
    ...movements.flatMap(([name, movement]) => wrongMovement(name, movement, typed.props)),
  ];
}

function wrongSteps({ movements, steps }: TypedMotion): readonly MotionFault[] {
  const names = Object.keys(movements);
  return steps
    .filter((step) => !names.includes(step))
    .map((step) => wrong(['steps'], `names "${step}", which is not a movement: ${meant(step, names)}`));
}

function wrongMovement(name: string, movement: TypedMovement, props: TypedMotion['props']) {
  const at = ['movements', name];
  return [
    ...wrongTempo(at, movement),
    ...[...wrongKeys([...at, 'keys'], movement.keys), ...wrongKeys([...at, 'far'], movement.far)],
    ...wrongPercents([...at, 'hips'], movement.hips),
    ...wrongPercents([...at, 'breath'], movement.breath),
    ...wrongMuscles([...at, 'muscles'], movement.muscles),
    ...Object.entries(movement.contacts).flatMap(([part, contact]) => [
      ...wrongContact([...at, 'contacts', part], part, contact),
      ...missingThing([...at, 'contacts', part], contact, props),
    ]),
  ];
}

function wrongTempo(at: readonly string[], { seconds, steps_a_minute: cadence }: TypedMovement) {
  if (seconds === undefined && cadence === undefined)
    return [wrong(at, 'does not say how long a round takes: write "seconds: 8", or "steps_a_minute: 108"')];
  return seconds !== undefined && cadence !== undefined
    ? [wrong(at, 'has both "seconds" and "steps_a_minute": take one of them away')]
    : [];
}

function wrongKeys(at: readonly string[], keys: TypedMovement['keys']): readonly MotionFault[] {
  return Object.entries(keys).flatMap(([joint, poses]) => {
    if ((jointNames as readonly string[]).includes(joint)) return wrongPercents([...at, joint], poses);
    const sided = /^(left|right|near|far)[ _-]/i.test(joint);
    const what = sided
      ? `"${joint}" is not a joint: write the near (right) side under "keys" and the far (left) side under "far", both without left or right`
      : `"${joint}" is not a joint: ${meant(joint, jointNames)}`;
    return [named([...at, joint], what)];
  });
}

function wrongPercents(
  at: readonly string[],
  keys: Readonly<Record<string, unknown>>,
): readonly MotionFault[] {
  const found = Object.keys(keys).map((typed) => ({ typed, percent: percentOf(typed) }));
  return found.flatMap(({ typed, percent }, place) => {
    if (percent === undefined) return [wrong(at, percentWords(typed))];
    const isSecond = found.findIndex((other) => other.percent === percent) < place;
    return isSecond ? [wrong([...at, typed], `stands there twice: keep one of them`)] : [];
  });
}

function wrongMuscles(at: readonly string[], muscles: TypedMovement['muscles']): readonly MotionFault[] {
  const names = Array.isArray(muscles) ? muscles : Object.keys(muscles);
  return [
    ...names
      .filter((name) => !(muscleNames as readonly string[]).includes(name))
      .map((name) =>
        named([...at, name], `"${name}" is not a muscle that can glow: ${meant(name, muscleNames)}`),
      ),
    ...(Array.isArray(muscles)
      ? []
      : Object.entries(muscles).flatMap(([name, effort]) => wrongPercents([...at, name], effort))),
  ];
}

/** Which words about a contact go together. */
function wrongContact(at: readonly string[], part: string, contact: TypedContact): readonly MotionFault[] {
  if (!(bodyParts as readonly string[]).includes(part)) return [named(at, partWords(part))];
  const onBody = ['belly', 'chest', 'thigh', 'head'].includes(contact.on);
  const isHand = part === 'hands' || part.endsWith('_hand');
  if (onBody && !isHand)
    return [wrong([...at, 'on'], 'must be floor, chair or roller: only hands rest on the body')];
  if (contact.on === 'roller') {
    if (!['back', 'seat', 'calf'].includes(part))
      return [wrong([...at, 'on'], 'must be floor or chair: only back, seat and calf rest on a roller')];
    return contact.from_hips_cm === undefined ? [wrong(at, 'must have "from_hips_cm", such as 45')] : [];
  }
  if (part === 'back' || part === 'calf') return [wrong([...at, 'on'], 'must be roller')];
  return !onBody && contact.at_cm === undefined
    ? [wrong(at, 'does not say where it is: write "at_cm: 40" for 40 cm ahead')]
    : [];
}

function partWords(part: string): string {
  const [, side = '', limb = ''] = /^(left|right)[ _-](hand|foot|knee)$/i.exec(part) ?? [];
  const near = `${side.toLowerCase() === 'right' ? 'near' : 'far'}_${limb.toLowerCase()}`;
  const use = limb === '' ? meant(part, bodyParts) : `the figure's ${side.toLowerCase()} one is ${near}`;
  return `"${part}" is not a part that can stay in its place: ${use}`;
}

/** A thing that a part rests on has to be there. */
function missingThing(
  at: readonly string[],
  { on, against }: TypedContact,
  props: TypedMotion['props'],
): readonly MotionFault[] {
  const lacks = (thing: string, setting: string) =>
    wrong(at, `needs a ${thing}, and there is none: write "${setting}" under "props"`);
  return [
    ...(on === 'roller' && props.roller_cm === undefined ? [lacks('roller', 'roller_cm: 15')] : []),
    ...(on === 'roller' && against === 'wall' && props.wall_at_cm === undefined
      ? [lacks('wall', 'wall_at_cm: -34')]
      : []),
    ...(on === 'chair' && props.chair_at_cm === undefined ? [lacks('chair', 'chair_at_cm: 0')] : []),
  ];
}

/** A fault of a value, said of its place. */
function wrong(path: readonly string[], words: string): MotionFault {
  return { code: 'wrong-type', path, words: motionSentence(path, words) };
}

/** A fault of a name, which the words say themselves. */
function named(path: readonly string[], words: string): MotionFault {
  const [, movement = ''] = path;
  return { code: 'wrong-type', path, words: `Movement "${movement}": ${words}.` };
}
