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
