import { expect, test } from 'vitest';
import { readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { samplePicture } from '#test/support/sample-pictures.ts';
import { type PackFileChanges, topicText } from '#test/support/small-pack.ts';

/** The pictures of a topic whose text is `body`, and the codes of what was told. */
async function read(body: string, names: readonly string[], more = '') {
  const bytes = await samplePicture();
  const files = Object.fromEntries(names.map((name) => [`topics/ice/${name}`, bytes]));
  const changes: PackFileChanges = { 'topics/ice/index.en.md': topicText({ body, more }), ...files };
  const { topics, problems } = await readPackWith(changes);
  const reading = topics.find(({ id }) => id === 'ice')?.reading;
  const draft = reading?.kind === 'good' && reading.value.kind === 'published' ? reading.value : undefined;
  const pictures = Object.keys(draft?.files ?? {}).filter((path) => path.startsWith('media/'));
  return {
    pictures: pictures.length,
    // What stands on the wall as words.
    words: draft?.item.card.texts['en' as never],
    told: problems.map(({ code, file }) => [code, file]),
  };
}

test('a name with blanks or brackets is taken as it was typed', async () => {
  for (const [typed, name] of [
    ['waiting room.jpg', 'waiting room.jpg'],
    ['IMG (1).jpg', 'IMG (1).jpg'],
    [' waiting room.jpg ', 'waiting room.jpg'],
    ['waiting%20room.jpg', 'waiting room.jpg'],
    ['<waiting room.jpg>', 'waiting room.jpg'],
    ['sub/waiting room.jpg', 'sub/waiting room.jpg'],
    ['room.jpg "Our room"', 'room.jpg'],
  ] as const) {
    const { pictures, told } = await read(`Before\n\n![Our room](${typed}) after (in brackets)`, [name]);
    expect([pictures, told], typed).toEqual([1, []]);
  }
});

test('letters may be large or small, in a text and in the settings; of two such files the other is told', async () => {
  expect(await read('![x](photo.jpg)', ['Photo.JPG'])).toMatchObject({ pictures: 1, told: [] });
  expect(await read('Words.', ['IMG_1.JPG'], 'picture: img_1.jpg\n')).toMatchObject({
    pictures: 1,
    told: [],
  });
  expect(await read('![x](photo.jpg)', ['Photo.JPG', 'PHOTO.jpg'])).toMatchObject({
    pictures: 1,
    told: [['names-alike', 'topics/ice/PHOTO.jpg']],
  });
});

test('a picture that no text names is told', async () => {
  expect(await read('Words.', ['photo.jpg'])).toMatchObject({
    pictures: 0,
    told: [['picture-unused', 'topics/ice/photo.jpg']],
  });
  expect(await read('Words.', ['photo.heic', 'walk.avi'])).toMatchObject({
    told: [
      ['picture-other-kind', 'topics/ice/photo.heic'],
      ['clip-other-kind', 'topics/ice/walk.avi'],
    ],
  });
  const { problems } = await readPackWith({ 'topics/photo.jpg': 'x', 'logo.png': 'x' });
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ['picture-unused', 'logo.png'],
    ['picture-unused', 'topics/photo.jpg'],
  ]);
});

test('a picture that is shown is never told as unused, whichever way its name is typed', async () => {
  for (const [typed, name] of [
    ['100%25.jpg', '100%.jpg'],
    ['a%20%281%29.jpg', 'a (1).jpg'],
    ['a&amp;b.jpg', 'a&b.jpg'],
    ['photos\\\\a.jpg', 'photos/a.jpg'],
    ['./photos/a.jpg', 'photos/a.jpg'],
  ] as const) {
    const { pictures, told } = await read(`![x](${typed})`, [name]);
    expect([typed, pictures, told]).toEqual([typed, 1, []]);
  }
});

test('a name with a per cent sign is tried as it stands, and one may begin with the way to the item’s folder', async () => {
  for (const [typed, name] of [
    ['back%2Dpain.jpg', 'back%2Dpain.jpg'],
    ['topics/ice/a.jpg', 'a.jpg'],
    ['topics\\Ice\\photos\\a.jpg', 'photos/a.jpg'],
    ['%E2%82%AC.jpg', '€.jpg'],
  ] as const) {
    const { pictures, told } = await read('Words.', [name], `picture: ${typed}\n`);
    expect([typed, pictures, told]).toEqual([typed, 1, []]);
  }
  expect(await read('![x](topics/ice/a.jpg)', ['a.jpg'])).toMatchObject({ pictures: 1, told: [] });
});

test('a picture whose name does not end in its kind is shown, and told as shown', async () => {
  for (const name of ['photo', 'photo.jpg_large', 'IMG_1.JPG!d'])
    expect(await read(`![x](${name})`, [name]), name).toMatchObject({
      pictures: 1,
      told: [['picture-ending', `topics/ice/${name}`]],
    });
  const { told } = await read('Words.', ['photo.jpg_large']);
  expect(told).toEqual([['file-unknown', 'topics/ice/photo.jpg_large']]);
});

test('a file that is no picture and is named as one is told once', async () => {
  const { problems } = await readPackWith({
    'topics/ice/index.en.md': topicText({ body: '![x](photo.cr2)' }),
    'topics/ice/photo.cr2': Buffer.from('II*\0\x10\0\0\0CR\x02\0more'),
  });
  expect(problems.map(({ code }) => code)).toEqual(['picture-kind']);
});
