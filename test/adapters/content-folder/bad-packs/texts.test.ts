import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ProblemCode } from '#core/content/problems.ts';
import { samplePicture } from '#test/support/sample-pictures.ts';
import { smallPack, topicText } from '#test/support/small-pack.ts';
import { type BadInput, type BadPackKiosk, openBadPackKiosk } from './bad-pack-kiosk.ts';
import { flatPng } from './hostile-pictures.ts';

let kiosk: BadPackKiosk;
beforeAll(async () => {
  kiosk = await openBadPackKiosk({ title: 'Bad texts' });
});
afterAll(() => kiosk.close());

const file = 'topics/ice/index.en.md';
const text = (input: string, words: string | Uint8Array, ends: BadInput['ends']) =>
  kiosk.check({ input, make: { [file]: words }, ends });
const body = (input: string, words: string, ends: BadInput['ends']) =>
  text(input, topicText({ body: words, order: '20' }), ends);
const told = (code: BadInput['ends']) => code;
/** How quick the machine is decides whether the parser or the limit speaks first. */
const slowOr = (code: ProblemCode): BadInput['ends'] => ({ oneOf: [code, 'reading-stopped'] });

test('what would run, load or lead elsewhere in a browser becomes words or nothing', async () => {
  for (const words of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg><style><img title="</style><img src=x onerror=alert(1)>">',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<style>@import "http://x"; a{background:url(http://x)}</style>',
    '<a href="kiosk://app/" target=_blank>x</a>',
    '<form action=http://x><input name=pin></form>',
    '<meta http-equiv=refresh content="0;url=http://x">',
    '<base href="http://x/">',
  ]) {
    await body(words, `One\n\n${words}\n\nTwo`, { advice: 'html-dropped' });
  }
  await body('a link to javascript:', '[a](javascript:alert(1))', { advice: 'link-dropped' });
  await body('a link to data:', '[a](data:text/html,x)', { advice: 'link-dropped' });
  const harmless = { harmless: 'shown as it was typed' };
  for (const words of [
    // biome-ignore lint/suspicious/noTemplateCurlyInString: what a template engine would run
    '{{7*7}} ${7*7} <%= 7*7 %>',
    'a{background:url(http://x)}',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    "'; DROP TABLE items;--",
  ])
    await body(words, words, harmless);

  const objects = join(kiosk.dataFolder, 'content/objects');
  for (const name of await readdir(objects)) {
    const stored = await readFile(join(objects, name), 'utf8');
    expect(stored).not.toMatch(
      /"tagName":"(script|style|iframe|svg|math|form|input|meta|base|a|noscript)"|onerror"|"href"/,
    );
  }
});

test('words that are hard to draw are kept as words', async () => {
  const harmless = { harmless: 'the screen breaks and clips it: see the test of the screens' };
  await body('a word of 10,000 letters', 'a'.repeat(10_000), harmless);
  await text(
    'a title of 200 letters in one word',
    topicText({ title: 'W'.repeat(200), order: '20' }),
    harmless,
  );
  await text('a title of a megabyte', topicText({ title: 'x '.repeat(500_000) }), told('text-too-large'));
  await text('a title from right to left', topicText({ title: 'هل يساعد الثلج؟', order: '20' }), harmless);
  await text(
    'a title with heaps of accents',
    topicText({ title: `I${'\u0301\u0327\u0323'.repeat(60)}ce`, order: '20' }),
    harmless,
  );
  for (const title of ['=HYPERLINK("http://x")', '+1', '@x', "'x", '"a,b"', '-1'])
    await text(`a title of ${title}`, topicText({ title: JSON.stringify(title), order: '20' }), harmless);
});

test('settings that a parser could choke on are refused in words', async () => {
  const settings = (lines: string) => `---\ntitle: Ice\nanswer: It may.\n${lines}\n---\nBody.\n`;
  await text('nothing', '', told('file-empty'));
  await text('bytes that are no text', Buffer.from([0, 1, 2, 3, 0, 255]), told('file-damaged'));
  await text('more than a megabyte', topicText({ body: 'a '.repeat(600_000) }), told('text-too-large'));
  await text(
    'signs that unfold to gigabytes',
    settings('a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]'),
    told('yaml-broken'),
  );
  await text(
    'lists 20,000 deep',
    settings(`related: ${'['.repeat(20_000)}${']'.repeat(20_000)}`),
    slowOr('yaml-broken'),
  );
  await text(
    'lists 20,000 deep, never closed',
    settings(`related: ${'['.repeat(20_000)}`),
    slowOr('yaml-broken'),
  );
  await text('a key __proto__', settings('__proto__: { status: draft }'), { advice: 'unknown-key' });
  await text('a key twice', settings('title: Other'), told('yaml-broken'));
  await text('a program in a tag', settings('order: !!js/function "return 1"'), told('wrong-type'));
  await text(
    '20,000 unknown keys',
    settings(Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')),
    told('text-too-large'),
  );
  await text('50,000 related names', settings(`related: [${'x, '.repeat(50_000)}x]`), told('text-too-large'));
  await text('a number without end', settings('order: 1e999'), told('wrong-type'));
  await text('not a number', settings('order: .nan'), told('wrong-type'));
  await kiosk.check({
    input: 'a language that is a path',
    make: { 'practice.yaml': smallPack['practice.yaml'].replace('[en]', '["../../outside"]') },
    ends: 'wrong-type',
  });
  await kiosk.check({
    input: 'a colour that is a style',
    make: { 'practice.yaml': smallPack['practice.yaml'].replace('#1F6F5C', 'red;background:url(http://x)') },
    ends: 'wrong-type',
  });
});

test('a text that nests or repeats to keep a parser busy ends in time', async () => {
  await body('quotations 100,000 deep', `${'> '.repeat(100_000)}x`, told('text-too-nested'));
  await body(
    'lists within lists, one a line',
    Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
    told('text-too-nested'),
  );
  await body('blocks in blocks', ':::warning\n'.repeat(60), told('text-too-nested'));
  await body('200,000 signs of stress', '*a **b'.repeat(34_000), told('reading-stopped'));
  await body('3,000 open brackets', '['.repeat(3_000), { harmless: 'read in time' });
  await body(
    'a table of 3,000 cells',
    `${'|a'.repeat(10)}\n${'|---'.repeat(10)}\n${'|b|b|b\n'.repeat(1_000)}`,
    {
      advice: 'table-as-list',
    },
  );
  await kiosk.check({
    input: 'one picture, named 500 times',
    make: {
      [file]: topicText({ body: '![x](p.png)\n\n'.repeat(500), order: '20' }),
      'topics/ice/p.png': await samplePicture({ widthPx: 600, heightPx: 600, format: 'png' }),
    },
    ends: { harmless: 'it is read once' },
  });
  const names = Array.from({ length: 51 }, (_, i) => `${i}.png`);
  const dot = flatPng(4, 4);
  await kiosk.check({
    input: '51 pictures',
    make: {
      [file]: topicText({ body: names.map((name) => `![x](${name})`).join('\n\n'), order: '20' }),
      ...Object.fromEntries(names.map((name) => [`topics/ice/${name}`, dot])),
    },
    ends: 'too-many-pictures',
  });
});
