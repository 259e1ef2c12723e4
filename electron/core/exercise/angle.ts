/** Degrees as radians. */
export function radians(deg: number): number {
  return (deg * Math.PI) / 180;
}

/** Radians as degrees. */
export function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
