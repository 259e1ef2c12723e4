import { describe, expect, test } from 'vitest';
import { readMotion } from '#adapters/content-folder/motion/read-motion.ts';
import type { LanguageTag } from '#contract/model.ts';
import type { Problem } from '#core/content/problems.ts';
import { sentenceOf } from '#test/support/in-english.ts';

const good = `# A bow.
props: { ground: mat }
movements:
  Bow:
    seconds: 8
    keys:
      trunk: { 0: 0, 50: 20 }
      neck: { 0: 20, 50: 5 }
      back: { 0: 2 }
    contacts:
      feet: { on: floor, at_cm: 0 }
      hands: { on: belly }
    muscles: { Neck: { 0: 20, 50: 100 } }
  Stand:
    seconds: 6
    contacts:
      feet: { on: floor, at_cm: 0 }
steps: [Bow, Stand]
`;

/** What somebody is told who typed this as an exercise's motion. */
async function told(text: string) {
  const problems: Problem[] = [];
  const file = { path: 'exercises/bow/motion.yaml', sizeBytes: text.length, stamp: '1' };
  const files = {
    scan: { kind: 'found', files: [file], unreadable: [], problems: [] },
    find: () => file,
    text: async () => text,
    bytes: () => Promise.reject(new Error('not for a motion')),
    parts: () => Promise.reject(new Error('not for a motion')),
    store: () => Promise.reject(new Error('not for a motion')),
  } as const;
  const languages = ['en' as LanguageTag] as const;
  const folder = {
    path: 'exercises/bow',
    files,
    languages,
    report: (found: Problem) => problems.push(found),
  };
  const motion = await readMotion(folder);
  return {
    motion,
    words: problems.map((found) => sentenceOf(found).replace('exercises/bow/motion.yaml, line ', '')),
  };
}

/** Replaces a part of the good motion, which has to be there. */
function typed(from: string, to: string): string {
  if (!good.includes(from)) throw new Error(`There is no ${from} in the motion.`);
  return good.replace(from, to);
}

const neck = 'neck: { 0: 20, 50: 5 }';
const cannot = 'These settings cannot be understood:';
const joints =
  'pelvis, trunk, back, neck, head, hip, knee, ankle, aside, turn, pelvis_turn, trunk_turn, lean_aside, head_turn, sole_tilt, shoulder, elbow, wrist';
const parts =
  'feet, near_foot, far_foot, knees, near_knee, far_knee, hands, near_hand, far_hand, seat, back, calf';
const muscles = 'Calves, Thighs, Buttocks, Belly, Lower back, Upper back, Chest, Neck, Shoulders';

test('the motion in which the mistakes are made is a good one', async () => {
  expect(await told(good)).toMatchObject({ motion: { view: 'side' }, words: [] });
});

describe('what people write and mean is taken', () => {
  test.each([
    ['a degree sign', '50: 5 }', '50: 5° }'],
    ['the word degrees', '50: 5 }', '50: 5 degrees }'],
    ['a percent sign', '50: 5 }', '50%: 5 }'],
    ['a percent sign after a blank', '50: 5 }', '50 %: 5 }'],
    ['the minus sign of type', '50: 5 }', '50: −5 }'],
    ['centimetres', 'at_cm: 0 }', 'at_cm: 0 cm }'],
    ['seconds with their unit', 'seconds: 8', 'seconds: 8 s'],
  ])('%s', async (_name, from, to) => {
    expect(await told(typed(from, to))).toMatchObject({ motion: { view: 'side' }, words: [] });
  });
});

describe('a mistake is told with its line, its movement, its joint and what to write', () => {
  test.each([
    [
      'a tab',
      typed('      neck', '\tneck'),
      `8: ${cannot} the line begins with a tab. Use blanks, as many as the lines beside it have.`,
    ],
    [
      'no colon after a joint',
      typed('neck:', 'neck'),
      `8: ${cannot} a colon is missing or there is one too many, or the line is set in too far.`,
    ],
    [
      'no comma',
      typed('20, 50', '20 50'),
      `8: ${cannot} a comma is missing inside the brackets, or the closing bracket.`,
    ],
    [
      'an open bracket',
      typed('50: 5 }', '50: 5'),
      `8: ${cannot} a bracket { or [ is opened in this line and not closed.`,
    ],
    [
      'a line that is set in too far',
      typed('      neck', '        neck'),
      `8: ${cannot} the line begins too far to the right or to the left. Settings of a kind begin below one another.`,
    ],
    [
      'a joint twice',
      typed('back', 'neck'),
      `9: ${cannot} "neck" stands there twice. Take one of them away.`,
    ],
    [
      'a percent twice',
      typed('50: 5 }', '0: 5 }'),
      `8: ${cannot} "0" stands there twice. Take one of them away.`,
    ],
    [
      'a percent twice in two ways',
      typed('50: 5 }', '0 %: 5 }'),
      '8: Movement "Bow", at 0 %: neck stands there twice: keep one of them.',
    ],
    [
      'no blank after the colon',
      typed('50: 5 }', '50:5 }'),
      '8: Movement "Bow": neck must have a colon and a blank behind each percent, such as "50: 20", not "50:5".',
    ],
    [
      'no colon after a percent',
      typed('50: 5 }', '50 5 }'),
      '8: Movement "Bow": neck must have a colon and a blank behind each percent, such as "50: 20", not "50 5".',
    ],
    [
      '101 %',
      typed('50: 5 }', '101: 5 }'),
      '8: Movement "Bow": neck must have whole percents from 0 to 100, such as "50: 20", not "101".',
    ],
    [
      'half a percent',
      typed('50: 5 }', '12.5: 5 }'),
      '8: Movement "Bow": neck must have whole percents from 0 to 100, such as "50: 20", not "12.5".',
    ],
    [
      'half a degree',
      typed('50: 5 }', '50: 5.5 }'),
      '8: Movement "Bow", at 50 %: neck must be a whole number, not "5.5".',
    ],
    [
      'words for degrees',
      typed('50: 5 }', '50: bent }'),
      '8: Movement "Bow", at 50 %: neck must be a number such as 35, not "bent".',
    ],
    [
      'no degrees',
      typed('50: 5 }', '50: }'),
      '8: Movement "Bow", at 50 %: neck is empty: write whole degrees such as 35 behind its colon, or take the percent away (a comma begins the next one).',
    ],
    [
      'degrees without percents',
      typed(neck, 'neck: 20'),
      '8: Movement "Bow": neck must be percents with degrees, such as { 0: 5, 50: 40 }, not "20".',
    ],
    [
      'an empty joint',
      typed(neck, 'neck:'),
      '8: Movement "Bow": neck is empty: write percents with degrees, such as { 0: 5, 50: 40 }, or take the line away.',
    ],
    [
      'empty keys',
      good.replace(/keys:\n( {6}.*\n)+/, 'keys:\n'),
      '6: Movement "Bow": "keys" is empty: write joints below it, such as "knee: { 0: 5, 50: 40 }", or take the line away.',
    ],
    [
      'a neck that nobody has',
      typed('50: 5 }', '50: -80 }'),
      '8: Movement "Bow" (step 1), at 50 %: The neck cannot bend to −80°: use −50 to 50.',
    ],
    [
      'a knee the wrong way',
      typed(neck, 'knee: { 0: -20 }'),
      '8: Movement "Bow" (step 1), at 0 %: The knee cannot bend to −20°: use 0 to 150.',
    ],
    [
      'an unknown joint',
      typed('neck:', 'necks:'),
      `8: Movement "Bow": "necks" is not a joint: do you mean neck? If not, use ${joints}.`,
    ],
    [
      'a joint of the left side',
      typed('neck:', 'left knee:'),
      '8: Movement "Bow": "left knee" is not a joint: write the near (right) side under "keys" and the far (left) side under "far", both without left or right.',
    ],
    [
      'the left hand',
      typed('hands:', 'left_hand:'),
      '12: Movement "Bow": "left_hand" is not a part that can stay in its place: the figure\'s left one is far_hand.',
    ],
    [
      'an unknown part',
      typed('hands:', 'fingers:'),
      `12: Movement "Bow": "fingers" is not a part that can stay in its place: use ${parts}.`,
    ],
    [
      'an unknown contact',
      typed('on: belly', 'on: table'),
      '12: Movement "Bow": "on" of hands must be one of floor, chair, roller, belly, chest, thigh, head, not "table".',
    ],
    [
      'a foot on the chest',
      typed('feet: { on: floor, at_cm: 0 }', 'feet: { on: chest }'),
      '11: Movement "Bow": "on" of feet must be floor, chair or roller: only hands rest on the body.',
    ],
    [
      'a contact without its thing',
      typed('{ on: belly }', '{ at_cm: 0 }'),
      '12: Movement "Bow": "on" of hands must be one of floor, chair, roller, belly, chest, thigh, head.',
    ],
    [
      'a contact without its place',
      typed(', at_cm: 0 }', ' }'),
      '11: Movement "Bow": the contact of feet does not say where it is: write "at_cm: 40" for 40 cm ahead.',
    ],
    [
      'a hand on the body that is to be aside of it',
      typed('{ on: belly }', '{ on: belly, aside_cm: 20 }'),
      '12: Movement "Bow": "aside_cm" of hands can only be said of a hand or a foot on the floor or on a chair.',
    ],
    [
      'a contact in a word',
      typed('{ on: belly }', 'belly'),
      '12: Movement "Bow": the contact of hands must be written as { on: floor, at_cm: 40 }, not "belly".',
    ],
    [
      'a roller that is not there',
      typed('hands: { on: belly }', 'back: { on: roller, from_hips_cm: 30 }'),
      '12: Movement "Bow": the contact of back needs a roller, and there is none: write "roller_cm: 15" under "props".',
    ],
    [
      'hands on a chair that is not there',
      typed('hands: { on: belly }', 'hands: { on: chair }'),
      '12: Movement "Bow": the contact of hands needs a chair in front, and there is none: write "front_chair_at_cm: 70" under "props".',
    ],
    [
      'hands beside the seat',
      good
        .replace('{ ground: mat }', '{ front_chair_at_cm: 70 }')
        .replace('hands: { on: belly }', 'hands: { on: chair, at_cm: 40 }'),
      '12: Movement "Bow": "at_cm" of hands must be over the seat of a chair: within 20 cm of "chair_at_cm" or "front_chair_at_cm". Or take "at_cm" away, for the front edge of the chair in front.',
    ],
    [
      'no tempo',
      good.replace('    seconds: 8\n', ''),
      '5: Movement "Bow" does not say how long a round takes: write "seconds: 8", or "steps_a_minute: 108".',
    ],
    [
      'two tempos',
      typed('seconds: 8', 'seconds: 8\n    steps_a_minute: 100'),
      '5: Movement "Bow" has both "seconds" and "steps_a_minute": take one of them away.',
    ],
    [
      'an unknown easing',
      typed('seconds: 8', 'seconds: 8\n    easing: smooth'),
      '6: Movement "Bow": "easing" must be one of flowing, resting, not "smooth".',
    ],
    [
      'places of the hips that are no pair',
      typed('seconds: 8', 'seconds: 8\n    hips: { 0: 80 }'),
      '6: Movement "Bow", at 0 %: "hips" must be two numbers such as [30, 25]: ahead and up, in cm, not "80".',
    ],
    [
      'a muscle in a word',
      typed('muscles: { Neck: { 0: 20, 50: 100 } }', 'muscles: Neck'),
      '13: Movement "Bow": "muscles" must be a list such as [Calves, Thighs], not "Neck".',
    ],
    [
      'an unknown muscle',
      typed('Neck:', 'Necks:'),
      `13: Movement "Bow": "Necks" is not a muscle that can glow: do you mean Neck? If not, use ${muscles}.`,
    ],
    [
      'more than all a muscle has',
      typed('50: 100', '50: 120'),
      '13: Movement "Bow", at 50 %: Neck must be from 0 to 100, not "120".',
    ],
    [
      'a step that is no movement',
      typed('[Bow,', '[Bo,'),
      '18: "steps" names "Bo", which is not a movement: use Bow, Stand.',
    ],
    [
      'an unknown ground',
      typed('mat', 'carpet'),
      '2: Under "props": "ground" must be one of floor, mat, not "carpet".',
    ],
    [
      'no movements',
      '# nothing yet\n',
      '1: "movements" is missing or empty: write "movements:" and, in the next line behind two blanks, a name such as "Walk:".',
    ],
    [
      'movements with a slip',
      typed('movements:', 'movement:'),
      '4: "movements" is missing: is it "movement" that should be "movements"?',
    ],
  ])('%s', async (_name, text, words) => {
    const found = await told(text);
    expect(found.words).toEqual([words]);
    expect(found.motion).toBeUndefined();
  });

  test('degrees that change nothing are told, and the motion is shown', async () => {
    const found = await told(typed(neck, 'shoulder: { 0: 20 }'));
    expect(found.words).toEqual(['8: Movement "Bow" (step 1): The degrees of shoulder change nothing.']);
    expect(found.motion).toBeDefined();
  });

  test('a word that nobody knows is told, and the motion is shown without it', async () => {
    const found = await told(typed('seconds: 8', 'seconds: 8\n    eesing: resting'));
    expect(found.words).toEqual([
      '6: "eesing" is not a setting that Foyer knows. Is "easing" meant? Its words are not shown: "resting".',
    ]);
    expect(found.motion).toBeDefined();
  });
});
