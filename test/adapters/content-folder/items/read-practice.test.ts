import { expect, test } from 'vitest';
import { readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { sentenceOf } from '#test/support/in-english.ts';
import { smallPack } from '#test/support/small-pack.ts';

async function readWith(more: string) {
  const { practice, problems } = await readPackWith({
    'practice.yaml': `${more}${smallPack['practice.yaml']}`,
  });
  return { practice, told: problems.map(sentenceOf) };
}

test('a logo and opening hours are told as not shown yet, each with its line, and change nothing', async () => {
  const { practice, told } = await readWith('logo: logo.png\nopening_hours: { monday: 8 to 18 }\n');
  expect(told).toEqual([
    'practice.yaml, line 1: "logo" is not read from here, and not shown: "logo.png".',
    'practice.yaml, line 2: "opening_hours" is not read from here, and not shown: "monday: 8 to 18".',
  ]);
  expect(practice).toEqual((await readWith('')).practice);
});

test('what is not shown is not held to any form, and a blank is not told', async () => {
  const { practice, told } = await readWith('logo:\nopening_hours: [8 to 12, 14 to 18]\n');
  expect(practice.kind).toBe('good');
  expect(told).toEqual([
    'practice.yaml, line 2: "opening_hours" is not read from here, and not shown: "8 to 12, 14 to 18".',
  ]);
});
