import { expect, test } from 'vitest';
import { withoutMarks } from '#core/content/without-marks.ts';

test.each([
  ['Take **no more** than 5', 'Take no more than 5'],
  ['**5** a day', '5 a day'],
  ['**注意：**不要超过**5公斤**。', '注意：不要超过5公斤。'],
  ['**Closed:**ring the bell', 'Closed:ring the bell'],
  ['a**b**c', 'a**b**c'],
  ['2**(3)**4', '2**(3)**4'],
  ['2**3**4 and 2 ** 3 ** 4', '2**3**4 and 2 ** 3 ** 4'],
  ['***', '***'],
  ['It *may* ease pain, and _may_ not', 'It may ease pain, and may not'],
  ['*Only* with (*your*) doctor’s word.', 'Only with (your) doctor’s word.'],
  ['Aspirin* or ibuprofen* (*ask first)', 'Aspirin* or ibuprofen* (*ask first)'],
  [
    '3 * 4 * 5, 3*4*5, *5* times, x_1 and y_1, snake_case_name',
    '3 * 4 * 5, 3*4*5, *5* times, x_1 and y_1, snake_case_name',
  ],
  ['Name: ____ and ____', 'Name: ____ and ____'],
  ['See [our page](https://x.org/a_b_c) and [1]', 'See our page (https://x.org/a_b_c) and [1]'],
])('%s', (typed, shown) => {
  expect(withoutMarks(typed)).toBe(shown);
});
