import { expect, test } from 'vitest';
import { withoutStars } from '#core/content/without-stars.ts';

test.each([
  ['Take **no more** than 5', 'Take no more than 5'],
  ['**5** a day', '5 a day'],
  ['**注意：**不要超过**5公斤**。', '注意：不要超过5公斤。'],
  ['**Closed:**ring the bell', 'Closed:ring the bell'],
  ['a**b**c', 'a**b**c'],
  ['2**(3)**4', '2**(3)**4'],
  ['2**3**4 and 2 ** 3 ** 4', '2**3**4 and 2 ** 3 ** 4'],
  ['***', '***'],
])('%s', (typed, shown) => {
  expect(withoutStars(typed)).toBe(shown);
});
