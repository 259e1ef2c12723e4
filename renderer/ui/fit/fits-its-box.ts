const slackPx = 1; // sizes are rounded when they are read

/**
 * Whether all that a box holds lies within it, as it is laid out now. Words do not break inside while a box is measured
 * (fit.css), so that a word which is wider than the box counts as too large.
 */
export function fitsItsBox(box: HTMLElement): boolean {
  return box.scrollWidth <= box.clientWidth + slackPx && box.scrollHeight <= box.clientHeight + slackPx;
}
