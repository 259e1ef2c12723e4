import { expect, test } from 'vitest';
import { onWall, readPackWith } from '#test/adapters/content-folder/open-pack.ts';
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
