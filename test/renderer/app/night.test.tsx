// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ScreenSettings } from '#contract/model.ts';
import { drawScreen } from '#test/support/drawn-screen.tsx';
import { sampleContent } from '#test/support/sample-content.ts';

const closedToday = [null, null, null, null, null, null, null];
const isDark = () => document.querySelector('.night') !== null;

/** It is Sunday, 9 o'clock. */
async function drawWith(openingHours: ScreenSettings['openingHours']) {
  const { screen } = sampleContent().snapshot;
  const drawn = await drawScreen(sampleContent({ screen: { ...screen, openingHours } }));
  await drawn.pass(100);
  return drawn;
}

test('outside the opening hours the screen is dark, and counts no slide', async () => {
  const screen = await drawWith(closedToday);
  expect(isDark()).toBe(true);
  await screen.pass(60_000);
  expect(screen.client.views).toEqual([]);
});

test('within them, and without any, it is lit', async () => {
  await drawWith([...closedToday.slice(1), { from: '08:00', to: '18:00' }]);
  expect(isDark()).toBe(false);
});

test('a touch lights it for two minutes, and opens nothing', async () => {
  const screen = await drawWith(closedToday);
  fireEvent.pointerDown(document.body, { pointerId: 1, button: 0, clientX: 500, clientY: 500 });
  fireEvent.pointerUp(document.body, { pointerId: 1, button: 0 });
  await screen.pass(1_000);
  expect(isDark()).toBe(false);
  expect(screen.words()).toContain('About ice.');
  await screen.pass(100_000);
  expect(isDark()).toBe(false);
  await screen.pass(30_000);
  expect(isDark()).toBe(true);
});

test('whoever reads is not left in the dark', async () => {
  const screen = await drawWith(closedToday);
  fireEvent.pointerDown(document.body, { pointerId: 1, button: 0, clientX: 500, clientY: 500 });
  await screen.pass(1_000);
  await screen.touch('ice');
  for (let minute = 0; minute < 4; minute += 1) {
    await screen.pass(45_000);
    fireEvent.pointerDown(document.body, { pointerId: 1, button: 0, clientX: 500, clientY: 500 });
    expect(isDark()).toBe(false);
  }
  expect(screen.words()).toContain('All about ice.');
});
