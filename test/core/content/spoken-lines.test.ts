import { expect, test } from 'vitest';
import { spokenLines } from '#core/content/spoken-lines.ts';
import { treeOf } from '#test/support/text-trees.ts';

async function check(markdown: string, lines: readonly string[]): Promise<void> {
  expect(spokenLines(await treeOf(markdown)).split('\n')).toEqual(lines);
}

test('a heading, a line of a paragraph and a line of a list item are a line each', async () => {
  await check('## Try this now\nFirst half\nsecond half.\n\n- one\n  goes on\n* two\n1. three\n\nLast.', [
    'Try this now',
    'First half',
    'second half.',
    'one',
    'goes on',
    'two',
    'three',
    'Last.',
  ]);
});

test('a warning block leaves its words and loses its fences', async () => {
  await check('Before\n:::warning\n**Never** on numb skin.\n:::\nAfter', [
    'Before',
    'Never on numb skin.',
    'After',
  ]);
  await check(':::warning[Take care]\nHot.\n:::', ['Take care', 'Hot.']);
});

test('emphasis, links and escapes leave their words; a picture leaves none', async () => {
  await check('See *the **whole** list* and [this](a.md). 2 \\* 3 ![A back](b.jpg)', [
    'See the whole list and this. 2 * 3',
  ]);
  await check('Text\n\n---\n\n> Said so.', ['Text', 'Said so.']);
});

test('an apostrophe, an underscore in a name and a lone star stay', async () => {
  await check('It’s 2 * 3 * 4', ['It’s 2 * 3 * 4']);
});

test('nothing gives nothing', async () => {
  expect(spokenLines(await treeOf('\n\n'))).toBe('');
});
