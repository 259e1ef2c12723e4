/** One encoded picture of a film. */
export interface FilmFrame {
  readonly timeMs: number;
  readonly isKey: boolean;
  readonly bytes: Uint8Array;
}

export interface FilmFacts {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationMs: number;
}

/**
 * Puts encoded pictures into a WebM file: one VP9 track without sound, and an index before the pictures, so that a
 * player can jump. Element names and numbers after the Matroska specification, RFC 9559. The first frame is a key frame.
 */
export function webmOf(frames: readonly FilmFrame[], film: FilmFacts): Uint8Array<ArrayBuffer> {
  const head = [info(film), tracks(film)];
  const clusters = clustersOf(frames);
  const starts = clusters.map(({ startMs }) => startMs);
  const indexSize = index(starts, starts).length; // every number in it has the same length
  let at = joined([...head]).length + indexSize;
  const places = clusters.map(({ bytes }) => {
    const place = at;
    at += bytes.length;
    return place;
  });
  const content = [...head, index(starts, places), ...clusters.map(({ bytes }) => bytes)];
  return joined([fileHead(), element(0x18538067, ...content)]);
}

function fileHead(): Uint8Array {
  return element(
    0x1a45dfa3,
    ...[element(0x4286, whole(1)), element(0x42f7, whole(1)), element(0x42f2, whole(4))],
    ...[element(0x42f3, whole(8)), element(0x4282, text('webm'))],
    ...[element(0x4287, whole(2)), element(0x4285, whole(2))],
  );
}

/** Times count in milliseconds. */
function info({ durationMs }: FilmFacts): Uint8Array {
  const duration = new Uint8Array(8);
  new DataView(duration.buffer).setFloat64(0, durationMs);
  return element(
    0x1549a966,
    ...[element(0x2ad7b1, whole(1_000_000)), element(0x4489, duration)],
    ...[element(0x4d80, text('Foyer')), element(0x5741, text('Foyer'))],
  );
}

function tracks({ widthPx, heightPx }: FilmFacts): Uint8Array {
  const picture = element(0xe0, element(0xb0, whole(widthPx)), element(0xba, whole(heightPx)));
  const track = [
    ...[element(0xd7, whole(1)), element(0x73c5, whole(1)), element(0x83, whole(1))],
    ...[element(0x9c, whole(0)), element(0x86, text('V_VP9'))],
  ];
  return element(0x1654ae6b, element(0xae, ...track, picture));
}

/** Where each cluster begins: its time, and its place behind the head of the segment. */
function index(startsMs: readonly number[], places: readonly number[]): Uint8Array {
  const points = startsMs.map((startMs, number) => {
    const place = element(0xb7, element(0xf7, whole(1)), element(0xf1, whole(places[number] ?? 0)));
    return element(0xbb, element(0xb3, whole(startMs)), place);
  });
  return element(0x1c53bb6b, ...points);
}

/** A cluster begins with each key frame. */
function clustersOf(frames: readonly FilmFrame[]) {
  const groups: { readonly startMs: number; readonly blocks: Uint8Array[] }[] = [];
  for (const { timeMs, isKey, bytes } of frames) {
    if (isKey) groups.push({ startMs: timeMs, blocks: [element(0xe7, whole(timeMs))] });
    const group = groups.at(-1);
    if (group === undefined) throw new Error('A film begins with a key frame.');
    const head = new Uint8Array([0x81, 0, 0, isKey ? 0x80 : 0]); // track 1, time since the cluster's, flags
    new DataView(head.buffer).setInt16(1, timeMs - group.startMs);
    group.blocks.push(element(0xa3, head, bytes));
  }
  return groups.map(({ startMs, blocks }) => ({ startMs, bytes: element(0x1f43b675, ...blocks) }));
}

/** An element: its number, its length in eight bytes, and what it holds. */
function element(id: number, ...content: readonly Uint8Array[]): Uint8Array {
  const inside = joined(content);
  const name = [id >>> 24, id >>> 16, id >>> 8, id].map((byte) => byte & 0xff);
  const length = new Uint8Array(8);
  new DataView(length.buffer).setBigUint64(0, BigInt(inside.length) | (1n << 56n));
  return joined([new Uint8Array(name.slice(name.findIndex((byte) => byte > 0))), length, inside]);
}

/** A whole number in four bytes. */
function whole(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function text(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
