// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ItemId, Notice } from '#contract/model.ts';
import { type DrawnScreen, drawScreen, help } from '#test/support/drawn-screen.tsx';
import { sampleContent } from '#test/support/sample-content.ts';
import { en } from '#test/support/sample-release.ts';

const isAsked = (screen: DrawnScreen) => screen.words().includes('Still reading?');

/** Lets time pass until the screen asks; how many seconds that took. */
async function secondsUntilAsked(screen: DrawnScreen): Promise<number> {
  for (let second = 0; second < 600; second += 1) {
    if (isAsked(screen)) return second;
    await screen.pass(1_000);
  }
  return Infinity;
}

async function leave(screen: DrawnScreen): Promise<void> {
  for (let second = 0; second < 25; second += 1) await screen.pass(1_000);
}

/** The two steps of ten seconds, followed along. */
async function follow(): Promise<DrawnScreen> {
  const screen = await drawScreen();
  await screen.touch('ice');
  await screen.touch('walking');
  await screen.touch(/^None of these/);
  await screen.touch('I will');
  await screen.touch('Follow along');
  return screen;
}

test('home waits for the words of its titles, help for its own', async () => {
  const screen = await drawScreen();
  await screen.touch('ice');
  await screen.touch('All questions');
  const onHome = await secondsUntilAsked(screen);
  expect(onHome).toBeGreaterThan(47);
  expect(onHome).toBeLessThan(52);
  await screen.touch('I am still here');
  const { now, soon, title, answer } = Object.values(sampleContent().snapshot.help.texts)[0] ?? {};
  const words = [title, answer, ...(now ?? []), ...(soon ?? [])].join(' ').split(/\s+/).length;
  await screen.touch(help);
  expect(Math.abs((await secondsUntilAsked(screen)) - (45 + words / 2.5))).toBeLessThan(2);
});

test('an exercise that was begun again is not asked about while it runs, and then waits as a page does', async () => {
  const screen = await follow();
  await screen.pass(14_000);
  await screen.touch('One step on');
  await screen.touch('Start again');
  expect(await secondsUntilAsked(screen)).toBeGreaterThan(28 + 44);
});

test('a slower exercise is not asked about before its end', async () => {
  const screen = await follow();
  for (const name of ['Pause', 'Slower', 'Go on']) await screen.touch(name);
  expect(await secondsUntilAsked(screen)).toBeGreaterThan(3 + 5 + 20 / 0.7 + 44);
});

test('an exercise that stands still waits for the rest of it, and “before you start” for its own words', async () => {
  const screen = await drawScreen();
  await screen.touch('ice');
  await screen.touch('walking');
  expect(await secondsUntilAsked(screen)).toBeLessThan(50);
  await screen.touch('I am still here');
  await screen.touch(/^None of these/);
  await screen.touch('I will');
  await screen.touch('Follow along');
  await screen.pass(4_000);
  await screen.touch('Pause');
  const paused = await secondsUntilAsked(screen);
  expect(paused).toBeGreaterThan(45 + 22);
  expect(paused).toBeLessThan(45 + 28);
});

test('a finger on the glass starts the wait anew', async () => {
  const screen = await drawScreen();
  await screen.touch('ice');
  await screen.pass(84_000);
  fireEvent.pointerDown(document.body, { clientX: 500, clientY: 500 }); // not in the corner, where staff knock
  await screen.pass(84_000);
  expect(isAsked(screen)).toBe(false);
  await screen.pass(2_000);
  expect(isAsked(screen)).toBe(true);
});

test('one touch, and nobody there any more: opened, and not read', async () => {
  const screen = await drawScreen();
  await screen.touch('ice');
  await secondsUntilAsked(screen);
  await leave(screen);
  expect(screen.client.views.find(({ kind }) => kind === 'closed')).toMatchObject({
    dwellS: 40,
    isRead: false,
  });
});

test('an exercise of which every step was skipped is not finished', async () => {
  const screen = await follow();
  await screen.touch('One step on');
  await screen.touch('One step on');
  expect(screen.words()).toContain('How to go on at home');
  await screen.touch('All questions');
  expect(await screen.counted()).toContain('closed exercise walking from related');
});

test('who has finished clears the screen at one touch, and the loop offers nothing to clear', async () => {
  const done = 'Done? Clear the screen';
  const screen = await drawScreen();
  expect(screen.buttons()).not.toContain(done);
  await screen.touch('Text size');
  await screen.touch('ice');
  await screen.pass(20_000);
  await screen.touch(done);
  expect(screen.buttons()).toContain('ice'); // the slide that was touched
  expect(screen.buttons()).not.toContain(done);
  expect(document.documentElement.dataset.text).toBe('1');
  expect(await screen.counted()).toContain('visit-ended 1');
  expect(screen.client.views.find(({ kind }) => kind === 'closed')).toMatchObject({
    dwellS: 20,
    isRead: true,
  });
});

test('a touched notice is opened', async () => {
  const notice: Notice = {
    kind: 'notice',
    id: 'closed' as ItemId,
    from: null,
    to: null,
    texts: { [en]: 'We are closed on Friday.' },
  };
  const screen = await drawScreen(sampleContent({ playlist: [], notices: [notice] }));
  for (let second = 0; second < 90 && !screen.words().includes('closed on Friday'); second += 1) {
    await screen.pass(1_000);
  }
  await screen.touch(/closed on Friday/);
  expect(await screen.counted()).toEqual(['opened notice closed from loop']);
});
