import { expect, test } from 'vitest';
import type { LocalDate, Revision } from '#contract/model.ts';
import { buildLoop } from '#core/attract/attract-loop.ts';
import { slideMs } from '#core/attract/slide-time.ts';
import { snapshotOf } from '#core/content/snapshot.ts';
import { wordsOfSlide } from '#features/attract/slide-texts.ts';
import { speechOf } from '#i18n/words.ts';
import { en } from '#test/support/sample-release.ts';
import { readStarterRelease } from './starter-release.ts';

const today = '2026-11-29' as LocalDate;

test('a round of the wall takes less than 18 minutes: who waits as long as that has seen everything', async () => {
  const { content } = await readStarterRelease();
  const loop = buildLoop({ ...snapshotOf('0'.repeat(64) as Revision, content, today), number: 1 }, today);
  const seconds = loop.map((slide) => slideMs(wordsOfSlide(slide, speechOf(en, en))) / 1000);
  expect(loop.filter(({ kind }) => kind === 'exercise').length).toBeGreaterThan(11);
  expect(seconds.reduce((sum, each) => sum + each, 0) / 60).toBeLessThan(18);
});
