import { expect, test } from 'vitest';
import { readability } from '#core/content/readability.ts';
import { wordsIn } from '#words/words.ts';

const { notDone, diskRefused } = wordsIn.en.staff;
const refusals = { ...notDone, 'disk-refused': diskRefused('ENOSPC') };

test.each(Object.entries(refusals))('%s says what, why and what to do, in easy words', (_, because) => {
  const { what, why, todo } = because;
  for (const sentence of [what, why, todo]) {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(readability(sentence).longestSentenceWords).toBeLessThanOrEqual(20);
  }
  expect(readability([what, why, todo].join(' ')).grade).toBeLessThanOrEqual(8);
});

test('the code of the system stands in the sentence for whoever is called for help', () => {
  expect(diskRefused('ENOSPC').what).toContain('(ENOSPC)');
});
