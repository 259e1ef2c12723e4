import { expect, test } from 'vitest';
import { originalOfCopy } from '#adapters/content-folder/files/copy-names.ts';
import { isIgnored } from '#adapters/content-folder/files/file-names.ts';
import { byPeopleNames } from '#adapters/content-folder/files/people-names.ts';
import { strayFileProblems } from '#adapters/content-folder/stray/stray-files.ts';
import type { LanguageTag } from '#contract/model.ts';
import { readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { topicText } from '#test/support/small-pack.ts';

const languages = ['en', 'vi'] as [LanguageTag, LanguageTag];

/** What is told of the first of some files. */
function told(path: string, ...others: readonly string[]) {
  const files = [path, ...others].map((one, index) => ({
    path: one,
    sizeBytes: 1,
    stamp: '1',
    writtenAtMs: 1_000 - index,
  }));
  const named = byPeopleNames({ kind: 'found', files, unreadable: [], problems: [] });
  return strayFileProblems(named.files, languages).find(
    ({ file }) => file !== undefined && named.onDisk(file) === path,
  );
}

test('what systems and programs leave behind is passed over, and nothing that only looks like it', () => {
  for (const name of [
    '~$index.docx',
    'Thumbs.db',
    'desktop.ini',
    '.DS_Store',
    '._picture.jpg',
    'x.tmp',
    'x.jpg.part',
    '_RECEIPT.html',
    '_RECEIPT.txt',
    '~WRD0001.docx',
    '~WRL0003.tmp',
    '~WRA2718.wbk',
    '~DF1A2B.TMP',
    'Backup of Sleep.wbk',
    'AutoRecovery save of Sleep.asd',
    'Sleep.docx.sb-8f2a1c3d-Ab12xY',
    'notices.csv~',
    'film.mp4.crdownload',
    'film.mp4.download',
    'Icon\r',
    'ehthumbs.db',
    '@eaDir',
    '#recycle',
    '@Recycle',
    'lost+found',
    'FOUND.000',
    'index.en.md:Zone.Identifier',
    'photo.jpg\uf03aZone.Identifier',
  ])
    expect(isIgnored(name), name).toBe(true);
  for (const name of [
    '~index.md',
    'Thumbs.db.jpg',
    'thumbs.jpg',
    'desktop.ini.md',
    'tmp.md',
    'part',
    'x.partial',
    'RECEIPT.txt',
    'index.en (1).md',
    '$notes.md',
    '~',
    '~WRITE.docx',
    'Icon.png',
    'Icon',
    'wbk',
    'download.md',
    'recycle',
    'found.md',
    'Found 000',
  ])
    expect(isIgnored(name), name).toBe(false);
});

test('copies that drives and people make are known for what they are', () => {
  for (const copy of [
    'index.en (1).md',
    'index.en(2).md',
    'index.en - Copy.md',
    'index.en - Copy (2).md',
    'index.en - Kopie.md',
    'index.en - Kopie (3).md',
    'index.en copy.md',
    'index.en copy 2.md',
    'index.en (conflicted copy 2026-11-22).md',
    "index.en (Ann's conflicted copy 2026-11-22).md",
    'index.en (Konflikt 2026-11-22).md',
    'index.en.sync-conflict-20261122-101010-ABCDEFG.md',
    'Copy of index.en.md',
    'Kopie von index.en.md',
    'index.en 2.md',
    'index.en-FRONTDESK-PC.md',
    'index.en-DESKTOP-4F7K2.md',
    'index.en_conflict-20261122-101010.md',
    'index.en (Case Conflict).md',
    'index.en (SFConflict ann@practice 2026-11-22).md',
    'index.en_Copy.md',
    'index.en [conflict].md',
  ])
    expect(
      originalOfCopy(copy, () => true),
      copy,
    ).toBe('index.en.md');
  for (const name of ['index.en.md', 'copyright.md', 'notes (final).md', '(1).md', 'copy.md'])
    expect(
      originalOfCopy(name, () => false),
      name,
    ).toBeUndefined();
});

test('a copy of a text, of settings or of notices is named with its original; one of a picture is the author’s affair', () => {
  for (const [path, original] of [
    ['topics/ice/index.en (1).md', 'index.en.md'],
    ['topics/ice/Index.en-FRONTDESK-PC.md', 'Index.en.md'],
    ['practice - Copy.yaml', 'practice.yaml'],
    ['notices (2).csv', 'notices.csv'],
    ['notices 2.csv', 'notices.csv'],
    ['topics/Neck pain (1).docx', 'Neck pain.docx'],
  ] as const) {
    const beside = path.replace(/[^/]+$/, original);
    expect(told(path, beside), path).toMatchObject({ code: 'numbered-copy', original, isNewer: true });
  }
  expect(told('notices (2).csv')).toMatchObject({ code: 'numbered-copy', isNewer: null });
  expect(told('topics/ice/photo (1).jpg')).toBeUndefined();
});

test.each([
  ...[
    'notices – Kopie.csv',
    'notices — copie.csv',
    'notices[1].csv',
    'notices - コピー.csv',
    'noticesのコピー 2.csv',
  ],
  ...[
    'notices - 副本.csv',
    'notices 拷贝.csv',
    'notices - 복사본.csv',
    'notices — копия.csv',
    'notices - Másolat.csv',
  ],
  ...['notices - Kópia.csv', 'notices - kopya.csv', 'notices - Αντίγραφο.csv', 'notices - Kopija (2).csv'],
  ...[
    'notices (冲突副本 2026-11-30).csv',
    'notices (競合コピー).csv',
    'notices (Конфликтующая копия Ann).csv',
  ],
  ...['notices - Bản sao.csv', 'notices - نسخة.csv', 'notices - עותק.csv'],
])('a copy is one in whichever language a system or a cloud drive names it: %s', (name) => {
  expect(told(name, 'notices.csv')).toMatchObject({ code: 'numbered-copy', original: 'notices.csv' });
});

test('a text of another kind says once what it is to be called', async () => {
  for (const name of ['index.en.txt', 'index.en.text']) {
    const changes = { 'topics/ice/index.en.md': null, [`topics/ice/${name}`]: topicText() };
    const { problems } = await readPackWith(changes);
    expect(problems, name).toMatchObject([{ code: 'text-name', right: 'index.en.md', isThere: false }]);
  }
});

test('what stands behind a language that the practice has, and is none, is the mark of a copy', async () => {
  for (const name of [
    'index.en-Ann-PC.local.md',
    'index.en_DiskStation_Nov-28-1010-2026_CaseConflict.md',
    'index.en-frontdesk-pc.md',
    'index.en v2.md',
    'index.en.old.md',
  ]) {
    const { problems } = await readPackWith({ [`topics/ice/${name}`]: topicText() });
    expect(
      problems.map(({ code, file, ...facts }) => [code, file, 'original' in facts && facts.original]),
    ).toEqual([['numbered-copy', `topics/ice/${name}`, 'index.en.md']]);
  }
  for (const name of [
    'index.en-AU.md',
    'index.en_AU.md',
    'index.de.md',
    'index.zh-Hant-TW.md',
    'index.es-419.md',
  ]) {
    const { problems } = await readPackWith({ [`topics/ice/${name}`]: topicText() });
    expect(
      problems.map(({ code }) => code),
      name,
    ).toEqual(['text-unlisted']);
  }
});

test('a name that only looks like a copy is told as what it is', () => {
  expect(told('topics/ice/index.en-AU.md', 'topics/ice/index.en.md')).toBeUndefined();
  expect(told('notices 2.csv')).toMatchObject({ code: 'file-meant' });
});

test('every kind of file that cannot be shown says what to do instead', () => {
  const codes = {
    'talk.pptx': 'slides-kind',
    'talk.key': 'slides-kind',
    'leaflet.pdf': 'pdf-kind',
    'old.doc': 'document-kind',
    'letter.odt': 'document-kind',
    'letter.rtf': 'document-kind',
    'letter.pages': 'document-kind',
    'page.html': 'page-kind',
    'there.lnk': 'shortcut-kind',
    'there.url': 'shortcut-kind',
    'words.txt': 'plain-text-kind',
    'list.XLSX': 'table-kind',
    'photos.zip': 'archive-kind',
    'song.mp3': 'sound-kind',
    'macros.docm': 'document-kind',
    'letter.dotx': 'document-kind',
    'times.gsheet': 'shortcut-kind',
    'notes.md': 'text-name',
  };
  for (const [name, code] of Object.entries(codes)) expect(told(`topics/ice/${name}`)?.code, name).toBe(code);
  for (const path of ['README.md', 'topics/ice/picture.png', 'topics/Ice.docx', 'topics/ice/Ice.docx'])
    expect(told(path), path).toBeUndefined();
});

test('a folder that nobody looks into is told, with the one that was meant', () => {
  expect(told('topic/ice/index.en.md')).toBeUndefined(); // the folder is told, once
  const files = [
    'topic/ice/index.en.md',
    'topic/heat/index.en.md',
    'excercises/a.md',
    'Old things/a.txt',
  ].map((path) => ({
    path,
    sizeBytes: 1,
    stamp: '1',
  }));
  expect(strayFileProblems(files, languages).filter(({ code }) => code === 'folder-unknown')).toEqual([
    { code: 'folder-unknown', file: 'topic', meant: 'topics' },
    { code: 'folder-unknown', file: 'excercises', meant: 'exercises' },
    { code: 'folder-unknown', file: 'Old things', meant: null },
  ]);
});

test('nothing that a person put there is passed over: a file of no use is told as such', () => {
  for (const path of [
    'LICENCE',
    'topics/ice/noext',
    'topics/ice/f.msg',
    'topics/ice/g.eml',
    'topics/ice/b.one',
    'topics/ice/index.en.md.bak',
    'topics/ice/motion.yaml',
    'exercises/walk/motion2.yaml',
    'help/plan.json',
  ])
    expect(told(path, 'exercises/walk/motion.yaml'), path).toMatchObject({ code: 'file-unknown' });
  expect(told('topics/ice/words.vtt')).toMatchObject({ code: 'captions-astray' });
  const captions = (name: string, ...others: readonly string[]) =>
    told(`topics/ice/${name}`, 'topics/ice/Walk.mp4', ...others.map((other) => `topics/ice/${other}`));
  expect(captions('walk.srt', 'Walk.vtt')).toEqual({
    code: 'captions-spare',
    file: 'topics/ice/walk.srt',
    instead: 'Walk.vtt',
  });
  expect(captions('walk.fr.vtt', 'walk.vi.vtt', 'walk.vtt')).toMatchObject({ instead: 'walk.vtt' });
  for (const shown of ['walk.vtt', 'walk.en.vtt', 'walk.vi.srt'])
    expect(captions(shown, 'walk.EN.srt'.replace(shown, ''), 'gas.srt'), shown).toBeUndefined();
  expect(told('readme.txt')).toMatchObject({ code: 'plain-text-kind' });
  expect(told('Opening hours.md')).toMatchObject({ code: 'text-astray' });
  expect(told('WhatsApp Image 2026.jpeg')).toMatchObject({ code: 'picture-unused' });
  for (const path of ['topics/ice/words.vtt', 'topics/ice/words.en.vtt'])
    expect(told(path, 'topics/ice/words.mp4'), path).toBeUndefined();
});

test('a name that is like one that is read is told with what it may be meant as', () => {
  const names = {
    'Notices new.csv': 'notices',
    'Notices 2027.csv': 'notices',
    'Urlaub.csv': 'notices',
    'notice.csv': 'notices',
    'notices.en.csv': 'notices',
    'topics/notices.csv': 'notices',
    'notices.md': 'notices',
    'practise.yaml': 'settings',
    'settings.yml': 'settings',
    'Playlist.csv': 'playlist',
    'help.md': 'help',
  } as const;
  for (const [path, meant] of Object.entries(names))
    expect(told(path), path).toMatchObject({ code: 'file-meant', meant });
});

test('no name is told as meant where nothing of the kind can be meant', () => {
  for (const [path, code] of [
    ['holiday.csv', 'table-kind'],
    ['topics/ice/phones.csv', 'table-kind'],
    ['Hell.txt', 'plain-text-kind'],
    ['Practical tips.txt', 'plain-text-kind'],
    ['heap.md', 'text-astray'],
  ] as const)
    expect(told(path, 'notices.csv'), path).toMatchObject({ code });
  for (const [path, meant] of [
    ['notices old.csv', 'notices'],
    ['Practise.txt', 'settings'],
    ['Help.txt', 'help'],
  ] as const)
    expect(told(path, 'notices.csv'), path).toMatchObject({ code: 'file-meant', meant });
});

test('where the file that was meant is there, nobody is asked to give another its name', () => {
  expect(told('notices old.csv', 'notices.csv')).toMatchObject({ meant: 'notices', isThere: true });
  expect(told('notices old.csv')).toMatchObject({ meant: 'notices', isThere: false });
  expect(told('help.md', 'help/index.en.md')).toMatchObject({ meant: 'help', isThere: true });
});

test('a picture or a clip of a kind that is never shown is told so at once, before a text names it', () => {
  for (const path of ['IMG_1.HEIC', 'topics/p.heif', 'a.bmp', 'help/a.svg', 'exercises/a.tiff'])
    expect(told(path), path).toMatchObject({
      ...{ code: 'picture-other-kind', ending: path.replace(/.*\./, '').toLowerCase() },
    });
  for (const path of ['topics/a.avi', 'a.wmv', 'a.mkv'])
    expect(told(path), path).toMatchObject({ code: 'clip-other-kind' });
});

test('a text of another name is told with the right one, and one too deep with where it belongs', () => {
  const name = (path: string, ...others: readonly string[]) => told(path, ...others);
  for (const path of ['topics/c/index.md', 'topics/c/index en.md', 'topics/c/text.en.md', 'help/help.md'])
    expect(name(path), path).toMatchObject({ code: 'text-name', right: 'index.en.md', isThere: false });
  expect(name('topics/c/text.vi.md')).toMatchObject({ code: 'text-name', right: 'index.vi.md' });
  expect(name('topics/c/notes.md', 'topics/c/index.en.md')).toMatchObject({ isThere: true });
  expect(name('topics/c/inner/index.en.md')).toMatchObject({
    ...{ code: 'text-deep', folder: 'topics/c', right: 'index.en.md', isThere: false },
  });
  expect(name('topics/topics/ice/index.en.md', 'topics/topics/gas/index.en.md')).toMatchObject({
    ...{ code: 'text-deep', folder: 'topics/topics', isOneOfMany: true },
  });
});
