import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkedOverlapRefusal, overlapRefusal } from '#shell/folder-overlap.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('folders that lie apart are taken, also side by side, with names alike, and where one has no place', async () => {
  const folder = await temporaryFolder();
  const at = (name: string) => join(folder, name);
  expect(overlapRefusal({ data: at('Foyer'), content: at('Foyer content') })).toBeNull();
  expect(overlapRefusal({ data: at('..data'), content: at('content') })).toBeNull();
  expect(overlapRefusal({ data: at('x/data'), content: at('x/content/pack') })).toBeNull();
  expect(overlapRefusal({ data: null, content: at('x') })).toBeNull();
  expect(overlapRefusal({ data: at('x'), content: null })).toBeNull();
});

test.each([
  ['pack', 'pack', 'is the same as'],
  ['pack/data', 'pack', 'lies in'],
  ['data', 'data/pack', 'has in it'],
  ['pack/..data', 'pack', 'lies in'],
])('a data folder %s beside the content folder %s is refused: it %s it', async (data, content, how) => {
  const folder = await temporaryFolder();
  const [one, other] = [join(folder, data), join(folder, content)];
  expect(overlapRefusal({ data: one, content: other })).toContain(
    `the data folder ${one} ${how} the content folder ${other}. `,
  );
});

test('links are followed, also to what is not there yet', async () => {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'pack'));
  symlinkSync(join(folder, 'pack'), join(folder, 'link'));
  const data = join(folder, 'link', 'not', 'yet');
  expect(await linkedOverlapRefusal({ data, content: join(folder, 'pack') })).toContain('lies in');
  expect(await linkedOverlapRefusal({ data: join(folder, 'pack'), content: join(folder, 'link') })).toContain(
    'is the same as',
  );
  expect(
    await linkedOverlapRefusal({ data: join(folder, 'data'), content: join(folder, 'link') }),
  ).toBeNull();
});
