/** The length in a movie's or a track's header: version, two dates, units a second, units. */
export function readSeconds(header: DataView): number {
  const isLong = header.getUint8(0) === 1;
  const unitsPerS = header.getUint32(isLong ? 20 : 12);
  const units = isLong ? Number(header.getBigUint64(24)) : header.getUint32(16);
  return unitsPerS === 0 ? 0 : units / unitsPerS;
}
