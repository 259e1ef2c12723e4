// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { countLit } from '#app/count-lit.ts';
import type { View } from '#contract/api.ts';
import { drawScreen, help } from '#test/support/drawn-screen.tsx';
import { sampleContent } from '#test/support/sample-content.ts';

test('help touched twice is opened once', async () => {
  const screen = await drawScreen();
  await screen.touch(help);
  await screen.touch(help);
  expect(await screen.counted()).toEqual(['opened help help from bar']);
});

test('back to a topic is no second opening of it', async () => {
  const screen = await drawScreen();
  await screen.touch('ice');
  await screen.touch(help);
  await screen.touch('Back');
  expect(screen.words()).toContain('All about ice.');
  expect((await screen.counted()).filter((view) => view.startsWith('opened'))).toEqual([
    'opened topic ice from loop',
    'opened help help from bar',
  ]);
});

test('each large square of "Take it with you" is counted with the topic', async () => {
  const screen = await drawScreen();
  await screen.touch('ice');
  await screen.touch('Take it with you');
  await screen.touch('Close');
  await screen.touch('Take it with you');
  expect(await screen.counted()).toEqual([
    'opened topic ice from loop',
    'taken topic ice from loop',
    'taken topic ice from loop',
  ]);
});

test('the large square at the end of an exercise is counted with the exercise, and less motion with the visit', async () => {
  const screen = await drawScreen();
  await screen.touch('ice');
  await screen.touch('Less motion');
  await screen.touch('All questions');
  await screen.touch('walking');
  for (const name of [/^None of these/, 'I will', 'Show me']) await screen.touch(name);
  await screen.touch('How to go on at home');
  await screen.touch(/^Take it with you/);
  expect((await screen.counted()).filter((view) => view.includes('walking'))).toEqual([
    'opened exercise walking from home',
    'taken exercise walking from home',
  ]);
  await screen.touch('Close');
  await screen.pass(240_000); // asked
  for (let second = 0; second < 25; second += 1) await screen.pass(1_000); // counted down, and reset
  expect(screen.client.views.find(({ kind }) => kind === 'visit-ended')).toMatchObject({
    items: 2,
    comforts: ['less-motion'],
  });
});

test('an exercise whose document is away is not counted, and the home screen is what is open', async () => {
  const screen = await drawScreen({ ...sampleContent(), exercises: new Map() });
  await screen.touch('ice');
  await screen.touch('All questions');
  await screen.touch('walking');
  expect(screen.words()).toContain('What would you like to know?');
  expect((await screen.counted()).filter((view) => view.includes('walking'))).toEqual([]);
});

test('a slide that stayed its full time is counted, one that stands for no item is not', async () => {
  const content = sampleContent({ playlist: [] }); // only “when to get help” and “what this is” are left
  const screen = await drawScreen(content);
  await screen.pass(60_000);
  const shown = screen.client.views.map(
    (view) => 'item' in view && [view.kind, view.item.kind, view.surface],
  );
  expect(new Set(shown.map(String))).toEqual(new Set(['shown,help,loop']));
});

test('a minute counts as lit unless nobody can see the window', () => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 9) });
  onTestFinished(() => void vi.useRealTimers());
  const views: View[] = [];
  const stop = countLit((view) => views.push(view));
  vi.advanceTimersByTime(60_000);
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  vi.advanceTimersByTime(60_000);
  hidden.mockRestore();
  stop();
  vi.advanceTimersByTime(60_000);
  expect(views).toEqual([{ kind: 'lit', hour: { date: '2026-11-22', hour: 9 }, minutes: 1 }]);
});
