const leastContrast = 4.5; // WCAG 2.2, success criterion 1.4.3

/** A practice's colour, darkened just until it can be told from the paper (4.5:1). `#rrggbb` in and out. */
export function mendColour(colour: string, paper: string): string {
  for (let share = 1; share > 0; share -= 0.05) {
    const mended = channels(colour).map((channel) => channel * share);
    if (contrast(mended, channels(paper)) >= leastContrast) return toHex(mended);
  }
  return '#000000';
}

/** The contrast ratio of WCAG 2.2, 1 to 21, of two colours in channels of 0 to 255. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]; // two in, two out
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function toHex(rgb: readonly number[]): string {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}
