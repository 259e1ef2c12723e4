import type { Locator, Page } from 'playwright';
import sharp from 'sharp';

const marginPx = 24; // a ring lies round its control
const leastContrast = 3;

/**
 * How much of the glass changes by at least 3:1 when the control takes the focus, in lines of 2 CSS pixels round it.
 * WCAG 2.2, success criterion 2.4.13, asks for 1.
 */
export async function focusAppearance(page: Page, control: Locator): Promise<number> {
  const box = await control.boundingBox();
  const panel = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  if (box === null) throw new Error('It is not on the glass.');
  const [left, top] = [Math.max(0, box.x - marginPx), Math.max(0, box.y - marginPx)];
  const clip = {
    x: left,
    y: top,
    width: Math.min(panel.width, box.x + box.width + marginPx) - left,
    height: Math.min(panel.height, box.y + box.height + marginPx) - top,
  };
  const picture = async () =>
    sharp(await page.screenshot({ clip }))
      .removeAlpha()
      .raw()
      .toBuffer();
  await control.evaluate((node: HTMLElement) => node.blur());
  const before = await picture();
  await control.evaluate((node: HTMLElement) => node.focus());
  const after = await picture();
  let changed = 0;
  for (let at = 0; at + 2 < before.length; at += 3) {
    if (contrast(luminance(before, at), luminance(after, at)) >= leastContrast) changed += 1;
  }
  return changed / (2 * 2 * (box.width + box.height));
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(pixels: Buffer, at: number): number {
  const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
