import { expect, test } from 'vitest';
import { readTextTree } from '#adapters/content-folder/markdown/read-text-tree.ts';
import type { TextNode } from '#contract/model.ts';
import type { Problem } from '#core/content/problems.ts';

async function read(text: string) {
  const problems: Problem[] = [];
  const source = { text, file: 'x.md', firstLine: 10 };
  const tree = await readTextTree(
    source,
    async (name) => `media/${name}`,
    (found) => problems.push(found),
  );
  return { html: tree?.children.map(asHtml).join('').replaceAll('\n', ''), problems };
}

function asHtml(node: TextNode): string {
  if (node.type === 'text') return node.value;
  const properties = Object.entries(node.properties).map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<${node.tagName}${properties.join('')}>${node.children.map(asHtml).join('')}</${node.tagName}>`;
}

async function check(text: string, html: string, ...codes: readonly string[]): Promise<void> {
  const done = await read(text);
  expect(done.html).toBe(html);
  expect(done.problems.map((found) => found.code)).toEqual(codes);
}

test('paragraphs, lists, stress and headings are kept', async () => {
  await check('One *two* **three**', '<p>One <em>two</em> <strong>three</strong></p>');
  await check('- a\n- b', '<ul><li>a</li><li>b</li></ul>');
  await check('3. a', '<ol start="3"><li>a</li></ol>');
  await check('## Why', '<h2>Why</h2>');
});

test('a first heading becomes a second one: the title is the only first', async () => {
  await check('# Why', '<h2>Why</h2>');
  await check('###### Small', '<h4>Small</h4>');
});

test('a warning is a block of its own', async () => {
  await check(
    ':::warning\nStop if it hurts.\n:::',
    '<aside className="warning"><p>Stop if it hurts.</p></aside>',
  );
});

test('another block is shown plainly, with advice', async () => {
  await check(':::danger\nStop.\n:::', '<p>Stop.</p>', 'block-unknown');
});

test('what only looks like a directive stays as it was typed', async () => {
  await check('Come at 3:30pm or 4:pm, see a:b.', '<p>Come at 3:30pm or 4:pm, see a:b.</p>');
});

test('a picture is named by its place in the release', async () => {
  await check('![A cold pack](ice.jpg)', '<p><img src="media/ice.jpg" alt="A cold pack"></img></p>');
});

test('HTML is dropped and reported, the text between inline signs stays', async () => {
  await check('a <b onclick="x()">b</b> c', '<p>a b c</p>', 'html-dropped', 'html-dropped');
  await check('<iframe src="https://x"></iframe>\n\nb', '<p>b</p>', 'html-dropped');
  await check('<!-- note -->\n\nb', '<p>b</p>', 'html-dropped');
});

test('every link becomes plain text, whatever it points at', async () => {
  await check('[a](https://x.org)', '<p>a</p>', 'link-dropped');
  await check('[a](javascript:alert(1))', '<p>a</p>', 'link-dropped');
  await check('[a][r]\n\n[r]: javascript:alert(1)', '<p>a</p>', 'link-dropped');
  await check('<https://x.org>', '<p>https://x.org</p>', 'link-dropped');
  await check('https://x.org', '<p>https://x.org</p>');
});

test('a table is left out and reported', async () => {
  await check('| a | b |\n|---|---|\n| 1 | 2 |\n\nc', '<p>c</p>', 'table-dropped');
});

test('a footnote stays as it was typed', async () => {
  await check('a[^1]\n\n[^1]: note', '<p>a[^1]</p><p>[^1]: note</p>');
  await check('a[^1]\n\n[^1]: two words', '<p>a[^1]</p><p>[^1]: two words</p>');
});

test('the line of a problem is the line of the file', async () => {
  const { problems } = await read('one\n\n<hr>');
  expect(problems[0]?.line).toBe(12);
});

test('a text that nests without end is refused at once', async () => {
  for (const text of [
    `${'> '.repeat(100_000)}x`,
    '>'.repeat(31),
    `${'- '.repeat(31)}x`,
    ':::warning\n'.repeat(51),
  ]) {
    const { html, problems } = await read(text);
    expect(html).toBeUndefined();
    expect(problems.map((found) => found.code)).toEqual(['text-too-nested']);
  }
});

test('a line of dashes and a list in a list in a quotation are no nesting to speak of', async () => {
  await check('-'.repeat(200), '<hr></hr>');
  await check('> - 1. a', '<blockquote><ul><li><ol><li>a</li></ol></li></ul></blockquote>');
});
