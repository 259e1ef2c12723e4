import type { ByteWindow } from './byte-window.ts';
import { ClipRefused } from './refusal.ts';

/** The boxes of an MP4 file: a length, four letters, and what is inside (ISO/IEC 14496-12, section 4.2). */
export interface Box {
  readonly type: string;
  readonly body: DataView;
}

/** A box on the disk, its inside not read. */
export interface BoxPlace {
  readonly type: string;
  readonly at: number;
  readonly length: number;
}

const mostBoxes = 5_000;

/** The outermost boxes of a file. Refuses one that ends before its last box does. */
export async function* outerBoxes(file: ByteWindow): AsyncGenerator<BoxPlace> {
  let at = 0;
  for (let count = 0; at < file.sizeBytes; count++) {
    if (count > mostBoxes) throw new ClipRefused({ kind: 'damaged' });
    const start = await file.view(at, 8);
    const isLong = start.getUint32(0) === 1;
    const header = isLong ? 16 : 8;
    const written = isLong ? Number((await file.view(at + 8, 8)).getBigUint64(0)) : start.getUint32(0);
    const length = written === 0 ? file.sizeBytes - at : written; // 0: to the end of the file
    if (length < header) throw new ClipRefused({ kind: 'damaged' });
    if (at + length > file.sizeBytes) throw new ClipRefused({ kind: 'cut-short' });
    yield { type: lettersAt(start, 4), at: at + header, length: length - header };
    at += length;
  }
}

/** The boxes inside a box that is in memory. */
export function innerBoxes(body: DataView): readonly Box[] {
  const boxes: Box[] = [];
  // QuickTime may end a list of boxes with four zero bytes.
  for (let at = 0; body.byteLength - at >= 8; ) {
    const length = body.getUint32(at);
    if (length < 8 || at + length > body.byteLength) throw new ClipRefused({ kind: 'damaged' });
    boxes.push({ type: lettersAt(body, at + 4), body: part(body, at + 8, length - 8) });
    if (boxes.length > mostBoxes) throw new ClipRefused({ kind: 'damaged' });
    at += length;
  }
  return boxes;
}

/** The first box at the end of a path of box types; undefined where there is none. */
export function findBox(body: DataView, ...path: readonly string[]): DataView | undefined {
  return path.reduce<DataView | undefined>(
    (inside, type) => inside && innerBoxes(inside).find((box) => box.type === type)?.body,
    body,
  );
}

/** Four bytes as letters. */
export function lettersAt(view: DataView, at: number): string {
  return String.fromCharCode(
    view.getUint8(at),
    view.getUint8(at + 1),
    view.getUint8(at + 2),
    view.getUint8(at + 3),
  );
}

export function part(view: DataView, from: number, length = view.byteLength - from): DataView {
  return new DataView(view.buffer, view.byteOffset + from, length);
}
