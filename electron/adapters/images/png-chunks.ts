/** One chunk of a PNG, from its length to its checksum. */
export interface PngChunk {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The chunks of a PNG up to its end mark, as far as they are whole. */
export function pngChunks(bytes: Uint8Array): readonly PngChunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let from = 8; from + 12 <= bytes.length; ) {
    const to = from + 12 + view.getUint32(from);
    if (to > bytes.length) break;
    const name = String.fromCharCode(...bytes.subarray(from + 4, from + 8));
    chunks.push({ name, from, to });
    if (name === 'IEND') break;
    from = to;
  }
  return chunks;
}

/** Where the last of them ends. */
export function endOfChunks(chunks: readonly PngChunk[]): number {
  return chunks.at(-1)?.to ?? 0;
}
