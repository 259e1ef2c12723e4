import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { TextElement, TextNode } from '#contract/model.ts';
import { Text } from '#ui/text.tsx';

const word = (value: string): TextNode => ({ type: 'text', value });
const element = (
  tagName: string,
  children: readonly TextNode[],
  properties: TextElement['properties'] = {},
): TextElement => ({ type: 'element', tagName, properties, children });

function markupOf(...children: readonly TextNode[]): string {
  const markup = renderToStaticMarkup(
    <Text
      tree={{ type: 'root', children }}
      language="en"
      pictureUrl={(path) => `kiosk://content/aa/${path}`}
    />,
  );
  return markup.replace(/^<div[^>]*>|<\/div>$/g, '');
}

test('paragraphs, headings, lists and emphasis are drawn', () => {
  expect(
    markupOf(
      element('h2', [word('How')]),
      element('p', [word('Wrap '), element('strong', [word('ice')])]),
      element('ul', [element('li', [word('Rest')])]),
    ),
  ).toBe('<h2>How</h2><p>Wrap <strong>ice</strong></p><ul><li>Rest</li></ul>');
});

test('a warning keeps its frame and is called one', () => {
  expect(markupOf(element('aside', [word('Take care')], { className: ['warning'] }))).toBe(
    '<aside class="warning" aria-label="Take care">Take care</aside>',
  );
});

test('a list that begins at three is counted from three', () => {
  expect(markupOf(element('ol', [element('li', [word('Go')])], { start: 3 }))).toContain(
    'counter-reset:step 2',
  );
});

test('a picture is looked for in its release', () => {
  expect(markupOf(element('img', [], { src: 'media/ab.webp', alt: 'A back' }))).toContain(
    '<img src="kiosk://content/aa/media/ab.webp" alt="A back" draggable="false"/>',
  );
});

test('an element that nobody knows shows its words alone', () => {
  expect(markupOf(element('script', [word('alert(1)')], { onload: 'x' }))).toBe('alert(1)');
  expect(markupOf(element('a', [word('here')], { href: 'javascript:x' }))).toBe('here');
});

test('words without end may break, and lose no letter', () => {
  const address = `https://example.org/${'a'.repeat(80)}`;
  expect(markupOf(word(`See ${address}.`))).toMatch(/^See https:.+<wbr\/>a+\.$/);
  for (const run of [
    address,
    'x'.repeat(10_000),
    'e\u0301'.repeat(500),
    '👨‍👩‍👧'.repeat(300),
    '.'.repeat(5_000),
  ]) {
    const pieces = markupOf(word(`So ${run} on`))
      .replace(/<\/?span[^>]*>/g, '')
      .split('<wbr/>');
    expect(pieces.join('')).toBe(`So ${run} on`);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(pieces.slice(1).join('')).not.toMatch(/^[\u0301\u200d]/);
  }
  expect(markupOf(word('Words of sixty letters at most stay as they are.'))).not.toContain('<wbr/>');
});

test('an address breaks after its slashes', () => {
  const address = 'https://www.example.org/a/very/long/address/that/goes/on/and/on/until/nobody/reads';
  const pieces = markupOf(word(address)).split('<wbr/>');
  expect(pieces.join('')).toBe(address);
  expect(pieces.length).toBeGreaterThan(2);
  for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/\/$/);
});

test('Thai breaks between its words alone', () => {
  const said = 'อาการปวดหลังมักดีขึ้นเองภายในไม่กี่สัปดาห์'.repeat(4);
  const words = new Set(
    [...new Intl.Segmenter('th', { granularity: 'word' }).segment(said)].map(({ index }) => index),
  );
  let at = 0;
  for (const piece of markupOf(word(said)).split('<wbr/>')) {
    expect(words).toContain(at);
    at += piece.length;
  }
  expect(at).toBe(said.length);
  expect(markupOf(word(said))).toContain('<wbr/>');
});

test('a paragraph of thousands of lines begins each 200 parts anew', () => {
  const lines = Array.from({ length: 500 }, () => [word('7 cm'), element('br', [])]).flat();
  const markup = markupOf(element('p', lines));
  expect(markup.match(/<span class="in-line">/g)).toHaveLength(5);
  expect(markup.match(/7 cm<br\/>/g)).toHaveLength(500);
});

test('text is text, whatever it looks like', () => {
  expect(markupOf(word('<img src=x onerror=alert(1)>'))).toBe('&lt;img src=x onerror=alert(1)&gt;');
});

test('a clip has its buttons and no paragraph around it, and waits for a touch', () => {
  const clip = {
    path: 'media/a.mp4',
    seconds: 3,
    hasSound: true,
    widthPx: 160,
    heightPx: 90,
    alt: 'She walks',
  };
  const markup = markupOf(element('p', [element('video', [], clip)]));
  expect(markup).toMatch(/^<div class="text-clip"><figure class="clip-player" aria-label="She walks">/);
  expect(markup).toContain('aspect-ratio:160 / 90');
  expect(markup).toContain('Play the clip');
  expect(markup).not.toMatch(/<p>|<video/);
});
