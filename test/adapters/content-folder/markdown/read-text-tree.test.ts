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
  await check(
    '**注意：**不要超过**5公斤**。请**「休息」**一下。**注意：**5公斤',
    '<p><strong>注意：</strong>不要超过<strong>5公斤</strong>。请<strong>「休息」</strong>一下。<strong>注意：</strong>5公斤</p>',
  );
  await check(
    '**Note:**rest. Do**(not)**lift',
    '<p><strong>Note:</strong>rest. Do<strong>(not)</strong>lift</p>',
  );
  await check('2**(3)**4 and \\**a:**b', '<p>2**(3)**4 and **a:**b</p>');
  await check(
    '![3*20 **steps:**here](ice.jpg)',
    '<p><img src="media/ice.jpg" alt="3*20 steps:here"></img></p>',
  );
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

test('a block that has no end is told where it begins: all below it stands in the box', async () => {
  await check(
    'Before.\n\n:::warning\nStop.\n\nGo on.',
    '<p>Before.</p><aside className="warning"><p>Stop.</p><p>Go on.</p></aside>',
    'block-broken',
  );
  expect((await read('Before.\n\n:::warning\nStop.')).problems).toEqual([
    { code: 'block-broken', file: 'x.md', line: 12, fault: 'no-end' },
  ]);
  const twice = await read(':::warning\nA.\n:::warning\nB.\n:::\n'); // the last line ends the first of them
  expect(twice.problems).toMatchObject([{ line: 12, fault: 'no-end' }]);
  await check(
    '- :::warning\n  Stop.\n  :::\n',
    '<ul><li><aside className="warning"><p>Stop.</p></aside></li></ul>',
  );
});

test('an end of a block that nobody began is told and left out: nobody reads colons', async () => {
  await check(':::', '', 'block-broken');
  const { html, problems } = await read('Stop.\n:::\n\nGo on.\n\n::::\n');
  expect(html).toBe('<p>Stop.</p><p>Go on.</p>');
  expect(problems).toEqual([
    { code: 'block-broken', file: 'x.md', line: 11, fault: 'no-start' },
    { code: 'block-broken', file: 'x.md', line: 15, fault: 'no-start' },
  ]);
});

test('words behind :::warning are the first in the box', async () => {
  for (const typed of [':::warning Stop *now* [1].', '::: Warning: Stop *now* [1].'])
    await check(
      `${typed}\nGo on.\n:::`,
      '<aside className="warning"><p>Stop <em>now</em> [1].</p><p>Go on.</p></aside>',
    );
  await check(':::warning a] b\n:::', '<aside className="warning"><p>a] b</p></aside>');
});

test('two colons make the same block as three', async () => {
  await check('::warning\nStop.\n::', '<aside className="warning"><p>Stop.</p></aside>');
});

test('what only looks like a directive stays as it was typed', async () => {
  await check('Come at 3:30pm or 4:pm, see a:b.', '<p>Come at 3:30pm or 4:pm, see a:b.</p>');
});

test('a picture is named by its place in the release', async () => {
  await check('![A cold pack](ice.jpg)', '<p><img src="media/ice.jpg" alt="A cold pack"></img></p>');
});

test('HTML is dropped and reported, the text between inline signs stays', async () => {
  await check('a <b onclick="x()">b</b> c', '<p>a b c</p>', 'html-dropped', 'html-dropped');
  await check('<iframe src="https://x"></iframe>\n\nb', '<p>b</p>', 'html-dropped', 'html-dropped');
  await check('<!-- note -->\n\nb', '<p>b</p>', 'html-dropped');
});

test('every link becomes plain text, whatever it points at', async () => {
  await check('[a](https://x.org)', '<p>a</p>', 'link-dropped');
  await check('[a](javascript:alert(1))', '<p>a</p>', 'link-dropped');
  await check('[a][r]\n\n[r]: javascript:alert(1)', '<p>a</p>', 'link-dropped', 'link-dropped');
  await check('<https://x.org>', '<p>https://x.org</p>', 'link-dropped');
  await check('https://x.org', '<p>https://x.org</p>');
});

test('a table becomes a list, a row to a point, and is told', async () => {
  const list = '<ul><li>a – b</li><li>1 – <strong>2</strong></li></ul>';
  await check('| a | b |\n|---|---|\n| 1 | **2** |\n\nc', `${list}<p>c</p>`, 'table-as-list');
  await check('Hours\na | b\n--- | :-:\n1 | **2**', `<p>Hours</p>${list}`, 'table-as-list');
  await check('Mon | Tue', '<p>Mon | Tue</p>');
  await check(
    '| Day | Morning | Night |\n|---|---|---|\n| Mon | | 2 tablets |\n| | 1 | |\n||||\n\nc',
    '<ul><li>Day – Morning – Night</li><li>Mon – … – 2 tablets</li><li>… – 1</li></ul><p>c</p>',
    'table-as-list',
  );
});

test('a paragraph that is set in is a paragraph, and its marks mean what they mean elsewhere', async () => {
  const text = 'Ice.\n\n\tDo **not** use it.\n\n    Call us on 5550 1234.\n\n        - a point';
  await check(
    text,
    '<p>Ice.</p><p>Do <strong>not</strong> use it.</p><p>Call us on 5550 1234.</p><ul><li>a point</li></ul>',
  );
  await check('```Hours\nMonday\n```', '<p>```Hours<br></br>Monday<br></br>```</p>');
  await check('Use `ice`', '<p>Use `ice`</p>');
});

test('a line of dashes or double dashes below words is a line', async () => {
  await check('Opening hours\n---\nMonday', '<p>Opening hours</p><hr></hr><p>Monday</p>');
  await check('Opening hours\n=====\nMonday', '<p>Opening hours</p><hr></hr><p>Monday</p>');
});

test('lines that end by Enter stay lines, and those that a program broke are joined', async () => {
  await check(
    'Monday 9 to 5\nTuesday **9 to\n5**',
    '<p>Monday 9 to 5<br></br>Tuesday <strong>9 to<br></br>5</strong></p>',
  );
  await check('- Monday\n  9 to 5\n- Tuesday', '<ul><li>Monday<br></br>9 to 5</li><li>Tuesday</li></ul>');
  const wrapped =
    'Ice may ease the pain and swelling of a new spasm for a short while, and\nit is best used while you rest. Wrap the ice in a cloth and never put it\nstraight on your skin.';
  expect((await read(wrapped)).html).toBe(
    `<p>${wrapped.replaceAll('\n', '')}</p>`, // the tree keeps the line ends, which the screen draws as blanks
  );
  await check(
    'Ice may ease the pain and swelling of a new spasm for a short while.\nCall us.\n\tOr come in.',
    '<p>Ice may ease the pain and swelling of a new spasm for a short while.<br></br>Call us.<br></br>Or come in.</p>',
  );
});

test('a list counts as it was typed', async () => {
  await check('3) a\n4) b', '<ol start="3"><li>a</li><li>b</li></ol>');
  await check('1. a\n1. b', '<ol><li>a</li><li>b</li></ol>');
  await check('1. a\n5. b\n6. c', '<ol><li>a</li></ol><ol start="5"><li>b</li><li>c</li></ol>');
});

test('signs in words and prices stay signs', async () => {
  for (const words of [
    '2*3*4 and 10*2, $80* or $90*',
    'snake_case_word and _____',
    '&c. AT&T R&D; 5 < 6 and 7 > 6',
    'a <ask at the desk> and <b and c>, <3',
    '$5 {x} [ ] [x] ^2 :smile: | a',
    'a ::: b and :::',
  ])
    await check(words, `<p>${words}</p>`);
  await check('> 5 kg is too much', '<p>> 5 kg is too much</p>');
  await check('> > 5 kg', '<blockquote><p>> 5 kg</p></blockquote>');
  await check('- > 5 kg\n- 3 kg', '<ul><li>> 5 kg</li><li>3 kg</li></ul>');
  await check('> Quoted', '<blockquote><p>Quoted</p></blockquote>');
  await check('- [ ] ring\n- [x] ask', '<ul><li>[ ] ring</li><li>[x] ask</li></ul>');
  await check('a \ue000 2*3*4', '<p>a \ue000 2*3*4</p>');
  await check('10<sup>2</sup>, CO<sub>2</sub>, 1<sup>st</sup><br>b', '<p>10², CO₂, 1st<br></br>b</p>');
});

test('names for links that no link asks for are words', async () => {
  await check('[Opening hours]: today', '<p>[Opening hours]: today</p>');
});

test('what is left out is told with its words', async () => {
  const told = async (text: string) =>
    (await read(text)).problems.map((found) => [found.line, 'words' in found && found.words]);
  expect(await told('a\n\n<!-- not\n\nyet --> b')).toEqual([[12, '<!-- not yet -->']]);
  expect(await told('Rest <del>20</del> 5 minutes')).toEqual([[10, '<del>20</del>']]);
  expect(await told('[Ring](tel:1 "for Ann")')).toEqual([[10, '[Ring](tel:1 "for Ann")']]);
  await check('a <!-- never closed\n\nb', '<p>a <!-- never closed</p><p>b</p>');
  await check('Rest <del>20</del> 5 minutes', '<p>Rest  5 minutes</p>', 'html-dropped');
  await check(
    '<td>Mon</td><td>9-5</td>',
    '<p> Mon  9-5 </p>',
    'html-dropped',
    'html-dropped',
    'html-dropped',
    'html-dropped',
  );
  for (const tag of ['summary', 'figcaption', 'article', 'caption', 'option', 'address'])
    await check(`More</${tag}>words`, '<p>More words</p>', 'html-dropped');
  await check('<div>\nWords\n</div>', '<p>Words</p>', 'html-dropped', 'html-dropped');
  await check(
    '![A pack](ice.jpg "in a cloth")',
    '<p><img src="media/ice.jpg" alt="A pack – in a cloth"></img></p>',
  );
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

test('a heading and points without the blank behind their signs are meant all the same', async () => {
  await check('##When\n\nNow.', '<h2>When</h2><p>Now.</p>');
  await check('-Rest\n-Drink\n- Walk', '<ul><li>Rest</li><li>Drink</li><li>Walk</li></ul>');
  await check('Rest\n-see below', '<p>Rest<br></br>-see below</p>');
  await check('#1 remedy\n\n#hashtag\n\n-5 °C', '<p>#1 remedy</p><p>#hashtag</p><p>-5 °C</p>');
});
