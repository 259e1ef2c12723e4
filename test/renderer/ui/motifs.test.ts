import { readdirSync, readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { motifNames as namesInPacks } from '#adapters/content-folder/items/motif-names.ts';
import { Motif, motifNames } from '#ui/motifs/motif.tsx';

const folder = new URL('../../../renderer/ui/motifs/', import.meta.url);
const sheet = readFileSync(new URL('motifs.css', folder), 'utf8');
const moving = ['breath', 'creep', 'drip', 'fill', 'ripple', 'sway', 'sweep'].map((kind) => `motif-${kind}`);

const read = (name: string) => readFileSync(new URL(`${name}.svg`, folder), 'utf8');
const valuesOf = (drawing: string, attribute: string) =>
  [...drawing.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

describe.each(motifNames)('the drawing "%s"', (name) => {
  const drawing = read(name);

  it('says what it shows, and is a whole document of a thousand by a thousand', () => {
    expect(drawing).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1000 1000">\n {2}<title>[^<>]+\.<\/title>\n/,
    );
    expect(unclosed(drawing)).toEqual([]);
  });

  it('draws several shapes', () => {
    expect(drawing.match(/<(path|circle|ellipse|rect)\b/g)?.length ?? 0).toBeGreaterThan(3);
  });

  it('holds nothing but shapes, groups and clips', () => {
    const elements = new Set([...drawing.matchAll(/<([\w:-]+)/g)].map(([, element]) => element));
    const known = ['svg', 'title', 'g', 'path', 'circle', 'ellipse', 'rect', 'clipPath', 'mask'];
    expect([...elements].filter((element) => !known.includes(element ?? ''))).toEqual([]);
    expect(drawing).not.toMatch(/\s(style|href|xlink:href|src|on\w+)\s*=|<\?|<!(?!--)|&/i);
  });

  it('takes every colour from the palette', () => {
    const paints = ['fill', 'stroke', 'stop-color', 'color'].flatMap((kind) => valuesOf(drawing, kind));
    expect(paints.length).toBeGreaterThan(3);
    expect(paints.filter((paint) => !/^var\(--[a-z-]+\)$/.test(paint) && paint !== 'none')).toEqual([]);
  });

  it('points only at clips of its own, which bear its name', () => {
    const ids = valuesOf(drawing, 'id');
    expect(ids.filter((id) => !new RegExp(`^${name}-[a-z]+$`).test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = ['clip-path', 'mask'].flatMap((kind) => valuesOf(drawing, kind));
    expect(targets.sort()).toEqual(ids.map((id) => `url(#${id})`).sort());
    expect(drawing.match(/url\(/g)?.length ?? 0).toBe(targets.length);
  });

  it('has a number wherever a number should be, rounded', () => {
    for (const attribute of ['d', 'transform', 'x', 'y', 'cx', 'cy', 'r', 'rx', 'ry', 'width', 'height'])
      for (const value of valuesOf(drawing, attribute)) {
        expect(value).toMatch(/\d/);
        expect(value).not.toMatch(/NaN|undefined|\.\d{3}/);
      }
  });

  it('has one thing that moves, where a motion cannot throw it out of place', () => {
    expect(moving).toContain(valuesOf(drawing, 'class').join(' '));
    const [moved] = drawing.match(/<\w+ class="[^>]*>/) ?? [];
    expect(moved).toBeDefined();
    expect(moved).not.toContain('transform=');
  });
});

describe('the set of drawings', () => {
  it('holds every name that a content pack may use', () => {
    const expected = [
      ...'spine sore-place clock glass drop armchair waves hands ice knot belly balloon road'.split(' '),
      ...'bell door leaf'.split(' '),
      ...'walker cat-cow knee-rolls breath roller wall-roller calf-roller glute-roller'.split(' '),
    ];
    expect([...motifNames].sort()).toEqual(expected.sort());
  });

  it('has a file for each name and a name for each file', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.svg'));
    expect(files.sort()).toEqual(motifNames.map((name) => `${name}.svg`).sort());
  });

  it('draws each name differently', () => {
    expect(new Set(motifNames.map(read)).size).toBe(motifNames.length);
  });

  it('keeps still what should be still, and brings no picture in its script', () => {
    const box = (still: boolean) => renderToStaticMarkup(createElement(Motif, { name: 'bell', still }));
    expect(box(false)).toContain('class="motif motif-alive"');
    expect(box(true)).toContain('class="motif"');
    expect(box(false)).not.toContain('<path');
  });
});

/** The elements that are opened and never closed, or closed and never opened. */
function unclosed(drawing: string): readonly string[] {
  const open: string[] = [];
  for (const [, closes, element = '', itself] of drawing.matchAll(/<(\/?)(\w+)[^<>]*?(\/?)>/g)) {
    if (itself === '/') continue;
    if (closes !== '/') open.push(element);
    else if (open.at(-1) === element) open.pop();
    else return [`/${element}`];
  }
  return open;
}

describe('the sheet of motions', () => {
  const rules = [...sheet.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
    ([, selector, body]) => ({
      selectors: (selector ?? '').split(',').map((one) => one.trim()),
      body: body ?? '',
    }),
  );

  it('starts a motion only in a living drawing', () => {
    const starting = rules.filter(({ body }) => /animation/.test(body) && !/animation: none/.test(body));
    expect(starting.length).toBeGreaterThan(0);
    for (const { selectors } of starting)
      for (const selector of selectors) expect(selector).toMatch(/^\.motif-alive /);
  });

  it('stops every motion for somebody who wants less', () => {
    const stopping = rules.filter(({ body }) => /animation: none !important/.test(body));
    expect(stopping.flatMap(({ selectors }) => selectors)).toContain(':root[data-motion="less"] .motif *');
  });

  it('knows each motion that a drawing names', () => {
    for (const kind of moving) expect(sheet).toContain(`.motif-alive .${kind}`);
  });

  it('moves nothing but place and opacity, and takes four seconds or more', () => {
    const frames = rules.filter(({ selectors }) => selectors.some((one) => /^(from|to|\d+%)$/.test(one)));
    for (const { body } of frames) expect(body.replace(/(transform|opacity):[^;]+;/g, '').trim()).toBe('');
    for (const [, seconds] of sheet.matchAll(/\b(\d+(?:\.\d+)?)s\b/g))
      expect(Number(seconds)).toBeGreaterThanOrEqual(4);
  });

  it('names no colour of its own', () => {
    expect(sheet).not.toMatch(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(/i);
  });
});

it('the reader of packs knows each drawing by its name', () => {
  expect([...namesInPacks].sort()).toEqual([...motifNames].sort());
});
