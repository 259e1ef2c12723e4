import type { ByteWindow } from './byte-window.ts';
import type { ClipFacts } from './clip-facts.ts';
import {
  type Element,
  element,
  findElement,
  fractionIn,
  ids,
  innerElements,
  numberIn,
  textIn,
} from './elements.ts';
import { ClipRefused } from './refusal.ts';

const largestHeadBytes = 4 * 1024 ** 2; // 4 MB for what describes the clip
const mostElements = 300_000; // ten minutes of a browser's recording have some 50,000

/** Reads a WebM file: what describes it, and where each cluster of pictures and sound begins and ends. */
export async function inspectWebm(file: ByteWindow): Promise<ClipFacts> {
  const head = await element(file, 0);
  const kind = textIn(findElement(await bodyOf(head, file), ids.docType));
  if (kind !== 'webm') throw new ClipRefused({ kind: 'unknown-container' });
  const found = await readSegment(file, await element(file, head.end));
  const { info, tracks } = found;
  if (info === undefined || tracks === undefined || found.clusters === 0) {
    throw new ClipRefused({ kind: 'cut-short' });
  }
  const secondsPerTick = (numberIn(findElement(info, ids.timestampScale)) ?? 1_000_000) / 1e9;
  const ticks = fractionIn(findElement(info, ids.duration)) ?? found.lastTick + 1;
  const entries = innerElements(tracks).filter(({ id }) => id === ids.trackEntry);
  const ofType = (type: number) =>
    entries.flatMap(({ body }) => (numberIn(findElement(body, ids.trackType)) === type ? [body] : []));
  const pictures = ofType(1);
  const video = pictures.map((body) => findElement(body, ids.video))[0];
  const frameNs = pictures.map((body) => numberIn(findElement(body, ids.defaultDuration)))[0];
  return {
    type: 'video/webm',
    seconds: ticks * secondsPerTick,
    pictures: pictures.map((body) => textIn(findElement(body, ids.codec))),
    sound: ofType(2).map((body) => textIn(findElement(body, ids.codec))),
    widthPx: (video && numberIn(findElement(video, ids.width))) ?? 0,
    heightPx: (video && numberIn(findElement(video, ids.height))) ?? 0,
    framesPerS: frameNs ? 1e9 / frameNs : undefined,
  };
}

interface Segment {
  readonly info: DataView | undefined;
  readonly tracks: DataView | undefined;
  readonly clusters: number;
  /** When the last cluster begins. */
  readonly lastTick: number;
}

/** Goes over the parts by their lengths. What was recorded live gives no length: then over the parts of the parts. */
async function readSegment(file: ByteWindow, segment: Element): Promise<Segment> {
  if (segment.id !== ids.segment) throw new ClipRefused({ kind: 'damaged' });
  let found: Segment = { info: undefined, tracks: undefined, clusters: 0, lastTick: 0 };
  const end = segment.isOpen ? file.sizeBytes : segment.end;
  let at = segment.at;
  for (let count = 0; at < end; count++) {
    if (count > mostElements) throw new ClipRefused({ kind: 'damaged' });
    const next = await element(file, at);
    if (next.isOpen && next.id !== ids.cluster) throw new ClipRefused({ kind: 'damaged' });
    if (next.id === ids.info) found = { ...found, info: await bodyOf(next, file) };
    if (next.id === ids.tracks) found = { ...found, tracks: await bodyOf(next, file) };
    if (next.id === ids.cluster) {
      const time = await element(file, next.at);
      const lastTick = time.id === ids.timestamp ? (numberIn(await bodyOf(time, file)) ?? 0) : found.lastTick;
      found = { ...found, clusters: found.clusters + 1, lastTick };
    }
    at = next.isOpen ? next.at : next.end;
  }
  return found;
}

async function bodyOf({ at, end, isOpen }: Element, file: ByteWindow): Promise<DataView> {
  if (isOpen || end - at > largestHeadBytes) throw new ClipRefused({ kind: 'damaged' });
  const view = await file.view(at, end - at);
  return new DataView(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength));
}
