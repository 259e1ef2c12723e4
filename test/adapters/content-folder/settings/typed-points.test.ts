import { expect, test } from 'vitest';
import { readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { smallPack } from '#test/support/small-pack.ts';

/** The signs of a help page whose lists were typed so, and what is told of that file. */
async function signsOf(lists: string) {
  const text = `---\ntitle: When to get help\nanswer: Tell the desk.\n${lists}---\n`;
  const { help, problems } = await readPackWith({ 'help/index.en.md': text });
  const words = help.kind === 'good' ? help.value.texts['en' as never] : undefined;
  const { now = [], soon = [] } = (words ?? {}) as { now?: readonly string[]; soon?: readonly string[] };
  return { now, soon, codes: problems.map(({ code }) => code) };
}

const asMeant = { now: ['numb legs', 'chest pain'], soon: ['a fever'], codes: [] };

test.each([
  ['a dash without its blank', 'now:\n  -numb legs\n  -chest pain\nsoon:\n  -a fever\n'],
  ['the same at the margin', 'now:\n-numb legs\n-chest pain\nsoon:\n-a fever\n'],
  ['dashes as Word draws them', 'now:\n  – numb legs\n  –chest pain\nsoon:\n  — a fever\n'],
  ['bullets', 'now:\n  • numb legs\n  •\tchest pain\nsoon:\n  · a fever\n'],
  ['stars', 'now:\n  * numb legs\n  * chest pain\nsoon:\n* a fever\n'],
  ['lines alone', 'now:\n  numb legs\n  chest pain\nsoon:\n  a fever\n'],
  ['a point that is empty', 'now:\n  - numb legs\n  -\n  - chest pain\nsoon:\n  - a fever\n'],
])('signs that need help stand each for itself, typed with %s', async (_, lists) => {
  expect(await signsOf(lists)).toEqual(asMeant);
});

test('numbers before signs are shown with them', async () => {
  expect(await signsOf('now:\n  1. numb legs\n  2. chest pain\n')).toMatchObject({
    now: ['1. numb legs', '2. chest pain'],
    codes: [],
  });
});

test('a sign goes on in the next line, and a minus stays one', async () => {
  expect(await signsOf('now:\n  - numb legs\n    and feet\n  - -5 degrees\n')).toMatchObject({
    now: ['numb legs and feet', '-5 degrees'],
    codes: [],
  });
});

test('the loop comes round as it was listed, whatever stands before the names', async () => {
  for (const marks of ['-', '• ', '', '1. ']) {
    const playlist = `playlist:\n  ${marks}ice\n  ${marks}gas\n`;
    const changed = `${smallPack['practice.yaml']}${playlist}`;
    const { practice } = await readPackWith({ 'practice.yaml': changed });
    expect(practice.kind === 'good' && practice.value.playlist, marks).toEqual(['ice', 'gas']);
  }
});
