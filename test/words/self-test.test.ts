import { expect, test } from 'vitest';
import { parseSeen, type SelfTestFacts, unseen } from '#core/self-test/facts.ts';
import { english } from '#words/english/english.ts';
import { selfTestWords } from '#words/self-test.ts';

const ready: SelfTestFacts = {
  touchPoints: 10,
  screen: { width: 1080, height: 1920, scale: 1 },
  soundCards: 1,
  isScreenShutIn: true,
  dataFolder: '/data',
  freeBytes: 20 * 1024 ** 3,
  writeRefusal: null,
  now: `${new Date().getFullYear() + 1}-03-04T09:30`,
  zone: 'Europe/London',
  contentFolder: '/content',
  contentEntries: 12,
  screenWidthMm: 596,
};

const told = (change: Partial<SelfTestFacts> = {}) => selfTestWords({ ...ready, ...change }, english);

test('a computer with nothing amiss is ready, and each part has its sentence', () => {
  const { words, isReady } = told();
  expect(isReady).toBe(true);
  expect(words).toMatch(/^This computer is ready to be a kiosk\.\n/);
  const first = [
    'Touch',
    'Screen',
    'Sound',
    'Voice',
    'Disk',
    'Clock',
    'Time zone',
    'Content folder',
    'Sandbox',
  ];
  for (const part of first) expect(words).toMatch(new RegExp(`^  well  ${part}: `, 'm'));
});

test.each<[string, Partial<SelfTestFacts>, RegExp]>([
  ['no touch', { touchPoints: 0 }, /LOOK {2}Touch: .*Plug in its USB cable/],
  ['a small screen', { screen: { width: 800, height: 480, scale: 1 } }, /LOOK {2}Screen: .*800 × 480/],
  [
    'a screen that is enlarged',
    { screen: { width: 2160, height: 3840, scale: 2 } },
    /LOOK {2}Screen: .*200 %/,
  ],
  ['glass that nobody measured', { screenWidthMm: null }, /LOOK {2}Screen: .*measured/],
  [
    'glass so small that hands that tremble miss its buttons',
    { screen: { width: 1920, height: 1080, scale: 1 }, screenWidthMm: 217 },
    /LOOK {2}Screen: on 217 mm of glass buttons are 12 mm high, and hands that tremble need 20 mm/,
  ],
  ['a disk that takes nothing', { writeRefusal: 'EROFS' }, /LOOK {2}Disk: .*\/data \(EROFS\)/],
  ['a disk that is nearly full', { freeBytes: 5_000_000 }, /LOOK {2}Disk: only 5 MB/],
  ['a clock of the past', { now: '1970-01-01T00:00' }, /LOOK {2}Clock: .*Set it/],
  ['a time zone that is nobody’s', { zone: 'Etc/UTC' }, /LOOK {2}Time zone: it is Etc\/UTC/],
  ['an empty content folder', { contentEntries: 0 }, /LOOK {2}Content folder: \/content is empty/],
  ['a screen that is not shut in', { isScreenShutIn: false }, /LOOK {2}Sandbox: .*anew/],
])('%s is told with what to do', (_name, change, sentence) => {
  const { words, isReady } = told(change);
  expect(words).toMatch(sentence);
  expect(words).toMatch(/^1 thing needs somebody/);
  expect(isReady).toBe(false);
});

test('a kiosk without sound, or whose content is still to come, is one all the same', () => {
  expect(told({ soundCards: 0, contentEntries: null }).isReady).toBe(true);
});

test('what was not seen is said to be so', () => {
  expect(parseSeen('')).toEqual(unseen);
  expect(told(unseen).words).toMatch(/^3 things need somebody/);
});
