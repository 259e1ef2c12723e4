import { expect, test } from 'vitest';
import { answerItem } from '#test/security/answer-item.ts';
import { twentyItems } from '#test/security/twenty-items.ts';

test('there are twenty', () => {
  expect(twentyItems.map(({ number }) => number)).toEqual(
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
});

test.each(twentyItems)("$number of Electron's checklist: $item", (item) => {
  const { printed, isHeld } = answerItem(item);
  expect(isHeld, `${item.command}\n${printed}`).toBe(true);
});
