import { readdirSync, readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Motif, motifNames } from '#ui/motifs/motif.tsx';

const folder = new URL('../../../renderer/ui/motifs/', import.meta.url);
const sheet = readFileSync(new URL('motifs.css', folder), 'utf8');
const moving = ['breath', 'creep', 'drip', 'fill', 'ripple', 'sway', 'sweep'].map((kind) => `.motif-${kind}`);

const draw = (name: string | null, still = true) =>
  renderToStaticMarkup(createElement(Motif, { name, still }));

/** Every value in the markup, or in a sheet, that could say a colour. */
function paints(markup: string): readonly string[] {
  return [...markup.matchAll(/(?:fill|stroke|stop-color|color)="([^"]*)"/g)].map(([, paint]) => paint ?? '');
}

describe.each(motifNames)('the drawing "%s"', (name) => {
  it('draws several shapes', () => {
    expect(draw(name).match(/<(path|circle|ellipse|rect)\b/g)?.length ?? 0).toBeGreaterThan(3);
  });

  it('takes every colour from the palette', () => {
    const named = paints(draw(name)).filter((paint) => !/^var\(--[a-z-]+\)$/.test(paint) && paint !== 'none');
    expect(named).toEqual([]);
    expect(draw(name)).not.toMatch(/style=|gradient|filter/i);
  });

  it('has a number wherever a number should be', () => {
    expect(draw(name)).not.toMatch(/NaN|undefined|\[object/);
  });

  it('has one thing that moves, and nothing starts it when still', () => {
    expect(draw(name, false)).toContain('class="motif motif-alive"');
    expect(draw(name, false).match(/class="motif-(breath|creep|drip|fill|ripple|sway|sweep)"/g)).toHaveLength(
      1,
    );
    expect(draw(name, true)).not.toContain('motif-alive');
  });

  it('puts its moving part where a motion cannot throw it out of place', () => {
    const [moved] =
      draw(name).match(
        /<(?:g|path|circle) [^>]*class="motif-[^>]*>|<(?:g|path|circle) class="motif-[^>]*>/,
      ) ?? [];
    expect(moved).toBeDefined();
    expect(moved).not.toContain('transform=');
  });
});

describe('the set of drawings', () => {
  it('holds every name that a content pack may use', () => {
    const expected =
      'spine sore-place clock glass hands ice knot belly balloon road walker roller bell door leaf'.split(
        ' ',
      );
    expect([...motifNames].sort()).toEqual(expected.sort());
  });

  it('has a file of its own for each name', () => {
    const files = readdirSync(folder);
    for (const name of motifNames) expect(files).toContain(`${name}.tsx`);
  });

  it('draws each name differently', () => {
    expect(new Set(motifNames.map((name) => draw(name))).size).toBe(motifNames.length);
  });

  it('draws the leaf for an unknown name and for none', () => {
    expect(draw('no-such-drawing')).toBe(draw('leaf'));
    expect(draw('constructor')).toBe(draw('leaf'));
    expect(draw(null)).toBe(draw('leaf'));
  });

  it('keeps two drawings on one page from sharing a clip', () => {
    const page = renderToStaticMarkup(
      createElement(
        'div',
        null,
        motifNames.map((name) => createElement(Motif, { key: name, name, still: true })),
      ),
    );
    const ids = [...page.matchAll(/clipPath id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

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
    for (const kind of moving) expect(sheet).toContain(`.motif-alive ${kind}`);
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
