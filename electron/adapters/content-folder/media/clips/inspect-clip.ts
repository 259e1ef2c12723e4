import { createByteWindow } from './byte-window.ts';
import { type ClipFacts, faultOf } from './clip-facts.ts';
import type { ClipFault, ClipSource, InspectedClip } from './inspected-clip.ts';
import { inspectMp4 } from './mp4.ts';
import { ClipRefused } from './refusal.ts';
import { inspectWebm } from './webm.ts';

/**
 * Reads of a clip what decides whether the screen can play it: a few pieces of the file, however large it is. What the
 * file is called says nothing. Rejects only where `source` does.
 */
export async function inspectClip(source: ClipSource): Promise<InspectedClip | ClipFault> {
  try {
    return judged(await readFacts(source));
  } catch (cause) {
    if (cause instanceof ClipRefused) return cause.fault;
    if (cause instanceof RangeError) return { kind: 'damaged' }; // a part ends before what it must hold
    throw cause;
  }
}

async function readFacts(source: ClipSource): Promise<ClipFacts> {
  const window = createByteWindow(source);
  if (source.sizeBytes < shortestHeader) throw new ClipRefused({ kind: 'unknown-container' });
  const start = await window.view(0, shortestHeader);
  if (start.getUint32(0) === ebmlHeader) return await inspectWebm(window);
  if (mp4Starts.includes(start.getUint32(4))) return await inspectMp4(window);
  throw new ClipRefused({ kind: 'unknown-container' });
}

const shortestHeader = 12;
const ebmlHeader = 0x1a45dfa3;
const mp4Starts = ['ftyp', 'moov', 'mdat', 'wide', 'free', 'skip'].map((type) =>
  [...type].reduce((value, letter) => value * 256 + letter.charCodeAt(0), 0),
);

function judged(facts: ClipFacts): InspectedClip | ClipFault {
  const fault = faultOf(facts);
  if (fault !== undefined) return fault;
  const { type, seconds, widthPx, heightPx } = facts;
  return { kind: 'playable', type, seconds, hasSound: facts.sound.length > 0, widthPx, heightPx };
}
