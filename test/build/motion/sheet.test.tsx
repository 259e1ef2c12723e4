import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { answerPage } from '#build/motion/answer-page.ts';
import { EveryStep } from '#build/motion/page/every-step.tsx';
import { Sheet } from '#build/motion/page/sheet.tsx';
import type { ShownExercise } from '#build/motion/shown-exercise.ts';
import type { ExercisePlace } from '#contract/model.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

const motion = starterMotion('cat-cow');
const exercise: ShownExercise = {
  practice: 'Our <practice>',
  colour: null,
  shown: {
    id: 'cat-cow',
    title: 'Round & hollow',
    answer: 'An answer.',
    steps: motion.steps.map((_, index) => ({ name: `Name ${index}`, cue: `Cue ${index}.`, breathing: null })),
    motion,
    reviewed: { lastReviewed: null, nextReview: null, reviewedBy: null },
    isDraft: false,
    version: '0123abcd',
  },
};

test('the sheet shows each movement once, at 0, 5, … 100 %, under the words of its steps', () => {
  const sheet = renderToStaticMarkup(<Sheet {...exercise} />);
  const percents = [...sheet.matchAll(/data-percent="(\d+)"/g)].map(([, percent]) => Number(percent));
  const everyFive = Array.from({ length: 21 }, (_, index) => index * 5);
  const held = ['Hands and knees', 'Stand']; // one picture says as much
  const shown = motion.movements.flatMap(({ name }) => (held.includes(name) ? [0] : everyFive));
  const inOrder = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other);
  expect(inOrder(percents)).toEqual(inOrder(shown));
  expect(sheet.match(/<h3>Held/g)).toHaveLength(held.length);
  for (const index of motion.steps.keys())
    expect(sheet).toMatch(
      new RegExp(`Step ${index + 1} of ${motion.steps.length} · Name ${index}</b> Cue ${index}\\.`),
    );
});

test('the sheet names the movement that the wall shows: never the floor where there is an easier place', () => {
  const calves = starterMotion('roll-calves');
  const places = calves.steps.map((_, index): ExercisePlace => (index === 0 ? 'standing' : 'floor'));
  const steps = places.map((place) => ({ name: 'Name', cue: 'Cue.', breathing: null, place }));
  const shown = { ...exercise.shown, motion: calves, steps };
  const sections = renderToStaticMarkup(<Sheet {...exercise} shown={shown} />).split('<section');
  const onWall = sections.filter((section) => section.includes('Also on the wall'));
  expect(onWall.map((section) => /<h2>([^<]*)/.exec(section)?.[1])).toEqual(['Stretch']);
});

test('the sheet of all exercises shows each step, once where its pose is held and else twice', () => {
  const sheet = renderToStaticMarkup(<EveryStep exercises={[exercise, exercise]} />);
  expect(sheet.match(/<h2>Round &amp; hollow<\/h2>/g)).toHaveLength(2);
  const words = [...sheet.matchAll(/<p>([^<]*)<\/p>/g)].map(([, found]) => found);
  const once = ['1 · Name 0', '1 · Name 0', '2 · Name 1', '3 · Name 2', '3 · Name 2', '4 · Name 3'];
  expect(words).toEqual([...once, ...once]);
});

test('the sheet says whose it is, that nobody has reviewed it, and which version', () => {
  const sheet = renderToStaticMarkup(<Sheet {...exercise} />);
  for (const words of ['Our &lt;practice&gt;', 'Not reviewed by a clinician', 'Version 0123abcd'])
    expect(sheet).toContain(words);
});

test('a key pose is bold, with the angle that stands in the file', () => {
  const sheet = renderToStaticMarkup(<Sheet {...exercise} />);
  const catCow = sheet.split('<section').find((section) => section.includes('<h2>Cat and cow</h2>')) ?? '';
  const [half = ''] = (catCow.split('data-percent="50"')[1] ?? '').split('</li>');
  const angles = half.slice(half.indexOf('pose-angles'));
  expect(angles).toContain('<div class="pose-key"><dt>back</dt><dd>−24°</dd>');
  expect(angles).toContain('<div><dt>knee</dt>');
});

test('the page to answer holds sheet, film and both lines, with the version', () => {
  const page = answerPage([{ ...exercise, sheet: 'a-sheet.png', film: 'a-film.webm' }]);
  expect(page).toContain('<video src="a-film.webm"');
  expect(page).toContain('<img src="a-sheet.png"');
  expect(page).toContain('I approve &quot;Round &amp; hollow&quot;, version 0123abcd');
  expect(page).toContain('I want &quot;Round &amp; hollow&quot;, version 0123abcd, changed');
  expect(page).toContain('mailto:?subject=Round%20%26%20hollow');
  expect(page).not.toContain('<practice>');
});
