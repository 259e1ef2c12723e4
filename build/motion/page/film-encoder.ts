import type { FilmFrame } from './webm.ts';

export const framesPerSecond = 25;
const framesPerKey = 100; // every 4 s a player can jump there
const mostWaiting = 8;

/** Codes pictures as VP9, one after the other. */
export interface FilmEncoder {
  /** Rejects where the browser's encoder has given up. */
  readonly add: (picture: OffscreenCanvas, timeMs: number) => Promise<void>;
  readonly end: () => Promise<readonly FilmFrame[]>;
}

/** `coarse` is VP9's quantizer, 0 to 63: less is finer, and larger. */
export function openFilmEncoder(
  { width, height }: { readonly width: number; readonly height: number },
  coarse: number,
): FilmEncoder {
  const frames: FilmFrame[] = [];
  let added = 0;
  let fault: Error | undefined;
  const encoder = new VideoEncoder({
    output(chunk) {
      const bytes = new Uint8Array(chunk.byteLength);
      chunk.copyTo(bytes);
      frames.push({ timeMs: Math.round(chunk.timestamp / 1000), isKey: chunk.type === 'key', bytes });
    },
    error(cause) {
      fault = cause;
    },
  });
  const codec = 'vp09.00.31.08'; // VP9, eight bits: what browsers play everywhere
  encoder.configure({ codec, width, height, bitrateMode: 'quantizer', framerate: framesPerSecond });
  return {
    async add(picture, timeMs) {
      if (fault !== undefined) throw fault;
      const duration = 1_000_000 / framesPerSecond;
      const frame = new VideoFrame(picture, { timestamp: timeMs * 1000, duration });
      const options = { keyFrame: added % framesPerKey === 0, vp9: { quantizer: coarse } };
      encoder.encode(frame, options);
      frame.close();
      added++;
      if (encoder.encodeQueueSize <= mostWaiting) return;
      await new Promise((resolve) => encoder.addEventListener('dequeue', resolve, { once: true }));
    },
    async end() {
      await encoder.flush();
      encoder.close();
      if (fault !== undefined) throw fault;
      return frames;
    },
  };
}
