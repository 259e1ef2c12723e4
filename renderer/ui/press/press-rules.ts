/** A place on the glass, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A control's place on the glass: of a `DOMRect`, what is needed. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/**
 * Whether a finger that came down on a control still means it: it is inside the control, or no farther than `slopPx` from
 * where it came down. Hands tremble, and a fingertip is wider than many a button's edge.
 */
export function isStillMeant(box: Box, down: Point, now: Point, slopPx: number): boolean {
  const isInside = now.x >= box.left && now.x <= box.right && now.y >= box.top && now.y <= box.bottom;
  return isInside || Math.hypot(now.x - down.x, now.y - down.y) <= slopPx;
}

/** Which way a finger wiped: farther than `slopPx`, and more sideways than up or down. Null where it did not. */
export function swipeOf(down: Point, up: Point, slopPx: number): 'left' | 'right' | null {
  const x = up.x - down.x;
  if (Math.abs(x) <= slopPx || Math.abs(x) <= Math.abs(up.y - down.y)) return null;
  return x < 0 ? 'left' : 'right';
}
