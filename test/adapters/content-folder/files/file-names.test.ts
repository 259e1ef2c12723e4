import { expect, test } from 'vitest';
import { isIgnored, originalOfCopy } from '#adapters/content-folder/files/file-names.ts';
import { strayFileProblem } from '#adapters/content-folder/stray-files.ts';

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
  ])
    expect(originalOfCopy(copy), copy).toBe('index.en.md');
  for (const name of ['index.en.md', 'copyright.md', 'notes (final).md', '(1).md', 'copy.md'])
    expect(originalOfCopy(name), name).toBeUndefined();
});

test('a copy of a text, of settings or of notices is named with its original; one of a picture is the author’s affair', () => {
  for (const [path, original] of [
    ['topics/ice/index.en (1).md', 'index.en.md'],
    ['practice - Copy.yaml', 'practice.yaml'],
    ['notices (2).csv', 'notices.csv'],
  ] as const)
    expect(strayFileProblem(path)).toEqual({ code: 'numbered-copy', file: path, original });
  expect(strayFileProblem('topics/ice/photo (1).jpg')).toBeUndefined();
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
  };
  for (const [name, code] of Object.entries(codes))
    expect(strayFileProblem(`topics/ice/${name}`)?.code, name).toBe(code);
  for (const path of [
    'README.txt',
    'LICENCE',
    'topics/ice/picture.png',
    'topics/Ice.docx',
    'topics/ice/Ice.docx',
  ])
    expect(strayFileProblem(path), path).toBeUndefined();
});
