import { describe, expect, test } from 'vitest';
import { headInRoom } from '#core/exercise/depth.ts';
import { shownPicture, stillCardsOf } from '#figure/still-cards.ts';
import { seen, viewOf } from '#figure/view.ts';
import { starterMotion, starterMotions } from '#test/fixtures/starter-motions.ts';

const stepCounts: Readonly<Record<string, number>> = { walking: 5 };

const cardsOf = (name: string) => {
  const motion = starterMotion(name);
  return stillCardsOf(motion, stepCounts[name] ?? motion.steps.length);
};

describe.each(starterMotions.map(([name]) => name))('the still pictures of %s', (name) => {
  const cards = cardsOf(name);

  test('have every step once, in its order', () => {
    const motion = starterMotion(name);
    const steps = cards.flatMap((card) => card.steps);
    expect(steps).toEqual([...Array(stepCounts[name] ?? motion.steps.length).keys()]);
  });

  test('never show the same pose twice in a row', () => {
    const poses = cards.flatMap(({ pictures }) => pictures.map(({ pose }) => JSON.stringify(pose)));
    for (const [index, pose] of poses.entries()) expect(pose).not.toBe(poses[index + 1]);
  });

  test('have one picture or two, and an arrow wherever there are two', () => {
    for (const { pictures } of cards) {
      expect([1, 2]).toContain(pictures.length);
      const isRollingOver = pictures.every(({ pose }) => pose.lowShare === 1); // a turn, in which no part goes far
      if (pictures.length === 2 && !isRollingOver) expect(pictures[0]?.arrows.length).toBeGreaterThan(0);
      if (pictures.length === 1) expect(pictures[0]?.arrows).toEqual([]);
    }
  });

  test('show nobody smaller than the moving picture does, and somebody on the floor larger', () => {
    for (const { pictures } of cards) {
      for (const { crop, pose } of pictures) {
        const [, , widthCm = Number.NaN] = crop.split(' ').map(Number);
        expect(widthCm).toBeLessThan(pose.lowShare > 0.5 && pictures.length === 2 ? 250 : 224);
      }
    }
  });
});

test.each(starterMotions.map(([name]) => name))('no still picture of %s cuts through a head', (name) => {
  const radiusCm = 12; // hair is a little beyond it
  for (const { crop, pose, view } of cardsOf(name).flatMap(({ pictures }) => pictures)) {
    const [left = 0, top = 0, width = 0, height = 0] = crop.split(' ').map(Number);
    const [x, y] = seen(headInRoom(pose).centre, viewOf(view));
    const outCm = Math.max(left - x, x - left - width, top - y, y - top - height);
    expect(Math.abs(outCm)).toBeGreaterThan(radiusCm);
  }
});

test('getting down has two pictures: half-way, and there', () => {
  const [, down] = cardsOf('cat-cow');
  expect(down?.steps).toEqual([1]);
  const [halfWay, there] = (down?.pictures ?? []).map(({ pose }) => pose.trunk.shoulder.yM);
  expect(halfWay).toBeGreaterThan((there ?? Number.NaN) + 0.2);
});

test('steps of one walk are one pair of pictures', () => {
  const shown = cardsOf('walking').map(({ steps, pictures }) => [steps.length, pictures.length]);
  expect(shown).toEqual([
    [1, 2],
    [3, 2],
    [1, 2],
  ]);
});

test('who breathes on a chair does not move, and has one picture', () => {
  expect(cardsOf('slow-breathing')[1]).toMatchObject({ steps: [1], pictures: [{ arrows: [] }] });
});

const hairCm = 19; // the fullest head of hair among the people, above the middle of its head

test.each(starterMotions)('what stands for %s shows the whole head and hair', (_, motion) => {
  const { pose, crop, view } = shownPicture(motion);
  const [left = 0, top = 0, widthCm = 0] = crop.split(' ').map(Number);
  const [headX, headY] = seen(headInRoom(pose).centre, viewOf(view));
  expect(headY - top).toBeGreaterThan(hairCm);
  expect(Math.min(headX - left, left + widthCm - headX)).toBeGreaterThan(hairCm - 2);
});

test('what stands for an exercise shows the things that the body is on or holds, and no other', () => {
  const things = (name: string) => shownPicture(starterMotion(name)).props.map(({ kind }) => kind);
  expect(things('roll-upper-back')).toContain('roller');
  expect(things('cat-cow')).not.toContain('front-chair'); // it helps to get down, and waits outside the picture
  expect(things('roll-glutes')).not.toContain('wall');
});
