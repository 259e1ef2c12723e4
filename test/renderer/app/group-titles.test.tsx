// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { LanguageTag } from '#contract/model.ts';
import { drawScreen } from '#test/support/drawn-screen.tsx';
import { sampleContent } from '#test/support/sample-content.ts';

test('the title of a group that has none in the practice’s language says which language it is in', async () => {
  const content = sampleContent();
  const practice = { ...content.snapshot.practice, languages: ['de' as LanguageTag] as const };
  const screen = await drawScreen({ ...content, snapshot: { ...content.snapshot, practice } });
  await screen.touch('ice');
  await screen.touch('All questions');
  const titles = [...document.querySelectorAll<HTMLElement>('.home h2')].map(({ lang, textContent }) => [
    textContent,
    lang,
  ]);
  expect(titles).toEqual([['All', 'en']]);
});
