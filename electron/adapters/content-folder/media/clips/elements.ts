import type { ByteWindow } from './byte-window.ts';
import { ClipRefused } from './refusal.ts';

/** The elements of a WebM file: an id, a length, and what is inside (RFC 8794); the ids are those of RFC 9559. */
export const ids = {
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  tracks: 0x1654ae6b,
  trackEntry: 0xae,
  trackType: 0x83,
  codec: 0x86,
  defaultDuration: 0x23e383,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
} as const;

/** An element on the disk, its inside not read. */
export interface Element {
  readonly id: number;
  /** Where its inside begins. */
  readonly at: number;
  readonly end: number;
  /** It ends where the next of its kind begins: nobody knew its length when it was written. */
  readonly isOpen: boolean;
}

const longestHeader = 12; // 4 bytes of id, 8 of length

/** The element that begins there. Refuses the clip as cut short where the file ends before the element. */
export async function element(file: ByteWindow, at: number): Promise<Element> {
  const header = readHeader(await file.view(at, Math.min(longestHeader, Math.max(2, file.sizeBytes - at))));
  const inside = at + header.length;
  const end = inside + header.size;
  if (!header.isOpen && end > file.sizeBytes) throw new ClipRefused({ kind: 'cut-short' });
  return { id: header.id, at: inside, end, isOpen: header.isOpen };
}

/** The elements inside one that is in memory. */
export function innerElements(body: DataView): readonly { readonly id: number; readonly body: DataView }[] {
  const found = [];
  for (let at = 0; at < body.byteLength; ) {
    const rest = new DataView(body.buffer, body.byteOffset + at, body.byteLength - at);
    const { id, length, size, isOpen } = readHeader(rest);
    if (isOpen || length + size > rest.byteLength) throw new ClipRefused({ kind: 'damaged' });
    found.push({ id, body: new DataView(body.buffer, rest.byteOffset + length, size) });
    at += length + size;
  }
  return found;
}

export function findElement(body: DataView, id: number): DataView | undefined {
  return innerElements(body).find((inner) => inner.id === id)?.body;
}

export function numberIn(body: DataView | undefined): number | undefined {
  if (body === undefined || body.byteLength === 0) return undefined;
  return Array.from({ length: body.byteLength }).reduce<number>((n, _, i) => n * 256 + body.getUint8(i), 0);
}

export function fractionIn(body: DataView | undefined): number | undefined {
  if (body === undefined || body.byteLength === 0) return undefined;
  return body.byteLength === 4 ? body.getFloat32(0) : body.getFloat64(0);
}

export function textIn(body: DataView | undefined): string {
  if (body === undefined) return '';
  return Array.from({ length: Math.min(100, body.byteLength) }, (_, i) =>
    String.fromCharCode(body.getUint8(i)),
  )
    .join('')
    .replace(/\0+$/, '');
}

/** Both numbers begin with as many zero bits as they have further bytes. */
function readHeader(view: DataView) {
  const idLength = Math.clz32(view.getUint8(0)) - 23;
  if (idLength > 4) throw new ClipRefused({ kind: 'damaged' });
  const id = numberIn(new DataView(view.buffer, view.byteOffset, idLength)) ?? 0;
  const sizeLength = Math.clz32(view.getUint8(idLength)) - 23;
  if (sizeLength > 8) throw new ClipRefused({ kind: 'damaged' });
  const bytes = Array.from({ length: sizeLength }, (_, i) => view.getUint8(idLength + i));
  const first = (bytes[0] ?? 0) & (0xff >> sizeLength);
  const isOpen = first === 0xff >> sizeLength && bytes.slice(1).every((byte) => byte === 0xff);
  const size = bytes.slice(1).reduce((n, byte) => n * 256 + byte, first);
  return { id, length: idLength + sizeLength, size, isOpen };
}
