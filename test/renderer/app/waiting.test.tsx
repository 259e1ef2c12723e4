// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '#app/app.tsx';
import { createMemoryClient } from '#client/memory-client.ts';
import { KioskError } from '#contract/errors.ts';
import type { Snapshot } from '#contract/model.ts';
import { sampleContent } from '#test/support/sample-content.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A kiosk that has nothing to show and asks for it. */
function drawEmptyScreen(getSnapshot: () => Promise<Snapshot>): void {
  const client = { ...createMemoryClient(sampleContent()), getSnapshot };
  render(<App client={client} count={() => {}} isSafe={false} first={undefined} />);
}
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const words = () => document.body.textContent;

test('a new kiosk says that it reads its first content, also where its service starts again meanwhile', async () => {
  const answers = [Promise.reject(new KioskError('service-away')), new Promise<Snapshot>(() => {})];
  drawEmptyScreen(() => answers.shift() ?? Promise.reject());
  expect(words()).toContain('Foyer is reading the practice’s content.');
  await pass(900);
  expect(words()).toContain('Foyer is reading the practice’s content.');
  await pass(60_000);
  expect(words()).toContain('Foyer is reading the practice’s content.');
  expect(answers).toEqual([]);
});

test('where nothing will come it does not say so', async () => {
  drawEmptyScreen(() => Promise.reject(new KioskError('no-content')));
  await pass(5_000);
  expect(words()).toBe('');
});
