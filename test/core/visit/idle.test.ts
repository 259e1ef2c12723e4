import { expect, test } from 'vitest';
import { countdownMs, idleMs } from '#core/visit/idle.ts';
import { isRead } from '#core/visit/reading.ts';

const settings = { panelWidthMm: null, idleMs: 45_000, countdownMs: 20_000, openingHours: null };

test('the home screen waits 45 seconds', () => {
  expect(idleMs(settings, { kind: 'page', words: 0, watchS: 0 })).toBe(45_000);
});

test('a page of 100 words waits 40 seconds longer', () => {
  expect(idleMs(settings, { kind: 'page', words: 100, watchS: 0 })).toBe(85_000);
});

test('a page with a clip waits as long as it plays', () => {
  expect(idleMs(settings, { kind: 'page', words: 0, watchS: 60 })).toBe(105_000);
});

test('an exercise waits until its end', () => {
  expect(idleMs(settings, { kind: 'exercise', restS: 140 })).toBe(185_000);
});

test('nobody is asked while a demonstration runs', () => {
  expect(idleMs(settings, { kind: 'running' })).toBeNull();
});

test('nothing waits longer than four minutes', () => {
  expect(idleMs(settings, { kind: 'page', words: 5_000, watchS: 0 })).toBe(240_000);
  expect(idleMs(settings, { kind: 'exercise', restS: 900 })).toBe(240_000);
});

test('"Still reading?" never waits less than 20 seconds, whatever is set', () => {
  expect(countdownMs({ ...settings, countdownMs: 1_000 })).toBe(20_000);
  expect(countdownMs({ ...settings, countdownMs: 30_000 })).toBe(30_000);
});

test('a page is read after a third of its reading time, a short one after five seconds', () => {
  expect(isRead(66_600, 500)).toBe(false);
  expect(isRead(66_700, 500)).toBe(true);
  expect(isRead(4_900, 0)).toBe(false);
  expect(isRead(5_000, 15)).toBe(true);
});
