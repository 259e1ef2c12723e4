import { expect, test } from 'vitest';
import { readability } from '#core/content/readability.ts';
import { type NotDoneCode, notDone } from '#core/staff/not-done.ts';

const codes = {
  'nothing-before': true,
  'still-writing': true,
  'disk-refused': true,
  'folder-is-a-drive': true,
  'stick-gone': true,
} as const satisfies Record<NotDoneCode, true>; // a code that is missing here does not compile

test.each(Object.keys(codes) as NotDoneCode[])('%s says what, why and what to do, in easy words', (code) => {
  const { what, why, todo } = notDone(code, 'ENOSPC');
  for (const sentence of [what, why, todo]) {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(readability(sentence).longestSentenceWords).toBeLessThanOrEqual(20);
  }
  expect(readability([what, why, todo].join(' ')).grade).toBeLessThanOrEqual(8);
});

test('the code of the system stands in the sentence for whoever is called for help', () => {
  expect(notDone('disk-refused', 'ENOSPC').what).toContain('(ENOSPC)');
});
