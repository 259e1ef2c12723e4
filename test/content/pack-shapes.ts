import { z } from 'zod';

/** What each file of the starter pack must hold. Strict: a key that is not listed is a slip of ours. */
const line = z.string().trim().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const review = {
  // Nobody has reviewed the starter pack, and it must not say otherwise.
  last_reviewed: z.null(),
  reviewed_by: z.null(),
  next_review: day,
  sources: z
    .array(
      z.strictObject({
        title: line,
        by: line,
        year: z.int().optional(),
        url: z.url({ protocol: /^https$/ }).optional(),
      }),
    )
    .min(1),
};

const card = {
  title: line.max(40),
  answer: line,
  order: z.int(),
  group: line,
  related: z.array(line).length(2),
  motif: line,
  guideline_note: line.optional(),
};

export const topicShape = z.strictObject({ ...card, ...review, status: z.literal('published') });

export const exerciseShape = z.strictObject({
  ...card,
  ...review,
  need: z.array(line).min(1),
  not_for_you_if: z.array(line).min(1).optional(),
  ask_first: z.array(line).min(3),
  stop_if: z.array(line).min(3),
  dose: line,
  steps: z
    .array(
      z.strictObject({
        name: line,
        place: z.enum(['chair', 'standing', 'wall', 'floor']).optional(),
        cue: line,
        breathing: line.optional(),
        seconds: z.int().min(5).max(60),
        repetitions: z.int().min(2).max(12).optional(),
      }),
    )
    .min(4)
    .max(9),
});

export const helpShape = z.strictObject({
  ...review,
  title: line,
  answer: z.literal('Tell the front desk now.'),
  now: z.array(line),
  soon: z.array(line),
});

export const practiceShape = z.strictObject({
  name: line,
  emergency_number: z.literal('000'),
  emergency_words: line,
  advice_number: z.literal('1800 022 222'),
  advice_words: line,
  languages: z.tuple([z.literal('en')]),
  colours: z.strictObject({ leaf: z.string().regex(/^#[0-9A-F]{6}$/) }),
  groups: z.record(z.string(), line),
  playlist: z.array(line).min(1),
});

const degrees = z.record(z.string().regex(/^(100|\d{1,2})$/), z.int());
const effort = degrees.refine((keys) => Object.values(keys).every((share) => share >= 0 && share <= 100));

/** The walk, as it was checked against the reference, and the short steps before and after: nothing is added unseen. */
export const walkShape = z.strictObject({
  view: z.literal('side'),
  props: z.strictObject({ ground: z.literal('floor') }),
  movements: z.strictObject({
    Walk: z.strictObject({
      steps_a_minute: z.number().min(105).max(110),
      floor_moves: z.literal('yes'),
      far_later: z.literal(50),
      keys: z.strictObject({
        pelvis: z.strictObject({ 0: z.literal(11) }),
        trunk: z.strictObject({ 0: z.literal(3) }),
        pelvis_turn: degrees,
        trunk_turn: degrees,
        head_turn: degrees,
        hip: degrees,
        knee: degrees,
        ankle: degrees,
        shoulder: degrees,
        elbow: degrees,
      }),
      muscles: z.strictObject({ Calves: effort, Thighs: effort, Buttocks: effort }),
    }),
    'Short steps': z.looseObject({ steps_a_minute: z.number().max(100) }),
  }),
  steps: z.array(z.enum(['Walk', 'Short steps'])).length(5),
});
