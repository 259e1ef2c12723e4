const slackPx = 2; // widths that are not whole

/** How many pages a flow fills, from its whole width and a page's. At least 1. */
export function pageCount(flowPx: number, pagePx: number): number {
  return pagePx === 0 ? 1 : Math.max(1, Math.ceil((flowPx - slackPx) / pagePx));
}

/** The page, counted from 0, on which something begins that lies so far from the beginning of the first. */
export function pageOf(offsetPx: number, pagePx: number): number {
  return pagePx === 0 ? 0 : Math.max(0, Math.floor((offsetPx + slackPx) / pagePx));
}

/** Where a key turns: 1 on, -1 back, 0 nowhere. The arrows to the side follow the way in which the text is written. */
export function turnOf(key: string, isRightToLeft: boolean): 1 | -1 | 0 {
  if (key === 'ArrowDown' || key === 'PageDown') return 1;
  if (key === 'ArrowUp' || key === 'PageUp') return -1;
  if (key === 'ArrowRight') return isRightToLeft ? -1 : 1;
  if (key === 'ArrowLeft') return isRightToLeft ? 1 : -1;
  return 0;
}
