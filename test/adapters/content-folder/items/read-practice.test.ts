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

test('a note in the place of a name is told once, whatever stands in it', async () => {
  const groups = 'groups:\n  care: Care\n  move: #later, {maybe: after May\n';
  const changed = smallPack['practice.yaml'].replace(/groups:.*\n/, groups);
  const { problems } = await readPackWith({ 'practice.yaml': changed });
  expect(problems.map(({ code }) => code)).toEqual(['note-in-line']);
});

test('lines of dashes around the settings, as a topic has them, alarm nobody', async () => {
  for (const changed of [
    `---\n${smallPack['practice.yaml']}---\n`,
    `---\n${smallPack['practice.yaml']}`,
    `---\n${smallPack['practice.yaml']}...\n`,
  ]) {
    const { practice, problems } = await readPackWith({ 'practice.yaml': changed });
    expect([practice.kind, problems]).toEqual(['good', []]);
  }
});

test('a colon without a blank behind it ends the name of a setting all the same', async () => {
  const changed = smallPack['practice.yaml']
    .replaceAll(': ', ':')
    .replace(/groups:.*\n/, 'groups:\n  care:What may help\n')
    .replace(/colours:.*\n/, 'colours:\n  leaf:#1F6F5C\n');
  const { practice, problems } = await readPackWith({ 'practice.yaml': changed });
  expect(problems).toEqual([]);
  expect(practice).toEqual((await readPackWith({})).practice);
});
