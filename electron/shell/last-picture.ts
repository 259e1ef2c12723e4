import type { WebContents } from 'electron';
import { appOrigin } from '#contract/addresses.ts';

/** The wall as it was last seen in its loop, for the time in which there is no screen. */
export interface LastPicture {
  /** What the page below needs, by its path. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Takes a picture of the slide that is shown, where the last one is old. Only the loop: no visitor is in it. */
  take(contents: WebContents): void;
}

/** A page of nothing but the picture, without script. */
export const lastPictureUrl = `${appOrigin}/last-picture.html`;

const everyMs = 60_000; // 1 min
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
  return {
    files,
    take(contents) {
      if (performance.now() - takenMs < everyMs) return;
      takenMs = performance.now();
      contents
        .capturePage()
        .then((image) => {
          if (image.isEmpty()) return;
          const { width } = image.getSize();
          files.set('last-picture.png', image.resize({ width: Math.round(width * widthShare) }).toPNG());
        })
        .catch(() => {}); // a screen that dies meanwhile has no picture
    },
  };
}
