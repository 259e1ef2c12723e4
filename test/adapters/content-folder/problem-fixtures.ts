import { execFile } from 'node:child_process';
import { mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ProblemCode } from '#core/content/problems.ts';
import type { Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { withTimeLimits } from '#platform/files/time-limits.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { openReader } from '#test/support/reader-thread.ts';
import { samplePicture } from '#test/support/sample-pictures.ts';
import { smallPack, topicText, walkMotion } from '#test/support/small-pack.ts';
import { tableXml, topicDocument, wordDocument } from '#test/support/word-documents.ts';
import { clipFixtures } from './clip-problem-fixtures.ts';
import { ice, type ProblemFixture, pack, scanned } from './problem-sources.ts';
import { serviceFixtures } from './service-problem-fixtures.ts';
import { signatureFixtures } from './signature-problem-fixtures.ts';

/** For every code of the table of words, how to bring it about. A new code gets its line here or in a list below. */
export const problemFixtures: Readonly<Partial<Record<ProblemCode, ProblemFixture>>> = {
  ...signatureFixtures,
  ...clipFixtures,
  ...serviceFixtures,

  // the folder
  'folder-missing': pack({}, { spoil: (path) => rm(path, { recursive: true }) }),
  'folder-not-folder': pack({}, { files: failing('list', '/pack', 'ENOTDIR') }),
  'folder-unreadable': pack({}, { files: failing('list', '/pack', 'EIO') }),
  'folder-emptied': pack(
    { 'topics/ice/index.en.md': null, 'topics/gas/index.en.md': null, ...without('exercises/walking/') },
    { before: {} },
  ),
  'kind-gone': pack({ 'notices.csv': null }, { before: {} }),
  'folder-replaced': pack(
    { 'practice.yaml': smallPack['practice.yaml'].replace('Our', 'Another').replace('02 0000', '03 1111') },
    { before: {} },
  ),
  'folder-holds-pack': pack({ ...withoutAll(), ...inFolder('content') }),
  'too-many-files': scanned({ files: 5 }),
  'too-much-data': scanned({ bytes: 100 }),
  'too-deep': pack({ 'topics/ice/3/4/5/6/7/x.jpg': 'x' }),
  'too-many-items': scanned({ items: 1 }),
  'scan-too-slow': scanned({ scanMs: -1 }),
  'practice-missing': pack({ 'practice.yaml': null }),
  'help-missing': pack({ 'help/index.en.md': null }),

  // files
  'folder-name': pack({ 'topics/a#b/index.en.md': topicText() }),
  'folder-empty': pack({}, { spoil: (path) => mkdir(join(path, 'topics/heat')) }),
  'file-name': pack({ 'topics/ice/con.md': 'x' }),
  'names-alike': pack({ 'topics/ice/Index.EN.md': topicText() }),
  'folder-twice': pack({
    'topics/caf\u00e9/index.en.md': topicText(),
    'topics/cafe\u0301/index.en.md': topicText(),
  }),
  'file-not-folder': pack(
    {},
    {
      async spoil(path) {
        await rename(join(path, 'topics'), join(path, 'old'));
        await writeFile(join(path, 'topics'), 'x');
      },
    },
  ),
  'link-found': pack({}, { spoil: (path) => symlink('/etc/passwd', join(path, 'topics/ice/x.md')) }),
  'odd-file': pack({}, { spoil: (path) => promisify(execFile)('mkfifo', [join(path, 'topics/ice/x.md')]) }),
  'file-unreadable': pack({}, { files: failing('read', 'topics/ice', 'EIO') }),
  'file-locked': pack({}, { files: failing('read', 'topics/ice', 'EBUSY') }),
  'file-slow': pack({}, { files: silent('topics/ice') }),
  'file-online-only': pack(
    { 'notices.csv': 'x' },
    { spoil: (path) => truncateNew(join(path, 'notices.csv')) },
  ),
  'file-empty': pack({ 'topics/ice/index.en.md': '' }),
  'text-unmerged': ice({ body: '<<<<<<< HEAD\nTen minutes.\n=======\nTwenty.\n>>>>>>> 1a2b3c4' }),
  'text-unclear': pack({ 'topics/ice/index.en.md': Buffer.from([0x61, 0x81, 0x8d, 0xb0, 0x62, 0xb0, 0x63]) }),
  'file-damaged': pack({ 'topics/ice/index.en.md': 'a\0b' }),
  'file-zeros': pack({ 'topics/ice/index.en.md': new Uint8Array(4_000) }),
  'misnamed-text': pack({ 'topics/ice/index.en.md': '{\\rtf1\\ansi Ice.}' }),
  'text-too-large': ice({ body: 'a '.repeat(600_000) }),
  'text-astray': pack({ 'topics/ice.md': topicText() }),
  'text-name': pack({ 'topics/new/index.md': topicText() }),
  'text-deep': pack({ 'topics/new/inner/index.en.md': topicText() }),
  'text-missing': pack({ 'topics/new/p.jpg': 'x' }),

  // text
  'front-matter-missing': pack({ 'topics/ice/index.en.md': 'Just words.\n' }),
  'yaml-broken': ice({ title: '"Ice' }),
  'wrong-type': ice({ order: 'sixty' }),
  'value-missing': ice({ title: '' }),
  'dates-reversed': ice({ more: 'from: 2026-12-02\nto: 2026-12-01\n' }),
  'text-too-nested': ice({ body: '> '.repeat(500) }),
  'reading-stopped': async () => {
    const reader = openReader({ silenceMs: 200, startMs: 60_000, heapMb: 400 });
    return await pack(
      { 'topics/ice/index.en.md': topicText({ body: '*a **b'.repeat(15_000) }) },
      { reader },
    )();
  },
  'answer-long': ice({ answer: 'Ice may help. '.repeat(9) }),
  'sentence-long': ice({ body: `Ice may help ${'and so may heat '.repeat(6)}.` }),
  'text-hard': ice({ body: 'Rehabilitation necessitates multidisciplinary collaboration. '.repeat(8) }),
  'text-bare': ice({ body: '## When' }),
  'sign-in-words': ice({ title: 'Ice: does it help?' }),
  'note-in-line': ice({ order: '60 # after heat' }),
  'unknown-key': ice({ more: 'colour: blue\n' }),
  'unknown-warning': pack({
    'exercises/walking/index.en.md': smallPack['exercises/walking/index.en.md'].replace(
      'stop_if',
      'stop_when',
    ),
  }),
  'settings-shared': pack({
    'practice.yaml': smallPack['practice.yaml'].replace('[en]', '[en, vi]'),
    'topics/ice/index.vi.md': topicText({ order: '70' }),
  }),
  'setting-not-shown': pack({ 'practice.yaml': `${smallPack['practice.yaml']}logo: logo.png\n` }),
  'number-not-said': pack({
    'practice.yaml': `${smallPack['practice.yaml']}advice_number: 1800 022 222\nadvice_words: Ask a nurse.\n`,
  }),
  'screen-small': pack({ 'practice.yaml': `${smallPack['practice.yaml']}screen_width_mm: 217\n` }),
  'words-lost': ice({ body: ':::warning{title="Never alone"}\nBend.\n:::' }),
  'help-body': pack({ 'help/index.en.md': `${smallPack['help/index.en.md']}Do not wait.\n` }),
  'html-dropped': ice({ body: 'One <b>two</b>' }),
  'struck-out': ice({ body: 'Rest ~~20~~ 5 minutes' }),
  'link-dropped': ice({ body: '[One](https://example.com)' }),
  'table-as-list': ice({ body: '| a | b |\n|---|---|\n| 1 | 2 |' }),
  'block-unknown': ice({ body: ':::danger\nWords.\n:::' }),
  'block-broken': ice({ body: ':::warning\nStop.\n' }),
  'text-unlisted': ice({}, { 'topics/ice/index.vi.md': topicText() }),
  'text-letters': ice({
    title: 'هل يساعد الثلج؟',
    answer: 'قد يخفف الثلج الألم.',
    body: 'لف الثلج في قطعة قماش.',
  }),
  'text-encoding': pack({ 'topics/ice/index.en.md': Buffer.from(topicText({ title: 'Café' }), 'latin1') }),
  'text-twice-encoded': ice({ title: 'CafÃ©' }),
  'related-missing': ice({ more: 'related: [nowhere]\n' }),
  'group-unknown': pack({ 'topics/ice/index.en.md': topicText().replace('group: care', 'group: other') }),
  'motif-unknown': ice({ more: 'motif: bananna\n' }),
  'sign-drawing-unknown': pack({
    'help/index.en.md': smallPack['help/index.en.md'].replace('[a fever]', '["drawing hart: a fever"]'),
  }),
  'playlist-unknown': pack({ 'practice.yaml': `${smallPack['practice.yaml']}playlist: [ice, nowhere]\n` }),
  'items-not-on-loop': pack({ 'practice.yaml': `${smallPack['practice.yaml']}playlist: [ice]\n` }),
  'title-shared': pack({ 'topics/ice-copy/index.en.md': smallPack['topics/ice/index.en.md'] }),
  'motion-missing': pack({ 'exercises/walking/motion.yaml': null }),
  'motion-joint': pack({
    'exercises/walking/motion.yaml': walkMotion.replace('72: 65', '72: 265'),
  }),
  'motion-reach': motion('{ near_hand: { on: floor, at_cm: 40 } }'),
  'motion-bend': motion('{ feet: { on: floor, at_cm: -20 } }\n    hips: { 0: [0, 45] }'),
  'motion-through': motion('{ seat: { on: floor, at_cm: 0 } }'),
  'motion-idle': pack({
    'exercises/walking/motion.yaml':
      'movements:\n  Stand:\n    seconds: 6\n    keys: { hip: { 0: 20 } }\n    contacts: { feet: { on: floor, at_cm: 0 } }\n',
  }),
  'motion-doubt': pack({
    'exercises/walking/motion.yaml':
      'movements:\n  Stand:\n    seconds: 6\n    keys: { knee: { 0: 0 }, elbow: { 0: 10 } }\n    contacts: { near_foot: { on: floor, at_cm: 0 } }\n',
  }),
  'step-place': steps([
    '{ name: Kneel, place: chair, cue: Kneel down., seconds: 10 }',
    '{ name: Stand, place: floor, cue: Stand up., seconds: 10 }',
  ]),
  'steps-alike': steps(
    ['{ name: Stand, cue: Stand tall., seconds: 10 }', '{ name: Stay, cue: Look ahead., seconds: 10 }'],
    '[Stand, Stand]',
  ),
  'cue-unseen': steps([
    '{ name: Kneel, cue: "0%: Kneel down. 50%: Look ahead.", seconds: 10 }',
    '{ name: Stand, cue: Stand tall., seconds: 10 }',
  ]),
  'half-breath': steps(
    [
      '{ name: Stand, cue: Stand tall., breathing: Breathe out slowly., seconds: 10 }',
      '{ name: Kneel, cue: Kneel down., seconds: 10 }',
    ],
    '[Stand, Kneel]',
  ),

  // pictures
  'picture-outside': ice({ body: '![x](../gas/p.jpg)' }),
  'picture-missing': ice({ body: '![x](p.jpg)' }),
  'too-many-pictures': pack(async () => {
    const dot = await samplePicture({ widthPx: 4, heightPx: 4 });
    const names = Array.from({ length: 51 }, (_, i) => `${i}.jpg`);
    const body = names.map((name) => `![x](${name})`).join('\n\n');
    const files = names.map((name) => [`topics/ice/${name}`, dot] as const);
    return { 'topics/ice/index.en.md': topicText({ body }), ...Object.fromEntries(files) };
  }),
  'picture-unused': pack({ 'topics/ice/p.jpg': 'x' }),
  'picture-other-kind': pack({ 'topics/ice/p.heic': 'x' }),
  'picture-ending': pack({
    'topics/ice/index.en.md': topicText({ body: '![x](p)' }),
    'topics/ice/p': await samplePicture(),
  }),
  'picture-empty': picture(async () => new Uint8Array()),
  'picture-too-large': picture(async () => new Uint8Array(26 * 1024 ** 2)),
  'picture-too-many-pixels': picture(() => samplePicture({ widthPx: 9_000, heightPx: 10 })),
  'picture-mended': picture(async () => {
    const jpeg = Buffer.from(await samplePicture());
    const scanAt = jpeg.indexOf(Buffer.from([0xff, 0xda]));
    return Buffer.concat([jpeg.subarray(0, scanAt), Buffer.alloc(3), jpeg.subarray(scanAt)]);
  }),
  'picture-damaged': picture(async () => (await samplePicture({ format: 'png' })).fill(7, 60, 90)),
  'picture-kind': picture(async () => Buffer.from('%PDF-1.7')),
  'picture-heic': picture(async () =>
    Buffer.from('\0\0\0\x18ftypheic\0\0\0\0ispe\0\0\0\0\0\0\0\x40\0\0\0\x40', 'latin1'),
  ),
  'picture-unfinished': picture(async () => (await samplePicture()).slice(0, -40)),

  // what is not read
  'document-kind': pack({ 'topics/ice/x.odt': 'x' }),
  'document-place': pack({ 'x.docx': topicDocument() }),
  'slides-kind': pack({ 'topics/ice/x.pptx': 'x' }),
  'pdf-kind': pack({ 'topics/x.pdf': 'x' }),
  'page-kind': pack({ 'topics/ice/x.html': 'x' }),
  'shortcut-kind': pack({ 'topics/x.lnk': 'x' }),
  'table-kind': pack({ 'notices.xlsx': 'x' }),
  'archive-kind': pack({ 'photos.zip': 'x' }),
  'sound-kind': pack({ 'topics/ice/x.mp3': 'x' }),
  'plain-text-kind': pack({ 'topics/ice/x.txt': 'x' }),
  'misnamed-unread': pack({ 'topics/ice/x.txt': '%PDF-1.7' }),
  'file-meant': pack({ 'Notices 2027.csv': 'x' }),
  'file-unknown': pack({ 'topics/ice/mail.msg': 'x' }),
  'folder-unknown': pack({ 'topic/ice/index.en.md': 'x' }),
  'numbered-copy': pack({ 'topics/ice/index.en (1).md': 'x' }),

  // Word documents
  'document-converted': pack({ 'topics/Heat.docx': topicDocument() }),
  'document-not-taken': pack({ 'topics/Ice.docx': topicDocument() }),
  'document-not-written': pack(
    { 'topics/Heat.docx': topicDocument() },
    { files: failing('makeFolder', 'heat', 'EROFS') },
  ),
  'document-pictures': word(wordDocument([{ runs: 'Ice?' }, { runs: 'Yes.', hasPicture: true }])),
  'document-left-out': pack({
    'topics/new/x.docx': wordDocument([
      { runs: 'Ice?' },
      { runs: [{ text: 'Yes.' }, { text: 'No.', isStruck: true }] },
    ]),
  }),
  'document-tables': word(wordDocument([{ runs: 'Ice?' }, { runs: 'Yes.' }], tableXml([['a', 'b']]))),
  'document-incomplete': word(wordDocument([{ runs: 'Only a question?' }])),
  'document-unfinished': word(topicDocument().slice(0, -40)),
  'document-protected': word(Buffer.from('d0cf11e0a1b11ae1', 'hex')),
  'document-too-large': word(new Uint8Array(26 * 1024 ** 2)),
  'document-broken': word(Buffer.from('Just words.')),
  'misnamed-document': word(Buffer.from('%PDF-1.7')),
  'too-many-documents': pack(
    Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`topics/${i}.docx`, ''])),
  ),

  // notices
  'notices-broken': pack({ 'notices.csv': 'when,text\n,x\n' }),
  'notice-row': pack({ 'notices.csv': 'from,to,language,text\n32/12/2026,,en,x\n' }),
  'notice-days': pack({
    'practice.yaml': smallPack['practice.yaml'].replace('[en]', '[en, vi]'),
    'notices.csv': 'from,to,language,text\n,,en,x\n2026-12-01,,vi,y\n',
  }),
  'notices-column': pack({ 'notices.csv': 'from,to,language,text,remark\n,,en,x,Ask Anna\n' }),
  'notices-above': pack({ 'notices.csv': 'Table 1\nfrom,to,language,text\n,,en,Open\n' }),
  'day-first': pack({ 'notices.csv': 'from,to,language,text\n03/04/2026,,en,x\n' }),
  'day-hour': pack({ 'notices.csv': 'from,to,language,text\n2026-12-24 14:00,,en,x\n' }),
};

function picture(bytesOf: () => Promise<Uint8Array>): ProblemFixture {
  const text = topicText({ body: '![x](p.jpg)' });
  return pack(async () => ({ 'topics/ice/index.en.md': text, 'topics/ice/p.jpg': await bytesOf() }));
}

/** An exercise that is done standing still, with these contacts. */
/** An exercise of two steps, one of them on the floor. */
function steps(lines: readonly string[], shown = '[Kneel, Stand]'): ProblemFixture {
  const walking = smallPack['exercises/walking/index.en.md'];
  const [before = '', rest = ''] = walking.split('steps:\n');
  return pack({
    'exercises/walking/index.en.md': `${before}steps:\n${lines.map((line) => `  - ${line}\n`).join('')}${rest.slice(rest.indexOf('---'))}`,
    'exercises/walking/motion.yaml': `movements:
  Stand:
    seconds: 6
    breath: { 0: 0, 50: 100 }
    contacts: { feet: { on: floor, at_cm: 0 } }
  Kneel:
    seconds: 6
    keys: { trunk: { 0: 10 }, hip: { 0: 12 }, knee: { 0: 104 }, ankle: { 0: 8 } }
    contacts: { knees: { on: floor, at_cm: 0 } }
steps: ${shown}
`,
  });
}

function motion(contacts: string): ProblemFixture {
  const text = `movements:\n  Stand:\n    seconds: 6\n    contacts: ${contacts}\n`;
  return pack({ 'exercises/walking/motion.yaml': text });
}

function word(bytes: Uint8Array): ProblemFixture {
  return pack({ 'topics/new/x.docx': bytes });
}

function failing(operation: keyof Files, path: string, code: string): Files {
  return withFaults(diskFiles, [{ operation, path, code }]);
}

/** Files of which those at a path never answer. */
function silent(part: string): Files {
  const read: Files['read'] = (path, most) =>
    path.includes(part) ? new Promise(() => {}) : diskFiles.read(path, most);
  return withTimeLimits({ ...diskFiles, read }, { lookMs: 2000, readMs: 300, maxHanging: 2 });
}

/** A file that has a size and takes no room on the disk. */
async function truncateNew(path: string): Promise<void> {
  await rm(path);
  await writeFile(path, '');
  await truncate(path, 50_000);
}

function without(folder: string) {
  return Object.fromEntries(
    Object.keys(smallPack)
      .filter((path) => path.startsWith(folder))
      .map((path) => [path, null]),
  );
}

function withoutAll() {
  return Object.fromEntries(Object.keys(smallPack).map((path) => [path, null]));
}

function inFolder(folder: string) {
  return Object.fromEntries(Object.entries(smallPack).map(([path, text]) => [`${folder}/${path}`, text]));
}
