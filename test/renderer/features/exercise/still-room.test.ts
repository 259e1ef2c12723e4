import { expect, test } from 'vitest';
import { settingOf } from '#features/exercise/still-room.ts';

const lying = { width: 200, height: 80 };
const standing = { width: 100, height: 200 };
const pair = (crop: typeof lying) => ({ count: 2, crop, mayStack: true });

test('two pictures of somebody who lies are stacked in a high room, and larger so', () => {
  expect(settingOf(pair(lying), { width: 700, height: 600 }, 300)).toEqual({ isStacked: true, height: 600 });
});

test('two pictures of somebody who stands are beside one another', () => {
  expect(settingOf(pair(standing), { width: 700, height: 600 }, 300)).toEqual({
    isStacked: false,
    height: 600,
  });
});

test('pictures that share their page with others are not stacked', () => {
  const { isStacked } = settingOf({ ...pair(lying), mayStack: false }, { width: 700, height: 600 }, 300);
  expect(isStacked).toBe(false);
});

test('a picture is no higher than its drawing needs, and no lower than it was', () => {
  const one = { count: 1, crop: lying, mayStack: true };
  expect(settingOf(one, { width: 700, height: 900 }, 300).height).toBe(322);
  expect(settingOf(one, { width: 400, height: 900 }, 300).height).toBe(300);
});
