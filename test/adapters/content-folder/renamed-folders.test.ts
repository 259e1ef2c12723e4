import { rename, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LanguageTag } from '#contract/model.ts';
import { sentenceOf } from '#test/support/in-english.ts';
import { smallPack } from '#test/support/small-pack.ts';
import { onWall, openPack, readPackWith } from './open-pack.ts';

test('folders whose letters change their size while the kiosk runs change nothing on the wall', async () => {
  const { folder, path } = await openPack();
  const read = async () => {
    const scan = await folder.scan();
    return scan.kind === 'found' ? await folder.read(scan, ['en' as LanguageTag]) : undefined;
  };
  const before = await read();
  expect(before?.topics.map(({ reading }) => reading.kind)).toEqual(['good', 'good']);
  for (const [from, to] of [
    ['topics/ice/index.en.md', 'topics/ice/Index.EN.md'],
    ['topics/gas', 'topics/Gas'],
    ['topics', 'Topics'],
    ['exercises', 'EXERCISES'],
    ['help', 'Help'],
    ['notices.csv', 'Notices.CSV'],
    ['practice.yaml', 'Practice.yaml'],
  ] as const) {
    await rename(join(path, from), join(path, to));
    const after = await read();
    expect(after && onWall(after), to).toEqual(before);
  }
});

test('a second folder of a topic is named as a copy, with which is newer, and is not shown', async () => {
  const { topics, problems } = await readPackWith({
    'topics/Gas (1)/index.en.md': smallPack['topics/gas/index.en.md'],
    'topics/Heat (1)/index.en.md': smallPack['topics/gas/index.en.md'],
  });
  expect(topics.map(({ id }) => id)).toEqual(['gas', 'ice']);
  const told = problems.map(sentenceOf);
  expect(told.find((line) => line.includes('Gas (1)'))).toMatch(/second copy of "topics\/gas"/);
  expect(problems).toContainEqual(expect.objectContaining({ code: 'folder-name', name: 'Heat (1)' }));
});

test('the copy of a folder that was changed last is told as newer', async () => {
  const { folder, path } = await openPack({
    'topics/gas (1)/index.en.md': smallPack['topics/gas/index.en.md'],
  });
  await utimes(join(path, 'topics/gas (1)/index.en.md'), 2_000_000_000, 2_000_000_000);
  const scan = await folder.scan();
  const reading = scan.kind === 'found' ? await folder.read(scan, ['en' as LanguageTag]) : undefined;
  expect(reading?.problems).toContainEqual({
    code: 'numbered-copy',
    file: 'topics/gas (1)',
    original: 'topics/gas',
    isNewer: true,
  });
});

test('a text with something else than a language in its name is told', async () => {
  const text = smallPack['topics/ice/index.en.md'];
  const { problems } = await readPackWith({
    'topics/ice/index.english.md': text,
    'topics/ice/index.new.md': text,
    'topics/ice/index.en-RECEPTION-2.md': text,
  });
  expect(problems.map(({ code, file }) => [code, file]).sort()).toEqual([
    ['numbered-copy', 'topics/ice/index.en-RECEPTION-2.md'],
    ['text-unlisted', 'topics/ice/index.english.md'],
    ['text-unlisted', 'topics/ice/index.new.md'],
  ]);
});
