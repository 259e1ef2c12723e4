import type { NativeImage, WebContents } from 'electron';
import { appOrigin } from '#contract/addresses.ts';

/** The wall as it was last seen in its loop, for the time in which there is no screen. */
export interface LastPicture {
  /** What the page below needs, by its path. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /**
   * Takes a picture of the slide that is shown, where the last one is old. Only the loop: no visitor is in it. Resolves with
   * false where what the page paints does not reach the glass: two pictures in a row are of one colour, which no slide is.
   */
  take(contents: WebContents): Promise<boolean>;
  /** Another page is loaded: what was seen of the one before says nothing of it. */
  startAnew(): void;
}

/** A page of nothing but the picture, without script. */
export const lastPictureUrl = `${appOrigin}/last-picture.html`;

const everyMs = 60_000; // 1 min
const againMs = 5_000; // a new page's first frames may not be on the glass yet when its picture is taken
const widthShare = 0.5; // half as sharp costs a quarter of the time, and nobody reads it for long

/** Starts without a picture: until the first one it shows paper. In memory only. */
export function createLastPicture(): LastPicture {
  const files = new Map<string, string | Uint8Array>([
    [
      'last-picture.html',
      '<!doctype html><link rel="stylesheet" href="last-picture.css"><img src="last-picture.png" alt="">',
    ],
    [
      'last-picture.css',
      'html,body{margin:0;height:100%;background:#f7f1e6}img{width:100%;height:100%;object-fit:contain}',
    ],
  ]);
  let takenMs = Number.NEGATIVE_INFINITY;
  let hasDoubt = false;
  let page = 0;

  /** One of one colour may be dusk: it is looked at once more, with the next slide. Gives whether that is still to come. */
  function doubt(): boolean {
    takenMs = performance.now() - everyMs + againMs;
    hasDoubt = !hasDoubt;
    return hasDoubt;
  }

  return {
    files,
    startAnew() {
      page += 1;
      hasDoubt = false;
      takenMs = Number.NEGATIVE_INFINITY;
    },
    async take(contents) {
      if (performance.now() - takenMs < everyMs) return true;
      takenMs = performance.now();
      const pageTaken = page;
      const image = await contents.capturePage().catch(() => null); // a screen that dies meanwhile has no picture
      if (image === null || image.isEmpty() || page !== pageTaken) return true;
      const { width } = image.getSize();
      const small = image.resize({ width: Math.round(width * widthShare) });
      if (isOfOneColour(small)) return doubt();
      hasDoubt = false;
      files.set('last-picture.png', small.toPNG());
      return true;
    },
  };
}

const lookSide = 16; // pixels
const leastDifference = 3; // of 255: a slide with a few pale words has more

function isOfOneColour(image: NativeImage): boolean {
  const bytes = image.resize({ width: lookSide, height: lookSide }).toBitmap();
  return bytes.every((byte, at) => Math.abs(byte - (bytes[at % 4] ?? byte)) < leastDifference);
}
