import { expect, test } from 'vitest';
import { smallButtons } from '#core/content/panel-size.ts';

test('on a panel of 15.6″ or more, lying or upright, buttons have 20 mm', () => {
  expect(smallButtons(345)).toBeNull();
  expect(smallButtons(476)).toBeNull();
});

test('on a panel of 10″ they have not, and hung upright one so wide is larger', () => {
  expect(smallButtons(217)).toEqual({ widthMm: 217, lyingMm: 12, uprightMm: 22 });
  expect(smallButtons(135)).toEqual({ widthMm: 135, lyingMm: 8, uprightMm: 14 });
});
