import { mkdirSync } from 'node:fs'; // many at once: quicker than promises
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { type PackFileChanges, smallPack, topicText } from '#test/support/small-pack.ts';
import { type BadInput, type BadPackKiosk, openBadPackKiosk } from './bad-pack-kiosk.ts';

let kiosk: BadPackKiosk;
beforeAll(async () => {
  kiosk = await openBadPackKiosk({ title: 'Bad names and paths' });
});
afterAll(() => kiosk.close());

const ice = (body: string): PackFileChanges => ({
  'topics/ice/index.en.md': topicText({ body, order: '20' }),
});
const inText = (name: string, ends: BadInput['ends']): BadInput => ({
  input: `![x](<${name}>)`,
  make: ice(`![x](<${name}>)`),
  ends,
});

test('a path in a text leads nowhere but into its own folder', async () => {
  for (const name of [
    '../../../outside/secret.txt',
    '..\\\\x.jpg',
    '/etc/passwd',
    'C:\\\\x.jpg',
    'C:x.jpg',
    '\\\\\\\\server\\\\x.jpg',
    'file:///etc/passwd',
    'a/../../x.jpg',
    '%2e%2e/%2e%2e/outside/secret.txt',
    'x.jpg:stream',
    'data:image/png;base64,AAAA',
    'kiosk://app/index.html',
  ]) {
    await kiosk.check(inText(name, 'picture-outside'));
  }
  for (const name of [
    'a/./b.jpg',
    'a//b.jpg',
    '.',
    'x%00.jpg',
    '%252e%252e/x.jpg',
    `${'a/'.repeat(2_500)}x.jpg`,
  ]) {
    await kiosk.check(inText(name, name.includes('%00') ? 'picture-outside' : 'picture-missing'));
  }
  await kiosk.check({ input: '![x]()', make: ice('![x]()'), ends: 'picture-outside' });
});

const inFolder = (name: string, ends: BadInput['ends']): BadInput => ({
  input: name.length > 60 ? `a name of ${name.length} signs` : name,
  make: (pack) => writeFile(join(pack, 'topics/ice', name), 'x'),
  ends,
});

test('a file whose name some computer cannot hold, or that would mislead a person, is named', async () => {
  for (const name of [
    'a'.repeat(201),
    'CON',
    'nul.txt',
    'COM1 .md',
    'COM¹',
    'aux.png',
    'x.png:ads',
    'a\nb.md',
    'a\u202Egnp.md',
    'a\u200Bb.md',
    'back\\slash.md',
    'a"b.md',
    '\u0001.md',
  ]) {
    await kiosk.check(inFolder(name, 'file-name'));
  }
  await kiosk.check({
    input: 'a name that is no UTF-8',
    make: (pack) =>
      writeFile(Buffer.concat([Buffer.from(join(pack, 'topics/ice/')), Buffer.from([0xff, 0x41])]), 'x'),
    ends: 'file-name',
  });
});

test('an odd name that every computer can hold does no harm', async () => {
  const named = { advice: 'file-unknown' } as const; // it is named, and that is all
  for (const name of [
    '-rf',
    '~',
    '%2e%2e',
    '🙂.dat',
    '$(reboot)',
    '`x`',
    "'; DROP TABLE views;--",
    '__proto__',
  ])
    await kiosk.check(inFolder(name, named));
  await kiosk.check(inFolder('а.png', { advice: 'picture-unused' }));
  await kiosk.check({
    input: 'A.png beside a.png',
    make: { 'topics/ice/A.png': 'x', 'topics/ice/a.png': 'y' },
    ends: { advice: 'picture-unused' },
  });
});

test('a folder that cannot be an item, or that seems to be one twice, is named', async () => {
  const folder = (name: string): PackFileChanges => ({ [`topics/${name}/index.en.md`]: topicText() });
  for (const name of ["'; DROP", '%2e%2e', '-rf', 'a'.repeat(81), '__proto__', 'a#b', 'a?b=1'])
    await kiosk.check({
      input: `topics/${name.slice(0, 30)}`,
      make: folder(name),
      ends: 'folder-name',
    });
  await kiosk.check({
    input: 'topics/café twice, in two spellings',
    make: { ...folder('café'.normalize('NFC')), ...folder('café'.normalize('NFD')) },
    ends: 'folder-twice',
  });
});

test('a folder where a file belongs, and a file where a folder belongs, leave the wall as it is', async () => {
  const folderAt = (path: string) => async (pack: string) => {
    await rm(join(pack, path), { recursive: true, force: true });
    await mkdir(join(pack, path));
  };
  const fileAt = (path: string) => async (pack: string) => {
    await folderAt(path)(pack);
    await rm(join(pack, path), { recursive: true });
    await writeFile(join(pack, path), 'x');
  };
  await kiosk.check({
    input: 'practice.yaml is a folder',
    make: folderAt('practice.yaml'),
    ends: 'practice-missing',
  });
  await kiosk.check({
    input: 'index.en.md is a folder',
    make: async (pack) => {
      await folderAt('topics/ice/index.en.md')(pack);
      await writeFile(join(pack, 'topics/ice/index.en.md/x'), 'x');
    },
    ends: 'text-missing',
  });
  await kiosk.check({ input: 'topics is a file', make: fileAt('topics'), ends: 'file-not-folder' });
  await kiosk.check({ input: 'exercises is a file', make: fileAt('exercises'), ends: 'file-not-folder' });
  await kiosk.check({ input: 'help is a file', make: fileAt('help'), ends: 'file-not-folder' });
});

test('too many items, and folders too deep, are a refusal of the whole look', async () => {
  await kiosk.check({
    input: 'folders 200 deep',
    make: async (pack) => void (await mkdir(join(pack, 'topics/ice', 'd/'.repeat(200)), { recursive: true })),
    ends: 'too-deep',
  });
  await kiosk.check({
    input: '2,001 topics',
    make: async (pack) => {
      for (let i = 0; i < 2_001; i++) mkdirSync(join(pack, `topics/t${i}`));
    },
    ends: 'too-many-items',
  });
  await kiosk.check({
    input: 'a playlist of 2,500 names',
    make: { 'practice.yaml': `${smallPack['practice.yaml']}playlist: [${'x, '.repeat(2_500)}x]\n` },
    ends: 'wrong-type',
  });
});
