// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { ItemId, Notice } from '#contract/model.ts';
import { drawScreen } from '#test/support/drawn-screen.tsx';
import { sampleContent } from '#test/support/sample-content.ts';
import { en } from '#test/support/sample-release.ts';

test('a notice that was typed in lines stands in lines', async () => {
  const notice: Notice = {
    kind: 'notice',
    id: 'hours' as ItemId,
    from: null,
    to: null,
    texts: { [en]: 'Monday 9 to 5\nTuesday 10 to 6' },
  };
  const content = sampleContent();
  const screen = await drawScreen({ ...content, snapshot: { ...content.snapshot, notices: [notice] } });
  for (let second = 0; second < 90 && !screen.words().includes('Monday'); second += 1) {
    await screen.pass(1_000);
  }
  const titles = [...document.querySelectorAll('h1')].map((title) => title.innerHTML.trim());
  expect(titles).toContain('Monday 9 to 5<br>Tuesday 10 to 6');
});
