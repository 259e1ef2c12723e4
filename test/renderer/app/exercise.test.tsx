// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { ExerciseDocument } from '#contract/model.ts';
import type { Movement } from '#contract/motion.ts';
import { drawScreen, help } from '#test/support/drawn-screen.tsx';
import { sampleContent } from '#test/support/sample-content.ts';

/** At the exercise, before anything moves. */
async function drawExercise() {
  const screen = await drawScreen();
  await screen.touch('ice');
  await screen.touch('walking');
  return screen;
}

/** At the last thing that is said before. */
async function drawReady() {
  const screen = await drawExercise();
  await screen.touch(/^None of these/);
  await screen.touch('I will');
  return screen;
}

test('who follows along has agreed before whom it is not for, and when to stop, one after the other', async () => {
  const screen = await drawExercise();
  expect(screen.words()).toContain('walking · before you start, 1 of 3');
  expect(screen.words()).toContain('a new injury');
  expect(screen.buttons()).not.toContain('Follow along');
  await screen.touch('None of these, or I have asked');
  expect(screen.words()).toContain('it hurts');
  expect(screen.words()).not.toContain('a new injury');
  expect(screen.buttons()).not.toContain('Follow along');
  await screen.touch('I will');
  expect(screen.words()).toContain('a clear path');
  expect(document.querySelector('.figure')).toBeNull();
  await screen.touch('Back');
  expect(screen.words()).toContain('it hurts');
});

/** The sample's exercise with other words in it, opened from its topic. */
async function drawChanged(change: (document: ExerciseDocument) => ExerciseDocument) {
  const content = sampleContent();
  const exercises = [...content.exercises].map(([id, document]) => [id, change(document)] as const);
  const screen = await drawScreen({ ...content, exercises: new Map(exercises) });
  await screen.touch('ice');
  await screen.touch('walking');
  return screen;
}

/** The first step on a chair, the second on the floor. */
function inTwoPlaces(document: ExerciseDocument): ExerciseDocument {
  const places = ['chair', 'floor'] as const;
  const steps = document.steps.map((step, index) => ({ ...step, place: places[index] ?? 'floor' }));
  return { ...document, steps, askFirst: [], stopIf: [], need: ['a chair'] };
}

test('where there are versions people choose first, and see the steps of that one only', async () => {
  const screen = await drawChanged(inTwoPlaces);
  expect(screen.buttons()).toEqual(expect.arrayContaining([expect.stringMatching(/^On a chair/)]));
  expect(screen.buttons()).not.toContain('Follow along');
  await screen.touch(/^On a chair/);
  expect(screen.words()).toContain('a chair');
  await screen.touch('Back');
  await screen.touch(/^On the floor/);
  await screen.touch('Back');
  await screen.touch(/^On a chair/);
  await screen.touch('Follow along');
  expect(screen.words()).toContain('step 1 of 1');
  await screen.pass(3_300 + 10_500);
  expect(screen.words()).not.toContain('Come back now.');
  expect(screen.words()).toContain('How to go on at home');
});

/** A movement of somebody who kneels. */
function onTheKnees(lift: Movement): Movement {
  const knee = { part: 'knee', on: 'floor', atCm: 0, upCm: 0 } as const;
  return {
    ...lift,
    name: 'down',
    keys: {
      trunk: [{ percent: 0, deg: 82 }],
      hip: [{ percent: 0, deg: 82 }],
      knee: [{ percent: 0, deg: 98 }],
    },
    hips: [],
    contacts: [
      { ...knee, side: 'near' },
      { ...knee, side: 'far' },
    ],
  };
}

test('at the end stands whoever the last step has brought up again, and nobody kneels under "Well done"', async () => {
  const screen = await drawChanged((exercise) => {
    const { motion, steps } = exercise;
    const [lift] = motion.movements;
    const [step] = steps;
    if (step === undefined) throw new Error('The sample has no step.');
    return {
      ...exercise,
      steps: [step, step],
      askFirst: [],
      stopIf: [],
      need: ['a chair'],
      motion: { ...motion, movements: [onTheKnees(lift), lift], steps: [0, 1] },
    };
  });
  await screen.touch('Follow along');
  await screen.pass(45_000);
  expect(screen.words()).toContain('Well done');
  expect(document.querySelector('.done .figure')?.getAttribute('data-low')).toBe('no');
});

test('nobody who has just chosen the floor is said to get up', async () => {
  const screen = await drawChanged((document) => {
    const { motion } = document;
    const [lift] = motion.movements;
    return {
      ...inTwoPlaces(document),
      motion: { ...motion, movements: [lift, onTheKnees(lift)], steps: [0, 1] },
    };
  });
  await screen.touch(/^On the floor/);
  await screen.touch('Follow along');
  expect(screen.words()).toContain('Ready?');
  await screen.pass(3_300 + 1_000);
  expect(screen.words()).toContain('Getting down');
  expect(screen.words()).not.toContain('Getting up');
});

test('who went for help and back is in the version that was chosen', async () => {
  const screen = await drawChanged(inTwoPlaces);
  await screen.touch(/^On the floor/);
  await screen.touch('Follow along');
  await screen.touch(help);
  await screen.touch('Back');
  expect(screen.words()).toContain('Come back now.');
  expect(screen.buttons()).toContain('Go on');
});

test('whom it is not for comes first and alone, before who should ask', async () => {
  const screen = await drawChanged((document) => ({ ...document, notForYouIf: ['you have an open wound'] }));
  expect(screen.words()).toContain('before you start, 1 of 4');
  expect(screen.words()).toContain('you have an open wound');
  expect(screen.words()).not.toContain('a new injury');
  await screen.touch('None of these');
  expect(screen.words()).toContain('a new injury');
});

test('words with percents light up in turn, and where breath is free the ring counts', async () => {
  const cues = [
    { percent: 0, words: 'Up now.' },
    { percent: 50, words: 'Down now.' },
  ];
  const breath = [0, 50].map((percent) => ({ percent, amountPercent: 2 * percent }));
  const screen = await drawChanged((document) => {
    const { motion } = document;
    const [lift] = motion.movements;
    const steps = document.steps.map((step) => ({ ...step, cues, breath: 'free' as const }));
    return { ...document, steps, motion: { ...motion, movements: [{ ...lift, cycleS: 8, breath }] } };
  });
  await screen.touch(/^None of these/);
  await screen.touch('I will');
  await screen.touch('Follow along');
  await screen.pass(3_300 + 1_000);
  const lit = () => document.querySelector('[data-lit="yes"]')?.textContent;
  expect(lit()).toBe('Up now.');
  await screen.pass(4_000);
  expect(lit()).toBe('Down now.');
  expect(screen.words()).toContain('Breathe in and out as you like.');
  expect(document.querySelector('.timer-breath')).toBeNull();
});

test('whom it is not for today is shown something else', async () => {
  const screen = await drawExercise();
  await screen.touch(/^One of these/);
  expect(screen.words()).toContain('What would you like to know?');
});

test.each([
  { lists: { askFirst: [], stopIf: ['it hurts'], need: [] }, first: 'before you start, 1 of 1' },
  { lists: { askFirst: [], stopIf: [], need: [] }, first: 'Set out now.' },
])('a list without points has no card: $first', async ({ lists, first }) => {
  const screen = await drawChanged((document) => ({ ...document, ...lists }));
  expect(screen.words()).toContain(first);
});

test('three seconds to get ready, a step, a rest, the next step, the end', async () => {
  const screen = await drawReady();
  await screen.touch('Follow along');
  const part = () => document.querySelector<HTMLElement>('[data-part]')?.dataset.part;
  expect([part(), screen.words().includes('Set out now.')]).toEqual(['ready', true]);
  await screen.pass(3_300);
  expect(part()).toBe('move');
  await screen.pass(10_000);
  expect([part(), screen.words().includes('Come back now.')]).toEqual(['rest', true]);
  await screen.pass(5_000);
  expect(part()).toBe('move');
  await screen.pass(10_500);
  expect(screen.words()).toContain('How to go on at home');
  await screen.touch('All questions');
  const [, , , finished] = await screen.counted();
  expect(finished).toBe('closed exercise walking from related, finished');
});

test('pause stops the time, and going on lets it go on', async () => {
  const screen = await drawReady();
  await screen.touch('Follow along');
  await screen.pass(4_000);
  await screen.touch('Pause');
  const left = document.querySelector('.timer')?.textContent;
  await screen.pass(30_000);
  expect(document.querySelector('.timer')?.textContent).toBe(left);
  await screen.touch('Go on');
  await screen.pass(9_500);
  expect(screen.words()).toContain('Come back now.');
});

test('still pictures show each step in words and wait as long as the person does', async () => {
  const screen = await drawReady();
  await screen.touch('Still pictures');
  await screen.pass(60_000);
  for (const words of ['Set out now.', 'Come back now.']) expect(screen.words()).toContain(words);
  await screen.touch('How to go on at home');
  expect(screen.words()).toContain('Twice a day.');
});

test('the end has a square for a phone that opens and closes, and begins again at a touch', async () => {
  const screen = await drawReady();
  await screen.touch('Still pictures');
  await screen.touch('How to go on at home');
  await screen.touch(/^Take it with you/);
  expect(document.querySelector('.take-away')).not.toBeNull();
  await screen.touch('Close');
  expect(document.querySelector('.take-away')).toBeNull();
  await screen.touch('Start again');
  expect(screen.words()).toContain('Set out now.');
});

test('nobody is asked whether they still read while they follow along', async () => {
  const screen = await drawReady();
  await screen.touch('Follow along');
  await screen.pass(28_000 + 43_000); // its 28 s, and nearly the 45 s of a page
  expect(screen.words()).not.toContain('Still reading?');
  await screen.pass(5_000);
  expect(screen.words()).toContain('Still reading?');
});

test('who went for help in a step comes back to it: it waits, as slow as it was', async () => {
  const screen = await drawReady();
  await screen.touch('Follow along');
  await screen.touch('Pause');
  await screen.touch('Slower');
  await screen.touch('One step on');
  await screen.pass(5_000);
  await screen.touch(help);
  await screen.touch('Back');
  expect(screen.words()).toContain('Come back now.');
  expect(screen.buttons()).toContain('Go on');
  expect(screen.client.views.filter(({ kind }) => kind === 'closed')).toEqual([]);
  await screen.touch('All questions');
  await screen.touch('walking');
  expect(screen.words()).toContain('a new injury');
});

test('who went for help and back is at the same exercise, which was opened once', async () => {
  const screen = await drawExercise();
  await screen.touch(help);
  await screen.touch('Back');
  expect(screen.words()).toContain('a new injury');
  const views = await screen.counted();
  expect(views.filter((view) => view.startsWith('opened exercise'))).toHaveLength(1);
});
