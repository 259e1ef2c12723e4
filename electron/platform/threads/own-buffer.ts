/** The memory of bytes that share it with nobody: it may be given to another thread as it is, instead of being copied. */
export function ownBufferOf(value: unknown): readonly ArrayBuffer[] {
  if (!(value instanceof Uint8Array)) return [];
  const { buffer, byteLength } = value;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
