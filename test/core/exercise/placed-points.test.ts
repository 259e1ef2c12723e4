import { expect, test } from 'vitest';
import { partPoints, pointsAt } from '#core/exercise/placed-points.ts';

test('a point that begins with a place holds there only; any other colon is a sign', () => {
  expect(partPoints('askFirst', ['floor: sore wrists', 'Wall : a fall', 'on the floor: cold feet'])).toEqual({
    points: ['on the floor: cold feet'],
    onlyAt: [
      { list: 'askFirst', place: 'floor', text: 'sore wrists' },
      { list: 'askFirst', place: 'wall', text: 'a fall' },
    ],
  });
});

test('who chose a place is told its points and those of every place, and nothing of the others', () => {
  const document = {
    need: ['space'],
    askFirst: ['a new hip'],
    stopIf: ['it hurts'],
    onlyAt: [
      { list: 'askFirst', place: 'floor', text: 'sore wrists' },
      { list: 'need', place: 'chair', text: 'a chair' },
      { list: 'notForYouIf', place: 'floor', text: 'you cannot get up' },
    ] as const,
  };
  expect(pointsAt(document, 'chair')).toEqual({
    need: ['a chair', 'space'],
    notForYouIf: [],
    askFirst: ['a new hip'],
    stopIf: ['it hurts'],
  });
  expect(pointsAt(document, 'floor').notForYouIf).toEqual(['you cannot get up']);
  expect(pointsAt(document, null).askFirst).toEqual(['sore wrists', 'a new hip']);
});
