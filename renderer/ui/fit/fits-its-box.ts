/** Sizes are rounded when they are read, and a line's own box is a little taller than its line: it grows with the panel. */
const slackPx = () => Math.max(1, (1.5 * Math.min(innerWidth, innerHeight)) / 1080);

/**
 * Whether all that a box holds lies within it, as it is laid out now. Words do not break inside while a box is measured
 * (fit.css), so that a word which is wider than the box counts as too large.
 */
export function fitsItsBox(box: HTMLElement): boolean {
  const slack = slackPx();
  return box.scrollWidth <= box.clientWidth + slack && box.scrollHeight <= box.clientHeight + slack;
}
