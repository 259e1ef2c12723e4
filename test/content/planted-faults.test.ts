import { describe, expect, test } from 'vitest';
import {
  answerFaults,
  gradesOf,
  longParagraphs,
  longSentences,
  promises,
  readingLevel,
  sharedRuns,
} from './language-checks.ts';
import { helpShape, topicShape, walkShape } from './pack-shapes.ts';
import { warningsOf } from './prose.ts';
import { missingCares, missingCautions, missingRedFlags } from './safety-checks.ts';
import { partText, readExercises, readHelp, readTopics, readYaml } from './starter-pack.ts';

/** Each check of the starter pack must fail on a text that deserves it. */

const legalese =
  'Administration of cryotherapeutic interventions following musculoskeletal exacerbations necessitates ' +
  'appropriate precautionary consideration of dermatological sensitivity and vascular insufficiency.';
const middling =
  'Applying something cold to a painful muscle may reduce discomfort temporarily, although evidence is limited. ' +
  'Several studies suggest that comfortable warmth is probably a better choice for most people.';
const topic = (id: string) => readTopics().find((each) => each.id === id) ?? readHelp();

describe('a planted fault is caught', () => {
  test('words above grade 6.5, or above SMOG 9, fail', () => {
    expect(readingLevel(legalese)).toHaveLength(2);
    expect(readingLevel(middling)).toEqual([
      expect.stringContaining('Flesch-Kincaid'),
      expect.stringContaining('SMOG'),
    ]);
    expect(readingLevel('Rest it on the sore place.')).toEqual([]);
    expect(readingLevel('')).toEqual([]);
  });

  test('the grades are those of the printed formulas', () => {
    // 8 and 5 words, 13 and 8 syllables, two words of three or more
    const { fleschKincaid, smog } = gradesOf(
      'Gentle exercise may help a sore back recover. Walk daily without any pain.',
    );
    expect(fleschKincaid).toBeCloseTo(0.39 * 6.5 + 11.8 * (21 / 13) - 15.59, 5);
    expect(smog).toBeCloseTo(1.043 * Math.sqrt((2 * 30) / 2) + 3.1291, 5);
  });

  test('a sentence of 21 words is too long, one of 20 is not', () => {
    const twenty = `${'word '.repeat(19)}end.`;
    expect(longSentences(`Short. ${twenty}`)).toEqual([]);
    expect(longSentences(`Short. One ${twenty}`)).toHaveLength(1);
  });

  test('a paragraph of four sentences is too long', async () => {
    expect(await longParagraphs('One. Two. Three.\n\nFour.')).toEqual([]);
    expect(await longParagraphs('One. Two. Three. Four.')).toHaveLength(1);
  });

  test('an answer of 26 words, or of three sentences, is too long', () => {
    expect(answerFaults('word '.repeat(25))).toEqual([]);
    expect(answerFaults('word '.repeat(26))).toEqual(['26 words']);
    expect(answerFaults('It is so. It is thus. It is here.')).toEqual(['3 sentences']);
    expect(answerFaults('No. It is so. It is thus.')).toEqual([]);
  });

  test('a promise is seen', () => {
    expect(promises('Chiropractic care cures spasms, guaranteed.')).toEqual(['cures', 'guaranteed']);
  });

  test('eight shared words are seen through case, punctuation and line ends; seven are not', () => {
    const theirs = "One two three four five, six doesn't eight nine.";
    expect(sharedRuns('and TWO three – four:\nfive “six” doesnt eight NINE too', theirs)).toHaveLength(1);
    expect(sharedRuns('and three four five six doesn’t eight nine too', theirs)).toEqual([]);
  });

  test('each red flag that is taken away is missed', () => {
    const { front } = readHelp();
    for (const kind of ['now', 'soon'] as const) {
      const signs = front[kind] as string[];
      const optional = ['pain high up, between your shoulder blades']; // one more than the list asks for
      for (const sign of signs.filter((each) => !optional.includes(each))) {
        const without = { ...front, [kind]: signs.filter((each) => each !== sign) };
        expect(missingRedFlags(without), sign).not.toEqual([]);
      }
    }
  });

  test('each sentence of a care that is taken away is missed', () => {
    const constipation = topic('constipation');
    const calm = constipation.body.replace('an emergency', 'a nuisance');
    expect(missingCares({ ...constipation, body: calm })).toEqual(['warning: /emergency/']);
    const outside = constipation.body.replace(':::warning\n', '');
    expect(missingCares({ ...constipation, body: outside })).not.toEqual([]);
    const ice = topic('ice');
    expect(missingCares({ ...ice, front: { ...ice.front, guideline_note: undefined } })).toHaveLength(4);
    const drink = topic('what-you-can-do');
    expect(missingCares({ ...drink, body: drink.body.replace('2.5', '3.5') })).toHaveLength(1);
  });

  test('a caution that is taken away is missed, whether its place or its hold asks for it', () => {
    const rolling = readExercises().find(({ id }) => id === 'roll-upper-back') ?? readHelp();
    const lines = rolling.front.ask_first as readonly string[];
    for (const line of lines.slice(0, 5)) {
      const front = { ...rolling.front, ask_first: lines.filter((each) => each !== line) };
      expect(missingCautions({ ...rolling, front })).toEqual([line.replace(/^floor: /, '')]);
    }
  });

  test('a warning is only what stands in its block', () => {
    expect(warningsOf('Before.\n\n:::warning\nInside.\n:::\n\nAfter.')).toEqual(['Inside.']);
  });

  test('a missing field, a key too many, a review that never was and a wrong number are refused', () => {
    const { front } = topic('ice');
    expect(topicShape.safeParse(front).success).toBe(true);
    expect(topicShape.safeParse({ ...front, answer: undefined }).success).toBe(false);
    expect(topicShape.safeParse({ ...front, titel: 'Ice' }).success).toBe(false);
    expect(topicShape.safeParse({ ...front, last_reviewed: '2026-11-20' }).success).toBe(false);
    expect(helpShape.safeParse({ ...readHelp().front, answer: 'Wait.' }).success).toBe(false);
    const walk = walkShape.parse(readYaml('exercises/walking/motion.yaml'));
    const { Walk } = walk.movements;
    const withKnee = (knee: unknown) => ({
      ...walk,
      movements: { ...walk.movements, Walk: { ...Walk, keys: { ...Walk.keys, knee } } },
    });
    expect(walkShape.safeParse(withKnee(Walk.keys.knee)).success).toBe(true);
    expect(walkShape.safeParse(withKnee({ 0: 6.5 })).success).toBe(false);
  });

  test('a text without front matter is not read', () => {
    expect(() => partText('title: Ice\n\nIce.')).toThrow('front matter');
  });
});
