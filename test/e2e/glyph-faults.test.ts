import { afterAll, beforeAll, expect, test } from 'vitest';
import { glyphFaults } from '#test/support/glyph-faults.ts';
import { type KioskApp, openKioskApp } from '#test/support/kiosk-app.ts';

let kiosk: KioskApp;
beforeAll(async () => {
  kiosk = await openKioskApp({ isCalm: true, size: { width: 1080, height: 1920 } }); // sizes are told in its points
}, 120_000);
afterAll(() => kiosk.close());

/** What a planted element is made of. */
interface Planted {
  readonly css: string;
  readonly text?: string;
  readonly tag?: 'p' | 'button';
  readonly isPicture?: boolean;
  readonly children?: readonly Planted[];
}

/** What is seen in elements that are put over the whole glass, above the bar. */
async function seenIn(...planted: readonly Planted[]): Promise<readonly string[]> {
  await kiosk.page.evaluate((planted) => {
    document.querySelector('#planted')?.remove();
    const make = ({ css, text, tag, isPicture, children }: Planted): HTMLElement => {
      const element = document.createElement(tag ?? 'p');
      element.style.cssText = `position:absolute;margin:0;${css}`;
      if (isPicture) element.dataset.picture = '';
      if (text !== undefined) element.textContent = text;
      element.append(...(children ?? []).map(make));
      return element;
    };
    const sheet = make({ css: 'inset:0;background:#fff;font-size:40px', children: planted });
    sheet.id = 'planted';
    document.body.append(sheet);
  }, planted);
  return glyphFaults(kiosk.page, { within: '#planted' });
}

const word = { css: 'left:100px;top:100px', text: 'word' };

test('words in plain sight are no fault', async () => {
  expect(await seenIn(word)).toEqual([]);
});

const faulty: readonly (readonly [what: string, ...planted: readonly Planted[]])[] = [
  ['leaves the glass', { ...word, css: 'left:-20px;top:100px' }],
  [
    'is cut off',
    {
      css: 'left:100px;top:100px;width:300px;height:30px;overflow:hidden',
      children: [{ ...word, css: 'top:-8px' }],
    },
  ],
  ['lies under the bar', { ...word, css: 'left:100px;bottom:40px' }],
  ['in a picture', { css: 'left:0;top:0;width:140px;height:200px', isPicture: true }, word],
  [
    'lies in a fade',
    {
      css: 'left:0;top:0;width:500px;height:140px;mask-image:linear-gradient(to top, transparent, #000 60px)',
      children: [word],
    },
  ],
  ['runs into', word, { css: 'left:110px;top:110px', text: 'other' }],
  ['is covered', word, { css: 'left:90px;top:90px;width:300px;height:100px;background:#abc' }],
  ['is broken inside', { ...word, css: 'left:100px;top:100px;width:30px;overflow-wrap:anywhere' }],
  ['is set in 20.0 px', { ...word, css: 'left:100px;top:100px;font-size:20px' }],
  ['under 20 mm', { css: 'left:100px;top:100px;width:60px;height:90px', tag: 'button' }],
  [
    'from the next',
    { css: 'left:100px;top:100px;width:90px;height:90px', tag: 'button' },
    { css: 'left:195px;top:100px;width:90px;height:90px', tag: 'button' },
  ],
  [
    'is an oval of 300 × 400 px',
    { css: 'left:0;top:0;width:300px;height:400px;border-radius:50%', isPicture: true },
  ],
];

test.each(faulty.map(([what, ...planted]) => ({ what, planted })))(
  'seen: $what',
  async ({ what, planted }) => {
    const seen = await seenIn(...planted);
    expect(seen.join('\n')).toContain(what);
  },
);

test('a word between hyphens, a very long one and Chinese may break', async () => {
  const narrow = 'left:100px;top:100px;width:200px;overflow-wrap:anywhere';
  expect(await seenIn({ css: narrow, text: 'hands-on-and-gentle-care' })).toEqual([]);
  expect(await seenIn({ css: narrow, text: 'x'.repeat(60) })).toEqual([]);
  expect(await seenIn({ css: narrow, text: '背部痉挛会持续多久呢' })).toEqual([]);
});

test('capitals are measured in millimetres of glass', async () => {
  await seenIn(word);
  const [fault] = await glyphFaults(kiosk.page, { within: '#planted', leastCapitalsMm: 17 });
  expect(fault).toMatch(/capitals of 6\.[67] mm$/); // 40 px of Atkinson, 0.668 of it a capital, 4.03 px a millimetre
});
