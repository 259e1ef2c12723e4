import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { signDrawingNames } from '#adapters/content-folder/items/sign-drawings.ts';
import { readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { smallPack } from '#test/support/small-pack.ts';

const path = 'help/index.en.md';

/** The help page of a pack whose signs are these lines, and what is told of it. */
async function helpOf(...signs: readonly string[]) {
  const list = `now:\n${signs.map((sign) => `  - ${sign}\n`).join('')}`;
  const { help, problems } = await readPackWith({ [path]: smallPack[path].replace(/now: .*\n/, list) });
  if (help.kind !== 'good') throw new Error('the help page is refused');
  return { help: Object.values(help.value.texts)[0], told: problems.filter(({ file }) => file === path) };
}

test('a sign has the drawing that is named in front of it, and its words alone are shown', async () => {
  for (const typed of [
    '"drawing heart: chest pain"',
    '"Drawing Heart : chest pain"',
    'drawing heart: chest pain',
  ]) {
    const { help, told } = await helpOf(typed, 'numb legs');
    expect(help?.now).toEqual(['chest pain', 'numb legs']);
    expect(help?.drawings).toEqual({ 'chest pain': 'heart' });
    expect(told).toEqual([]);
  }
});

test('a drawing that there is not is told with the one that may be meant, and the sign is shown', async () => {
  const { help, told } = await helpOf('"drawing hart: chest pain"');
  expect(help?.now).toEqual(['chest pain']);
  expect(told).toMatchObject([{ code: 'sign-drawing-unknown', drawing: 'hart', near: 'heart' }]);
});

test('a sign of other words and a colon is shown as it stands', async () => {
  const { help, told } = await helpOf(
    '"chest: a pain like a belt"',
    '"drawing breath hurts: all of the time"',
  );
  expect(help?.now).toEqual(['chest: a pain like a belt', 'drawing breath hurts: all of the time']);
  expect(told).toEqual([]);
});

test('a drawing without words is no sign without words', async () => {
  expect((await helpOf('"drawing heart:"', 'chest pain')).help?.now).toEqual([
    'drawing heart:',
    'chest pain',
  ]);
});

test('a page that names no drawing is the same as before there were any, so that its approval stays', async () => {
  expect((await helpOf('chest pain')).help).not.toHaveProperty('drawings');
});

test('each drawing has a file, and each file is a drawing', () => {
  const files = readdirSync('renderer/ui/signs').filter((name) => name.endsWith('.svg'));
  expect(files.map((name) => name.replace('.svg', '')).sort()).toEqual([...signDrawingNames].sort());
});
