import { type BoxPlace, findBox, innerBoxes, outerBoxes } from './boxes.ts';
import type { ByteWindow } from './byte-window.ts';
import type { ClipFacts } from './clip-facts.ts';
import { readSeconds } from './mp4-time.ts';
import { type Mp4Track, readTrack } from './mp4-track.ts';
import { ClipRefused } from './refusal.ts';

const largestIndexBytes = 16 * 1024 ** 2; // 16 MB: ten minutes need less than one

/** Reads an MP4 or QuickTime file: its index, wherever that is, and pieces of what the index points to. */
export async function inspectMp4(file: ByteWindow): Promise<ClipFacts> {
  const index = await readIndex(file);
  const boxes = innerBoxes(index);
  if (boxes.some(({ type }) => type === 'mvex' || type === 'cmov')) {
    throw new ClipRefused({ kind: 'codec', codec: null });
  }
  const tracks = boxes
    .filter(({ type }) => type === 'trak')
    .map(({ body }) => readTrack(body))
    .filter((track) => track !== undefined);
  for (const track of tracks) await checkSamples(track, file);

  const pictures = tracks.filter(({ handler }) => handler === 'vide');
  const [first] = pictures;
  return {
    type: 'video/mp4',
    seconds: Math.max(secondsOf(index), ...tracks.map((track) => track.seconds)),
    pictures: pictures.flatMap((track) => track.codecs),
    sound: tracks.filter(({ handler }) => handler === 'soun').flatMap((track) => track.codecs),
    widthPx: first?.widthPx ?? 0,
    heightPx: first?.heightPx ?? 0,
    framesPerS: first && first.samples / first.seconds,
  };
}

/** Cameras write the index last: a clip without one was not copied to its end. */
async function readIndex(file: ByteWindow): Promise<DataView> {
  let found: BoxPlace | undefined;
  for await (const box of outerBoxes(file)) {
    if (box.type === 'moov') found ??= box;
  }
  if (found === undefined) throw new ClipRefused({ kind: 'cut-short' });
  if (found.length > largestIndexBytes) throw new ClipRefused({ kind: 'damaged' });
  // A copy: the window goes on over the samples.
  const view = await file.view(found.at, found.length);
  return new DataView(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength));
}

const lookBytes = 64;

/** The first and the last chunk must lie in the file, and hold more than the zeros of a copy that never arrived. */
async function checkSamples({ chunks }: Mp4Track, file: ByteWindow): Promise<void> {
  for (const at of new Set([chunks.first, chunks.last])) {
    if (at >= file.sizeBytes) throw new ClipRefused({ kind: 'cut-short' });
    const look = await file.view(at, Math.min(lookBytes, file.sizeBytes - at));
    const isBlank = Array.from({ length: look.byteLength }, (_, i) => look.getUint8(i)).every((b) => b === 0);
    if (isBlank) throw new ClipRefused({ kind: 'cut-short' });
  }
}

function secondsOf(index: DataView): number {
  const header = findBox(index, 'mvhd');
  if (header === undefined) throw new ClipRefused({ kind: 'damaged' });
  return readSeconds(header);
}
