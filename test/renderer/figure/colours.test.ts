import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Rgb = readonly [red: number, green: number, blue: number];

const css = readFileSync(new URL('../../../renderer/figure/figure.css', import.meta.url), 'utf8');
const own = new Map(
  [...css.matchAll(/(--figure-[a-z-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
);

/** The paint of a class, worked out as the browser would where no theme overrides the defaults. */
function paintOf(className: string): Rgb {
  const rule = new RegExp(`\\.${className}(?:,[^{]*)? \\{\\s*fill:\\s*([^;]+);`).exec(css)?.[1];
  if (rule === undefined) throw new Error(`no fill for .${className}`);
  return colour(rule);
}

function colour(text: string): Rgb {
  const value = text.trim();
  if (value.startsWith('#')) {
    const channel = (at: number) => Number.parseInt(value.slice(at, at + 2), 16);
    return [channel(1), channel(3), channel(5)];
  }
  const mixed = /^color-mix\(in srgb, (.+) (\d+)%, (.+)\)$/.exec(value);
  if (mixed !== null) {
    const [first, second] = [colour(mixed[1] ?? ''), colour(mixed[3] ?? '')];
    const share = Number(mixed[2]) / 100;
    const mix = (at: 0 | 1 | 2) => first[at] * share + second[at] * (1 - share);
    return [mix(0), mix(1), mix(2)];
  }
  if (value === 'black') return [0, 0, 0];
  const variable = /^var\((--[a-z-]+)(?:, (.+))?\)$/.exec(value);
  const next = variable?.[2] ?? own.get(variable?.[1] ?? '');
  if (next === undefined) throw new Error(`cannot read the colour ${value}`);
  return colour(next);
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(rgb: Rgb): number {
  const linear = (channel: number) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
}

function contrast(first: Rgb, second: Rgb): number {
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const limbs = [
  'figure-near-leg',
  'figure-far-leg',
  'figure-near-skin',
  'figure-far-skin',
  'figure-near-sleeve',
  'figure-far-sleeve',
  'figure-near-shoe',
  'figure-far-shoe',
  'figure-top',
  'figure-roller',
];

describe.each(limbs)('.%s', (limb) => {
  test('stands out from the disc behind it by 3 to 1', () => {
    expect(contrast(paintOf(limb), paintOf('figure-disc'))).toBeGreaterThanOrEqual(3);
  });
});

test.each(['leg', 'skin', 'sleeve', 'shoe'])('near and far %s differ in lightness', (part) => {
  const ratio = contrast(paintOf(`figure-near-${part}`), paintOf(`figure-far-${part}`));
  expect(ratio).toBeGreaterThan(1.15);
});

test('shoes stand out from floor and mat by 3 to 1', () => {
  for (const shoe of ['figure-near-shoe', 'figure-far-shoe']) {
    expect(contrast(paintOf(shoe), paintOf('figure-floor'))).toBeGreaterThanOrEqual(3);
  }
  expect(contrast(paintOf('figure-near-shoe'), paintOf('figure-mat'))).toBeGreaterThanOrEqual(3);
});
