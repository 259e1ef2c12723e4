/** True where so many bytes at the end are blank: a network drive set the room aside and has not filled it yet. */
export function endsInZeros(bytes: Uint8Array, endBytes = 512): boolean {
  return bytes.length > 0 && bytes.subarray(-endBytes).every((byte) => byte === 0);
}
