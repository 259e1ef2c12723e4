import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { people } from '#core/exercise/people.ts';
import { mendColour } from '#ui/colour.ts';

type Rgb = readonly [red: number, green: number, blue: number];

type Theme = ReadonlyMap<string, string>;

const css = sheet('../../../renderer/figure/figure.css');
const peopleCss = sheet('../../../renderer/figure/people.css');
const tokens = sheet('../../../renderer/ui/tokens.css');
const moreContrast = ':root[data-contrast="more"]';

/** The variables of a theme: those of the whole screen, of a person, then the figure's own. */
function themeOf(person: string, leaf: string | null, isContrasted: boolean): Theme {
  return new Map([
    ...variables(tokens, ':root'),
    ...(leaf === null ? [] : [['--leaf', mendColour(leaf, '#f7f1e6')] as const]),
    ...(isContrasted ? variables(tokens, moreContrast) : []),
    ...variables(peopleCss, '.figure'),
    ...variables(peopleCss, `.figure[data-person="${person}"]`),
    ...variables(css, '.figure'),
    ...(isContrasted ? variables(css, `${moreContrast} .figure`) : []),
  ]);
}

function sheet(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

/** The colour variables that one rule sets. */
function variables(text: string, selector: string): readonly (readonly [string, string])[] {
  const start = text.indexOf(`\n${selector} {`);
  const rule = start < 0 && text.startsWith(`${selector} {`) ? text : text.slice(start);
  const body = rule.slice(0, rule.indexOf('}'));
  return [...body.matchAll(/(--[a-z-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']);
}

/** The paint of a class in a theme, worked out as the browser would. */
function paintOf(className: string, theme: Theme, kind: 'fill' | 'stroke' = 'fill'): Rgb {
  const rule = new RegExp(`\\n\\.${className}(?:,[^{]*)? \\{[^}]*?\\b${kind}:\\s*([^;]+);`).exec(css)?.[1];
  if (rule === undefined) throw new Error(`no ${kind} for .${className}`);
  return colour(rule, theme);
}

function colour(text: string, theme: Theme): Rgb {
  const value = text.trim();
  if (/^#[0-9a-f]{3}$/.test(value)) return colour(value.replace(/[0-9a-f]/g, '$&$&'), theme);
  if (value.startsWith('#')) {
    const channel = (at: number) => Number.parseInt(value.slice(at, at + 2), 16);
    return [channel(1), channel(3), channel(5)];
  }
  const mixed = /^color-mix\(in srgb, (.+) (\d+)%, (.+)\)$/.exec(value);
  if (mixed !== null) {
    const [first, second] = [colour(mixed[1] ?? '', theme), colour(mixed[3] ?? '', theme)];
    const share = Number(mixed[2]) / 100;
    const mix = (at: 0 | 1 | 2) => first[at] * share + second[at] * (1 - share);
    return [mix(0), mix(1), mix(2)];
  }
  if (value === 'black') return [0, 0, 0];
  const variable = /^var\((--[a-z-]+)(?:, (.+))?\)$/.exec(value);
  const next = theme.get(variable?.[1] ?? '') ?? variable?.[2];
  if (next === undefined) throw new Error(`cannot read the colour ${value}`);
  return colour(next, theme);
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
  'figure-near-sleeve',
  'figure-far-sleeve',
  'figure-near-shoe',
  'figure-far-shoe',
  'figure-top',
  'figure-roller',
  'figure-hair',
];

/** Everybody, in the usual colours, with more contrast, and in the colours of three practices. */
const looks = people.flatMap(({ id }) => [
  [id, 'the usual colours', themeOf(id, null, false)] as const,
  [id, 'more contrast', themeOf(id, null, true)] as const,
  ...['#c2185b', '#f2a900', '#0b4f9e'].map(
    (leaf) => [id, `the colour ${leaf}`, themeOf(id, leaf, false)] as const,
  ),
]);

describe.each(looks)('%s in %s', (_, colours, theme) => {
  const disc = () => paintOf('figure-disc', theme);

  test.each(limbs)('.%s stands out from the disc behind it by 3 to 1', (limb) => {
    if (limb === 'figure-hair' && colours === 'more contrast') return; // it has a bright line round it
    expect(contrast(paintOf(limb, theme), disc())).toBeGreaterThanOrEqual(3);
  });

  test('a stick stands out from the disc behind it by 3 to 1', () => {
    expect(contrast(paintOf('figure-stick', theme, 'stroke'), disc())).toBeGreaterThanOrEqual(3);
  });

  test.each(['figure-near-forearm', 'figure-far-forearm'])(
    '.%s or the line round it stands out from the disc by 3 to 1',
    (skin) => {
      const [fill, line] = [paintOf(skin, theme), paintOf(skin, theme, 'stroke')];
      expect(Math.max(contrast(fill, disc()), contrast(line, disc()))).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(['figure-top', 'figure-near-leg'])(
    'a working muscle or the line round it stands out from .%s',
    (cloth) => {
      const [glow, line] = [colour('var(--figure-glow)', theme), colour('var(--figure-glow-line)', theme)];
      const behind = paintOf(cloth, theme);
      expect(Math.max(contrast(glow, behind), contrast(line, behind))).toBeGreaterThanOrEqual(3);
    },
  );

  test('a hand is told from the mat under it, by itself or by the line round it', () => {
    const [fill, line] = [
      paintOf('figure-near-forearm', theme),
      paintOf('figure-near-forearm', theme, 'stroke'),
    ];
    const mat = paintOf('figure-mat', theme);
    expect(Math.max(contrast(fill, mat), contrast(line, mat))).toBeGreaterThanOrEqual(3);
    expect(contrast(fill, mat)).toBeGreaterThan(1.2);
  });

  test.each(['leg', 'forearm', 'sleeve', 'shoe'])('near and far %s differ in lightness', (part) => {
    const [near, far] = [paintOf(`figure-near-${part}`, theme), paintOf(`figure-far-${part}`, theme)];
    expect(contrast(near, far)).toBeGreaterThan(1.15);
  });

  test.each(['figure-near-shoe', 'figure-far-shoe'])('.%s stands out from the floor by 3 to 1', (shoe) => {
    expect(contrast(paintOf(shoe, theme), paintOf('figure-floor', theme))).toBeGreaterThanOrEqual(3);
  });
});

test('the two themes differ, and so does the practice’s colour', () => {
  const [usual, contrasted, rose] = [
    themeOf('knot', null, false),
    themeOf('knot', null, true),
    themeOf('knot', '#c2185b', false),
  ];
  expect(paintOf('figure-disc', usual)).not.toEqual(paintOf('figure-disc', contrasted));
  expect(paintOf('figure-near-leg', usual)).not.toEqual(paintOf('figure-near-leg', contrasted));
  expect(paintOf('figure-near-shoe', rose)).not.toEqual(paintOf('figure-near-shoe', usual));
});

test('no two people have the same skin, and all of them wear the practice’s colour', () => {
  const themes = people.map(({ id }) => themeOf(id, null, false));
  expect(new Set(themes.map((theme) => theme.get('--skin'))).size).toBe(people.length);
  for (const theme of themes) expect(`${theme.get('--top')} ${theme.get('--shoe')}`).toContain('--leaf');
});
