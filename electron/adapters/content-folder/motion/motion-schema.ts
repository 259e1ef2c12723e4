import { z } from 'zod';
import {
  carried,
  group,
  list,
  mapOf,
  number,
  oneOf,
  wholeNumber,
  words,
} from '#adapters/content-folder/settings/fields.ts';

/** `motion.yaml` as it is typed. docs/motion.md teaches it. */
const degrees = withoutUnit(/ ?(°|º|deg|degrees)$/, wholeNumber(-9_999, 9_999, 35));
const degreesByPercent = mapOf(degrees, 'degrees');
const percents = mapOf(withoutUnit(/ ?%$/, wholeNumber(0, 100, 50)), 'efforts');
const cm = (example: number) => withoutUnit(/ ?cm$/, number(-400, 400, example));
const seconds = withoutUnit(/ ?(s|sec|seconds)$/, number(0.5, 120, 6));
const yes = oneOf(['yes', 'no']).default('no');
const things = ['floor', 'chair', 'roller', 'belly', 'chest', 'thigh', 'head'] as const;

/** A number as people type it, with its unit and with the minus sign that type has for it. */
function withoutUnit<T extends z.ZodType>(unit: RegExp, value: T) {
  const plain = (typed: unknown) =>
    typeof typed === 'string' ? typed.replace(unit, '').replace(/^[\u2212\u2013]/, '-') : typed;
  return z.preprocess(plain, value);
}

const views = ['side', 'three-quarter', 'front', 'feet', 'above'] as const;

const contact = group(
  {
    on: z.enum(things, {
      error: carried({ kind: 'wrong-form', form: { is: 'choice', choices: things } }),
    }),
    at_cm: cm(40).optional(),
    up_cm: cm(0).default(0),
    aside_cm: cm(30).optional(),
    from_hips_cm: cm(45).optional(),
    against: oneOf(['floor', 'wall']).default('floor'),
    fingers: oneOf(['ahead', 'back']).default('ahead'),
  },
  'contact',
);
export const bodyParts = [
  'feet',
  'near_foot',
  'far_foot',
  'knees',
  'near_knee',
  'far_knee',
  'hands',
  'near_hand',
  'far_hand',
  'seat',
  'back',
  'calf',
] as const;

const movement = group({
  seconds: seconds.optional(),
  steps_a_minute: number(40, 200, 108).optional(),
  once: yes,
  floor_moves: yes,
  ground: oneOf(['floor', 'mat']).optional(),
  also_from: oneOf(views).optional(),
  easing: oneOf(['flowing', 'resting']).default('flowing'),
  keys: mapOf(degreesByPercent, 'joints').default({}),
  far: mapOf(degreesByPercent, 'joints').default({}),
  far_later: wholeNumber(0, 99, 50).default(0),
  hips: mapOf(
    list(cm(40), 'place').refine((numbers) => numbers.length === 2, {
      error: carried({ kind: 'wrong-form', form: { is: 'place' } }),
    }),
    'places',
  ).default({}),
  contacts: mapOf(contact, 'contacts').default({}),
  breath: percents.default({}),
  ghost: withoutUnit(/ ?%$/, wholeNumber(0, 100, 25)).optional(),
  this_far: oneOf(['hips', 'knees', 'head', 'hands']).optional(),
  eyes: oneOf(['open', 'closed']).default('open'),
  pillow: oneOf(['none', 'knees']).default('none'),
  moves: list(words(60), 'muscles').default([]),
  muscles: mapOf(percents)
    .or(list(words(60), 'muscles'))
    .default([]),
});

export const motionSchema = z.object({
  view: oneOf(views).default('side'),
  props: group({
    ground: oneOf(['floor', 'mat']).default('floor'),
    roller_cm: number(5, 40, 15).optional(),
    roller_at_cm: cm(0).default(0),
    cushion_at_cm: cm(-36).optional(),
    cushion_cm: number(1, 20, 4).default(4),
    wall_at_cm: cm(-40).optional(),
    chair_at_cm: cm(0).optional(),
    front_chair_at_cm: cm(70).optional(),
    front_chair_turned: yes,
    seat_cm: number(30, 70, 45).default(45),
  }).prefault({}),
  movements: mapOf(movement),
  steps: list(words(60), 'movements').default([]),
});

export type TypedMotion = z.output<typeof motionSchema>;
export type TypedMovement = z.output<typeof movement>;
export type TypedContact = z.output<typeof contact>;
