import { expect, test } from 'vitest';
import { stillPose } from '#core/exercise/demonstration.ts';
import { people } from '#core/exercise/people.ts';
import { frameOf } from '#figure/frame.ts';
import { viewOf } from '#figure/view.ts';
import { starterMotion } from '#test/fixtures/starter-motions.ts';

const breathing = starterMotion('slow-breathing');

function headAt(movement: string, percent: number) {
  const place = breathing.movements.findIndex(({ name }) => name === movement);
  const pose = stillPose({ ...breathing, steps: [place] }, percent, 0);
  return frameOf(pose, { person: people[0], view: viewOf(breathing.view) }).head;
}

test('who is told that they may close their eyes sees somebody who does', () => {
  expect(headAt('Let go', 30)).toMatchObject({ 'data-eyes': 'closed', 'data-turned': 'no' });
  expect(headAt('Breathe', 30)).toMatchObject({ 'data-eyes': 'open' });
});

test('who looks round the room turns the head to one side, ahead, and away', () => {
  const turned = [0, 25, 46, 62].map((percent) => headAt('Look round', percent)?.['data-turned']);
  expect(turned).toEqual(['no', 'yes', 'no', 'no']);
  const ahead = headAt('Look round', 0)?.transform;
  expect(headAt('Look round', 25)?.transform).toBe(ahead);
});
