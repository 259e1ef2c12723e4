// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { expect, test } from 'vitest';
import { drawScreen } from '#test/support/drawn-screen.tsx';

/** What a screen reader reads out by itself. */
const announced = () =>
  [...document.querySelectorAll('[aria-live="polite"]')]
    .map((live) => live.textContent?.trim() ?? '')
    .join(' ');

test('the count at "Still reading?" is read out twice, not each second', async () => {
  const screen = await drawScreen();
  await screen.touch('ice');
  while (!screen.words().includes('Still reading?')) await screen.pass(1_000);
  const heard = new Set<string>();
  while (screen.words().includes('Still reading?')) {
    heard.add(announced());
    await screen.pass(1_000);
  }
  expect([...heard].filter((words) => words !== '')).toEqual([
    expect.stringContaining('10'),
    expect.stringContaining('5'),
  ]);
});

test('slides are read out to whoever stands on them with a screen reader, and to nobody else', async () => {
  const screen = await drawScreen();
  expect(announced()).toBe('');
  const slide = document.querySelector<HTMLElement>('.attract-touch');
  await act(async () => slide?.focus());
  const first = announced();
  expect(first).not.toBe('');
  await screen.pass(31_000);
  expect(announced()).not.toBe(first);
  await act(async () => slide?.blur());
  expect(announced()).toBe('');
});
