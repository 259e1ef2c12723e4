import { inflateRawSync } from 'node:zlib';

/** One file inside a zip archive, as the archive's own list at its end names it. */
export interface ZipEntry {
  readonly name: string;
  readonly sizeBytes: number;
  readonly packedBytes: number;
  readonly method: number;
  readonly flags: number;
  readonly offset: number;
}

/** The list at the archive's end. Undefined where there is none or it is broken: the file was cut short. */
export function listZipEntries(bytes: Uint8Array, atMost: number): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  try {
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    const entries: ZipEntry[] = [];
    for (let i = 0; i < count && entries.length <= atMost; i++) {
      if (view.getUint32(at, true) !== listSignature) return undefined;
      const nameLength = view.getUint16(at + 28, true);
      entries.push({
        name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        packedBytes: view.getUint32(at + 20, true),
        sizeBytes: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (cause) {
    if (cause instanceof RangeError) return undefined; // it points past its own end
    throw cause;
  }
}

/** The bytes of one file: never more than it declares. Undefined where it declares something else than it holds. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(entry.offset, true) !== fileSignature) return undefined;
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true);
    const from = start + view.getUint16(entry.offset + 28, true);
    const packed = bytes.subarray(from, from + entry.packedBytes);
    const plain =
      entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: entry.sizeBytes || 1 });
    return plain.length === entry.sizeBytes ? plain : undefined;
  } catch {
    return undefined; // cut short, damaged, or larger than declared: none of them is used
  }
}

const endSignature = 0x06054b50;
const listSignature = 0x02014b50;
const fileSignature = 0x04034b50;
const longestComment = 0xffff;

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - longestComment);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return undefined;
}
