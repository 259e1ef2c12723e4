import { z } from 'zod';
import { group, list, mapOf, number, oneOf, wholeNumber, words } from './fields.ts';

/** `motion.yaml` as it is typed. docs/motion.md teaches it. */
const degreesByPercent = mapOf(wholeNumber(-360, 360, 35));
const percents = mapOf(wholeNumber(0, 100, 50));
const cm = (example: number) => number(-400, 400, example);
const yes = oneOf(['yes', 'no']).default('no');

const contact = group({
  on: oneOf(['floor', 'chair', 'roller', 'belly', 'chest', 'thigh', 'head']),
  at_cm: cm(40).optional(),
  up_cm: cm(0).default(0),
  from_hips_cm: cm(45).optional(),
  against: oneOf(['floor', 'wall']).default('floor'),
});

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
  seconds: number(0.5, 120, 6).optional(),
  steps_a_minute: number(40, 200, 108).optional(),
  once: yes,
  floor_moves: yes,
  easing: oneOf(['flowing', 'resting']).default('flowing'),
  keys: mapOf(degreesByPercent).default({}),
  far: mapOf(degreesByPercent).default({}),
  far_later: wholeNumber(0, 99, 50).default(0),
  hips: mapOf(
    list(cm(40)).refine((place) => place.length === 2, {
      error: 'must be two numbers such as [30, 25]: ahead and up, in cm',
    }),
  ).default({}),
  contacts: z
    .partialRecord(z.enum(bodyParts, { error: `must be one of ${bodyParts.join(', ')}` }), contact)
    .default({}),
  breath: percents.default({}),
  muscles: mapOf(percents)
    .or(list(words(60)))
    .default([]),
});

export const motionSchema = z.object({
  view: oneOf(['side', 'three-quarter']).default('side'),
  props: group({
    ground: oneOf(['floor', 'mat']).default('floor'),
    roller_cm: number(5, 40, 15).optional(),
    roller_at_cm: cm(0).default(0),
    wall_at_cm: cm(-40).optional(),
    chair_at_cm: cm(0).optional(),
    seat_cm: number(30, 70, 45).default(45),
  }).prefault({}),
  movements: mapOf(movement),
  steps: list(words(60)).default([]),
});

export type TypedMotion = z.output<typeof motionSchema>;
export type TypedMovement = z.output<typeof movement>;
export type TypedContact = z.output<typeof contact>;
