import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';

/** One file inside a zip archive, as the archive's own list at its end names it. */
export interface ZipPart {
  readonly name: string;
  readonly sizeBytes: number;
  readonly isLocked: boolean;
  /** Its bytes: never more than it declares. Undefined where it declares something else than it holds. */
  unpack(): Promise<Uint8Array | undefined>;
}

/**
 * The archive's list, as far as one more than `atMost`. `cut-short` where it is missing or broken; `ambiguous` where
 * another program could take another list for it.
 */
export async function listZipParts(
  bytes: Uint8Array,
  atMost: number,
): Promise<readonly ZipPart[] | 'cut-short' | 'ambiguous'> {
  const { fromBufferPromise } = await import('yauzl'); // with the first document, as mammoth
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const parts: ZipPart[] = [];
  try {
    const zip = await fromBufferPromise(archive, { decodeStrings: false }); // names are never used as paths
    if (!hasOneList(archive, zip.comment.length)) return 'ambiguous';
    for await (const entry of zip.eachEntry()) {
      parts.push(zipPart(zip, entry));
      if (parts.length > atMost) break;
    }
    return parts;
  } catch {
    return 'cut-short'; // its words are about signatures; what to do is the same for all of them
  }
}

/** An archive of these files. */
export async function zipped(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip');
  const archive = new JSZip();
  for (const [name, bytes] of files) archive.file(name, bytes);
  return await archive.generateAsync({ type: 'uint8array', compression: 'STORE' });
}

/** True where the list ends where the end of the archive begins, and no list in the form for 4 GB stands between. */
function hasOneList(archive: Buffer, commentBytes: number): boolean {
  const end = archive.length - commentBytes - 22;
  const [listBytes, listAt] = [archive.readUInt32LE(end + 12), archive.readUInt32LE(end + 16)];
  return listAt + listBytes === end && !archive.subarray(0, end).subarray(-20).includes('PK\u0006\u0007');
}

function zipPart(zip: ZipFile, entry: Entry): ZipPart {
  return {
    name: entry.fileNameRaw.toString(),
    sizeBytes: entry.uncompressedSize,
    isLocked: entry.isEncrypted(),
    async unpack() {
      try {
        return await buffer(await zip.openReadStreamPromise(entry));
      } catch {
        return undefined; // cut short, damaged, or of another size than declared: none of them is used
      }
    },
  };
}
