import { describe, expect, test } from 'vitest';
import { motionSchema } from '#adapters/content-folder/motion/motion-schema.ts';
import { motionOf } from '#adapters/content-folder/motion/typed-motion.ts';
import { parseYaml } from '#adapters/content-folder/settings/yaml-text.ts';
import { bodyFaults } from '#core/exercise/body-faults.ts';
import { poseAt } from '#core/exercise/demonstration.ts';
import { throughThings } from '#core/exercise/solids.ts';
import { starterMotion, starterMotions } from '#test/fixtures/starter-motions.ts';
import { sentenceOf } from '#test/support/in-english.ts';

/** What is said of a motion, one line a fault. */
function faultsOf(text: string): readonly string[] {
  const yaml = parseYaml(text, 'motion.yaml', (found) => {
    throw new Error(sentenceOf(found));
  });
  const motion = motionOf(motionSchema.parse(yaml?.value));
  return 'length' in motion ? motion.map(({ problem }) => `${problem.code}: ${sentenceOf(problem)}`) : [];
}

test.each(starterMotions)('nobody finds a fault with %s', (_, motion) => {
  expect(bodyFaults(motion)).toEqual([]);
});

const props = 'props: { roller_cm: 15, wall_at_cm: -40 }';

describe('a pose that no body can take is named with its movement, step, percent and part', () => {
  test.each([
    [
      'a foot out of reach',
      'hips: { 0: [0, 86], 50: [-40, 86] }, contacts: { near_foot: { on: floor, at_cm: 30 } }',
      'motion-reach: Movement "Try" (step 2), at 50 %: The near foot misses its place by 23 cm.',
    ],
    [
      'a hand out of reach of the thigh',
      'contacts: { far_hand: { on: thigh } }',
      'motion-reach: Movement "Try" (step 2), at 0 %: The far hand misses its place by 20 cm.',
    ],
    [
      'a roller that nothing touches',
      'hips: { 0: [0, 40] }, keys: { trunk: { 0: -30 } }, contacts: { feet: { on: floor, at_cm: 40 }, seat: { on: roller, from_hips_cm: 0 } }',
      'motion-reach: Movement "Try" (step 2), at 0 %: The roller stays 15 cm away from the seat.',
    ],
    [
      'a knee in the floor',
      'hips: { 0: [60, 44] }, keys: { hip: { 0: 5 }, knee: { 0: 112 }, ankle: { 0: -40 } }',
      'motion-through: Movement "Try" (step 2), at 0 %: The near knee goes 3 cm through the floor.',
    ],
    [
      'a heel in the wall',
      'hips: { 0: [-28, 100] }, keys: { hip: { 0: -20 } }',
      'motion-through: Movement "Try" (step 2), at 0 %: The near heel goes 25 cm through the wall.',
    ],
    [
      'a roller in the back',
      'hips: { 0: [0, 11] }, keys: { trunk: { 0: -20 } }, contacts: { feet: { on: floor, at_cm: 50 }, seat: { on: roller, from_hips_cm: 15 } }',
      'motion-through: Movement "Try" (step 2), at 0 %: The back goes 3 cm through the roller.',
    ],
    [
      'a hip in the floor, of somebody on the side',
      'hips: { 0: [0, 10.5] }, keys: { trunk: { 0: -88 }, turn: { 0: 90 }, hip: { 0: 60 }, knee: { 0: 90 }, shoulder: { 0: 130 } }',
      'motion-through: Movement "Try" (step 2), at 0 %: The seat goes 4 cm through the floor.',
    ],
    [
      'an ankle that its planted foot bends too far',
      'hips: { 0: [0, 45] }, contacts: { feet: { on: floor, at_cm: -20 } }',
      'motion-bend: Movement "Try" (step 2), at 0 %: The near ankle would have to bend to 86°: it goes from −50 to 30.',
    ],
    [
      'a wrist bent back too far under weight, of somebody who leans on straight arms behind',
      'hips: { 0: [0, 11] }, keys: { trunk: { 0: -22 }, back: { 0: 14 } }, contacts: { feet: { on: floor, at_cm: 42 }, hands: { on: floor, at_cm: -32 } }',
      'motion-bend: Movement "Try" (step 2), at 0 %: The near wrist would have to bend to 92°: it goes from −86 to 86.',
    ],
    [
      'an arm pulled back too far behind the trunk',
      'hips: { 0: [0, 16] }, keys: { trunk: { 0: -42 } }, contacts: { feet: { on: floor, at_cm: 45 }, hands: { on: floor, at_cm: -60, fingers: back } }',
      'motion-bend: Movement "Try" (step 2), at 0 %: The near shoulder would have to bend to −71°: it goes from −60 to 180.',
    ],
    [
      'an ankle that points down further than a flat sole lets it',
      'hips: { 0: [0, 25] }, keys: { trunk: { 0: -20 }, shoulder: { 0: 20 } }, contacts: { feet: { on: floor, at_cm: 74 } }',
      'motion-bend: Movement "Try" (step 2), at 0 %: The near ankle would have to bend to −52°: it goes from −50 to 30.',
    ],
    [
      'a wrist bent back too far under weight, of somebody whose hips are turned as well',
      'hips: { 0: [0, 11] }, keys: { trunk: { 0: -22 }, back: { 0: 14 }, pelvis_turn: { 0: 12 } }, contacts: { feet: { on: floor, at_cm: 42 }, hands: { on: floor, at_cm: -32 } }',
      'motion-bend: Movement "Try" (step 2), at 0 %: The near wrist would have to bend to −92°: it goes from −86 to 86.',
    ],
    [
      'an arm pulled back too far, of somebody whose hips are turned as well',
      'hips: { 0: [0, 16] }, keys: { trunk: { 0: -42 }, pelvis_turn: { 0: 12 } }, contacts: { feet: { on: floor, at_cm: 45 }, hands: { on: floor, at_cm: -60, fingers: back } }',
      'motion-bend: Movement "Try" (step 2), at 0 %: The near shoulder would have to bend to −71°: it goes from −60 to 180.',
    ],
    [
      'a body that turns over more than once',
      'keys: { turn: { 0: 200 } }',
      'motion-joint: Movement "Try" (step 2), at 0 %: The body cannot turn to 200°: use −180 to 180.',
    ],
    [
      'a trunk that leans aside too far',
      'keys: { lean_aside: { 0: 10, 50: -44 } }',
      'motion-joint: Movement "Try" (step 2), at 50 %: The trunk cannot lean aside to −44°: use −35 to 35.',
    ],
    [
      'shoulders that turn too far against the hips',
      'keys: { trunk_turn: { 0: 60 } }',
      'motion-joint: Movement "Try" (step 2), at 0 %: The shoulders cannot turn to 60°: use −45 to 45.',
    ],
    [
      'a wrist that bends too far of itself',
      'keys: { wrist: { 0: -85 } }',
      'motion-joint: Movement "Try" (step 2), at 0 %: The wrist cannot bend to −85°: use −70 to 80.',
    ],
    [
      'an arm that is raised too far back',
      'keys: { shoulder: { 0: -80 } }',
      'motion-joint: Movement "Try" (step 2), at 0 %: The shoulder cannot raise the arm to −80°: use −60 to 180.',
    ],
  ])('%s', (_, movement, words) => {
    const text = `${props}\nmovements:\n  Stand: { seconds: 6, hips: { 0: [20, 90.1] } }\n  Try: { seconds: 6, ${movement} }\nsteps: [Stand, Try]\n`;
    expect(faultsOf(text)).toContain(words);
  });

  test('a fault is told once, at its worst', () => {
    const text = `movements:\n  Sink: { seconds: 6, hips: { 0: [0, 90], 50: [0, 80] } }\n`;
    expect(faultsOf(text).filter((words) => words.includes('through the floor'))).toEqual([
      'motion-through: Movement "Sink", at 50 %: The near toe goes 11 cm through the floor.',
    ]);
  });

  test('a leg that stands in the length of a roller under the other calf is found', () => {
    const calves = starterMotion('roll-calves');
    const pose = poseAt(calves, 0);
    if (pose.roller === null) throw new Error('there is no roller');
    expect(throughThings(calves, pose)).toEqual([]);
    const across = { ...pose, roller: { ...pose.roller, asideM: 0 } };
    expect(throughThings(calves, across).map((fault) => 'part' in fault && fault.part)).toContainEqual({
      side: 'far',
      part: 'shin',
    });
  });

  test('half a centimetre is cloth, more is through', () => {
    const sunk = (upCm: number) =>
      faultsOf(`movements:\n  Stand: { seconds: 6, hips: { 0: [0, ${upCm}] } }\n`);
    expect(sunk(89.7)).toEqual([]);
    expect(sunk(89.4)).not.toEqual([]);
  });
});
