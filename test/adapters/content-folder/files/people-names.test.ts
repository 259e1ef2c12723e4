import { expect, test } from 'vitest';
import type { Problem } from '#core/content/problems.ts';
import { onWall, readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { told } from '#test/support/in-english.ts';
import { smallPack, topicText } from '#test/support/small-pack.ts';

/** The small pack under other names. */
function renamed(rename: (path: string) => string): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    Object.entries(smallPack).flatMap(([path, text]) => [
      [path, null],
      [rename(path), text],
    ]),
  );
}

const upper = (path: string) =>
  path.replace(/(^|\/)([a-z])/g, (_, slash, letter) => slash + letter.toUpperCase());

test('letters’ case, doubled and hidden endings change nothing on the wall', async () => {
  const plain = await readPackWith({});
  for (const rename of [
    upper,
    (path: string) => path.toUpperCase(),
    (path: string) => path.replace(/(\.\w+)$/, '$1$1'),
    (path: string) => path.replace(/(\.(md|csv|yaml))$/, '$1.txt'),
    (path: string) => path.replace(/^(topics|exercises)\//, '$1 /'),
  ]) {
    const { problems, ...reading } = onWall(await readPackWith(renamed(rename)));
    expect(reading, rename('topics/ice/index.en.md')).toEqual({ ...plain, problems: undefined });
    expect(problems).toEqual(plain.problems);
  }
});

test('what is told of a file names it as it stands in the folder', async () => {
  const { problems } = await readPackWith({
    'topics/ice/index.en.md': null,
    'Topics/ICE/Index.en.md': topicText().replace('title:', 'colour: red\ntitle:'),
  });
  expect(problems.map(({ file }) => file)).toEqual(['Topics/ICE/Index.en.md']);
});

test('a name in the playlist and beside a topic may be written in another way', async () => {
  const { problems } = await readPackWith({
    'topics/back pain/index.en.md': topicText({ title: 'Two' }),
    'topics/ice/index.en.md': topicText().replace('title:', 'related: [Back\u00a0Pain]\ntitle:'),
    'practice.yaml': `${smallPack['practice.yaml']}playlist: [ICE, Back pain]\n`,
  });
  const names = problems.filter(({ code }) => code === 'related-missing' || code === 'playlist-unknown');
  expect(names).toEqual([]);
});

test('a folder that cannot be an item is told by its name as people wrote it, and so is the one that it copies', async () => {
  const { problems } = await readPackWith({
    'topics/Rest & Ice/index.en.md': topicText(),
    'topics/Neck/index.en.md': topicText({ title: 'Neck?' }),
    'topics/Neck (1)/index.en.md': topicText(),
  });
  expect(problems.map(({ file, ...facts }) => [file, facts])).toMatchObject([
    ['topics/Neck (1)', { original: 'topics/Neck' }],
    ['topics', { name: 'Rest & Ice' }],
  ]);
});

test('two folders whose names differ only in how they are written are told once, both by name', async () => {
  const { problems } = await readPackWith({
    'topics/Ice/index.en.md': topicText({ title: 'Two' }),
    'topics/Ice/photo.jpg': 'x',
    'topics/Gas (1)/index.en.md': topicText(),
    'topics/gas (1)/index.en.md': topicText(),
  });
  expect(problems).toEqual([
    { code: 'folder-twice', file: 'topics/Gas (1)', names: ['Gas (1)', 'gas (1)'] },
    { code: 'folder-twice', file: 'topics/Ice', names: ['Ice', 'ice'] },
  ]);
  expect(told(problems[1] as Problem).what).toBe(
    'Folders of one name, but for how it is written: "Ice", "ice".',
  );
});

test('of two files whose names differ only in how they are written the one that is not read is told, and nothing of the other', async () => {
  const { problems } = await readPackWith({
    'topics/ice/Index.EN.md': topicText({ title: 'Two' }),
    'topics/ice/Photo.JPG': 'x',
    'topics/ice/photo.jpg': 'x',
    'topics/ice/PHOTO.jpg': 'x',
    'Help/index.en.md': smallPack['help/index.en.md'],
    'help/index.en.md': `${smallPack['help/index.en.md']}Words.\n`,
  });
  expect(problems.map((found) => [found.code, found.file, 'other' in found && found.other])).toEqual([
    ['names-alike', 'help/index.en.md', 'Help/index.en.md'],
    ['names-alike', 'topics/ice/index.en.md', 'topics/ice/Index.EN.md'],
    ['names-alike', 'topics/ice/photo.jpg', 'topics/ice/PHOTO.jpg'],
    ['names-alike', 'topics/ice/photo.jpg', 'topics/ice/Photo.JPG'],
    ['help-body', 'help/index.en.md', false],
    ['picture-unused', 'topics/ice/photo.jpg', false],
  ]);
});
