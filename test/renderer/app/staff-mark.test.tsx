// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { expect, test } from 'vitest';
import { drawScreen } from '#test/support/drawn-screen.tsx';
import { sampleContent } from '#test/support/sample-content.ts';

const marks = () => document.querySelectorAll('.bar-mark').length;

test('patients are told nothing of it: the words and the buttons are the same', async () => {
  const screen = await drawScreen();
  expect(marks()).toBe(0);
  const [words, buttons] = [screen.words(), screen.buttons()];
  cleanup();
  const marked = await drawScreen(sampleContent({ needsStaff: true }));
  expect(marks()).toBe(1);
  expect([marked.words(), marked.buttons()]).toEqual([words, buttons]);
  await marked.touch('ice');
  expect(marks()).toBe(1); // it stays while somebody reads
});

test('it comes and goes between two slides', async () => {
  const screen = await drawScreen();
  screen.client.publish(sampleContent({ needsStaff: true }));
  await screen.pass(100);
  expect(marks()).toBe(0);
  await screen.pass(31_000);
  expect(marks()).toBe(1);
  screen.client.publish(sampleContent());
  await screen.pass(31_000);
  expect(marks()).toBe(0);
});
