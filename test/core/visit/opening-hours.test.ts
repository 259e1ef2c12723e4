import { expect, test } from 'vitest';
import { isOpenAt, weekTimeOf } from '#core/visit/opening-hours.ts';

const day = { from: '08:00', to: '18:00' };
const week = [day, day, day, day, { from: '08:00', to: '24:00' }, null, null];

test.each([
  ['before the door opens', 0, '07:59', false],
  ['as it opens', 0, '08:00', true],
  ['in the last minute', 0, '17:59', true],
  ['as it closes', 0, '18:00', false],
  ['late on a day that ends at midnight', 4, '23:59', true],
  ['on a closed day', 6, '12:00', false],
])('%s', (_, at, time, isOpen) => {
  expect(isOpenAt(week, { day: at, time })).toBe(isOpen);
});

test('without hours it is always open', () => {
  expect(isOpenAt(null, { day: 6, time: '03:00' })).toBe(true);
});

test('a week begins on Monday', () => {
  expect(weekTimeOf(new Date(2026, 10, 23, 9, 5))).toEqual({ day: 0, time: '09:05' });
  expect(weekTimeOf(new Date(2026, 10, 22, 23, 0))).toEqual({ day: 6, time: '23:00' });
});
