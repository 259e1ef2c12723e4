import { BufferTarget, EncodedPacket, EncodedVideoPacketSource, Output, WebMOutputFormat } from 'mediabunny';

export const framesPerSecond = 25;
const framesPerKey = 100; // every 4 s a player can jump there
const mostWaiting = 8;

/** Codes pictures as VP9, one after the other, into a WebM file. */
export interface FilmEncoder {
  /** Rejects where the browser's encoder has given up. */
  readonly add: (picture: OffscreenCanvas, timeMs: number) => Promise<void>;
  /** The file. */
  readonly end: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** `coarse` is VP9's quantizer, 0 to 63: less is finer, and larger. */
export async function openFilmEncoder(
  { width, height }: { readonly width: number; readonly height: number },
  coarse: number,
): Promise<FilmEncoder> {
  const target = new BufferTarget();
  const file = new Output({ format: new WebMOutputFormat(), target });
  const track = new EncodedVideoPacketSource('vp9');
  file.addVideoTrack(track, { frameRate: framesPerSecond });
  await file.start();

  let written = Promise.resolve();
  let added = 0;
  let fault: Error | undefined;
  const encoder = new VideoEncoder({
    output(chunk, facts) {
      const packet = EncodedPacket.fromEncodedChunk(chunk);
      written = written.then(() => track.add(packet, facts));
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
      await written;
      await file.finalize();
      if (target.buffer === null) throw new Error('The film has no bytes.');
      return new Uint8Array(target.buffer);
    },
  };
}
