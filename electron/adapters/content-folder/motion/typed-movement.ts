import type {
  KeyAmount,
  KeyPose,
  MotionContact,
  MotionKeys,
  Movement,
  MuscleName,
  WorkingMuscle,
} from '#contract/motion.ts';
import { percentOf } from '#core/content/typed-percent.ts';
import { muscleNames } from '#core/exercise/muscle-work.ts';
import type { TypedContact, TypedMotion, TypedMovement } from './motion-schema.ts';

/** Makes a movement of what was typed under its name; where nothing of its own is typed, what holds for the whole motion. */
export function movementOf(name: string, typed: TypedMovement, props: TypedMotion['props']): Movement {
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
    ...(typed.pillow === 'knees' && { pillow: typed.pillow }),
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
