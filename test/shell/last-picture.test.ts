import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLastPicture, type LastPicture } from '#shell/last-picture.ts';

let lastPicture: LastPicture;
beforeEach(() => {
  vi.useFakeTimers();
  lastPicture = createLastPicture();
});
afterEach(() => {
  vi.useRealTimers();
});

const pixels = 16 * 16;
const white = () => new Uint8Array(pixels * 4).fill(255);
const black = () => Uint8Array.from(white(), (_, at) => (at % 4 === 3 ? 255 : 0));
/** A slide with next to nothing on it: one corner is a little darker. */
const pale = () => white().fill(250, 0, 3);

/** A screen that draws these pixels, with as much of Chromium's as a picture takes. */
function screenThatDraws(bitmap: Uint8Array) {
  const image = {
    isEmpty: () => bitmap.length === 0,
    getSize: () => ({ width: 1_080, height: 1_920 }),
    resize: () => image,
    toPNG: () => bitmap,
    toBitmap: () => bitmap,
  };
  return { capturePage: async () => image } as unknown as Parameters<LastPicture['take']>[0];
}

const take = (bitmap: Uint8Array) => lastPicture.take(screenThatDraws(bitmap));
const kept = () => lastPicture.files.get('last-picture.png');

it('a picture is taken once a minute, not with each slide', async () => {
  await take(pale());
  const first = kept();
  await vi.advanceTimersByTimeAsync(59_000);
  await take(pale());
  expect(kept()).toBe(first);
  await vi.advanceTimersByTimeAsync(1_000);
  await take(pale());
  expect(kept()).not.toBe(first);
});

it.each([
  ['white', white()],
  ['black', black()],
])(
  'a wall that is %s all over in two pictures, the second with the next slide, is not drawn',
  async (_, bitmap) => {
    expect(await take(bitmap)).toBe(true);
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await take(bitmap)).toBe(false);
  },
);

it('one such picture with others round it is none to act on: dusk may have fallen', async () => {
  for (const bitmap of [white(), pale(), white(), pale()]) {
    expect(await take(bitmap)).toBe(true);
    await vi.advanceTimersByTimeAsync(60_000);
  }
});

it('two slides that follow at once, as when new content comes, are one look: nothing may have been painted yet', async () => {
  expect(await take(white())).toBe(true);
  await vi.advanceTimersByTimeAsync(200);
  expect(await take(white())).toBe(true);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await take(white())).toBe(false);
});

it('the first picture of a new page is not the second of the one before', async () => {
  expect(await take(white())).toBe(true);
  await vi.advanceTimersByTimeAsync(8_000);
  lastPicture.startAnew();
  expect(await take(white())).toBe(true);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await take(white())).toBe(false);
});

it('a picture that comes when another page is loaded already says nothing of that one', async () => {
  await take(white());
  await vi.advanceTimersByTimeAsync(8_000);
  const late = take(white());
  lastPicture.startAnew();
  expect(await late).toBe(true);
});

it('after that it has two more pictures until it is told again', async () => {
  const told = [];
  for (let time = 0; time < 4; time += 1) {
    told.push(await take(white()));
    await vi.advanceTimersByTimeAsync(8_000);
  }
  expect(told).toEqual([true, false, true, false]);
});

it('nothing of one colour takes the place of the last picture, and neither does a screen that gives none', async () => {
  await take(pale());
  const before = kept();
  await vi.advanceTimersByTimeAsync(60_000);
  await take(white());
  await take(new Uint8Array());
  expect(before).toBeDefined();
  expect(kept()).toBe(before);
});
