import { expect, test } from 'vitest';
import { coverOf, faultsOf, type WindowStand } from '#shell/window-faults.ts';

const display = { x: 0, y: 0, width: 1080, height: 1920 };
const right: WindowStand = {
  isVisible: true,
  isMinimized: false,
  isKiosk: true,
  isFullScreen: true,
  isOnTop: true,
  isFocused: true,
  bounds: display,
  display,
};

test('a window over its whole display, in front and with the keyboard, has nothing wrong with it', () => {
  expect(faultsOf(right)).toEqual([]);
});

test.each<[string, Partial<WindowStand>]>([
  ['hidden', { isVisible: false }],
  ['hidden', { isMinimized: true }],
  ['not-whole', { isKiosk: false }],
  ['not-whole', { isFullScreen: false }],
  ['not-whole', { bounds: { ...display, x: 1 } }],
  ['not-whole', { bounds: { ...display, width: 1079, height: 1919 } }],
  ['not-whole', { bounds: { ...display, height: 1921 } }],
  ['not-on-top', { isOnTop: false }],
  ['without-focus', { isFocused: false }],
])('%s: %j', (fault, wrong) => {
  expect(faultsOf({ ...right, ...wrong })).toEqual([fault]);
});

test('the place that is asked for is never the size of the display, which X11 would make a pixel smaller', () => {
  const { width, height } = coverOf(display);
  expect(width).toBe(1080);
  expect(height).toBeGreaterThan(1920);
});
