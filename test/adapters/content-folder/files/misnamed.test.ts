import { expect, test } from 'vitest';
import { misnamedFormat } from '#adapters/content-folder/files/misnamed.ts';
import type { Problem } from '#core/content/problems.ts';
import { readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { told } from '#test/support/in-english.ts';
import { samplePicture } from '#test/support/sample-pictures.ts';
import { topicText } from '#test/support/small-pack.ts';
import { topicDocument } from '#test/support/word-documents.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const zip = (name: string) => bytes(`PK\x03\x04\x14\0\0\0\x08\0............................${name}`);

/** How files begin that are no texts. */
const beginnings = {
  rtf: [bytes('{\\rtf1\\ansi\\ansicpg1252 Wrap it.}'), bytes('\xef\xbb\xbf{\\rtf1 Wrap it.}')],
  pdf: [bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')],
  word: [topicDocument(), zip('mimetypeapplication/vnd.oasis.opendocument.text')],
  table: [zip('xl/workbook.xml'), zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
  slides: [zip('ppt/presentation.xml')],
  archive: [zip('photos/a.jpg')],
  'old-office': [bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  picture: [
    bytes('\xff\xd8\xff\xe1'),
    bytes('\x89PNG\r\n\x1a\n'),
    bytes('GIF89a'),
    bytes('RIFF\x10\0\0\0WEBPVP8 '),
    bytes('\0\0\0\x18ftypheic\0\0\0\0'),
    bytes('II*\0\x08'),
  ],
  clip: [bytes('\0\0\0\x18ftypisom\0\0\0\0'), bytes('\x1aE\xdf\xa3')],
  'web-page': [bytes('<!DOCTYPE html>\n<html>'), bytes('\r\n<html lang="en">'), bytes('<table border=1>')],
} as const;

test('what is no text is known by how it begins, and a text by nothing', () => {
  for (const [format, starts] of Object.entries(beginnings))
    for (const start of starts) expect(misnamedFormat(start), format).toBe(format);
  for (const text of [topicText(), 'from,to,language,text\n', '\ufeff---\n', 'BMI and back pain.', 'Pk', ''])
    expect(misnamedFormat(Buffer.from(text)), text).toBeUndefined();
});

test('a text that is something else says what it is and what to do, also one of many megabytes', async () => {
  const large = Buffer.concat([await samplePicture(), Buffer.alloc(2_000_000, 7)]);
  const { problems } = await readPackWith({
    'topics/ice/index.en.md': '{\\rtf1\\ansi Wrap it.}',
    'topics/gas/index.en.md': topicDocument(),
    'topics/heat/index.en.md.txt': large,
    'notices.csv': zip('xl/workbook.xml'),
  });
  expect(problems).toMatchObject([
    { code: 'misnamed-text', file: 'notices.csv', format: 'table' },
    { code: 'misnamed-text', file: 'topics/gas/index.en.md', format: 'word' },
    { code: 'misnamed-text', file: 'topics/heat/index.en.md.txt', format: 'picture' },
    { code: 'misnamed-text', file: 'topics/ice/index.en.md', format: 'rtf' },
  ]);
  expect(told(problems[3] as Problem)).toMatchObject({
    what: 'This is a rich text (RTF) of Word, WordPad or TextEdit. Its name calls it a text.',
    todo: 'Open it in Word. Use Save As, choose Plain Text and UTF-8, and keep this name. For a new topic, save it as a Word document (.docx) in the folder "topics".',
  });
});

test('a file that is not read and only named like a text is told as what it is', async () => {
  const { problems } = await readPackWith({
    'topics/ice/words.txt': '{\\rtf1\\ansi Wrap it.}',
    'topics/Sleep.md': topicDocument(),
    'topics/ice/photo.md': '\u00ff',
    'topics/gas/photo.txt': await samplePicture(),
    'Prices.csv': '<html><table>',
  });
  expect(problems.map((found) => [found.code, found.file, 'format' in found && found.format])).toEqual([
    ['misnamed-unread', 'Prices.csv', 'web-page'],
    ['misnamed-unread', 'topics/gas/photo.txt', 'picture'],
    ['text-name', 'topics/ice/photo.md', false],
    ['misnamed-unread', 'topics/ice/words.txt', 'rtf'],
    ['misnamed-unread', 'topics/Sleep.md', 'word'],
  ]);
});

test('a Word document that is something else says what it is', async () => {
  for (const [format, [start]] of Object.entries(beginnings)) {
    if (['word', 'old-office', 'archive'].includes(format)) continue; // told when they are opened
    const { problems } = await readPackWith({ 'topics/Sleep.docx': start });
    expect(problems, format).toMatchObject([{ code: 'misnamed-document', format }]);
  }
});
