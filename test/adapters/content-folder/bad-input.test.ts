import { expect, test } from 'vitest';
import type { ProblemCode } from '#core/content/problems.ts';
import { needsSomebody } from '#core/content/problems.ts';
import type { Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { sentenceOf } from '#test/support/in-english.ts';
import { samplePicture } from '#test/support/sample-pictures.ts';
import { type PackFileChanges, smallPack, topicText, walkMotion } from '#test/support/small-pack.ts';
import { readPackWith } from './open-pack.ts';

const iceFile = 'topics/ice/index.en.md';

interface Expected {
  readonly code: ProblemCode;
  readonly what?: string;
  readonly line?: number | null;
  /** Advice leaves the item on the wall. */
  readonly isAdvice?: boolean;
}

/** The one problem that such a topic `ice` brings, and that its neighbour is not touched by it. */
async function check(changes: PackFileChanges, expected: Expected, files: Files = diskFiles): Promise<void> {
  const { topics, exercises, problems } = await readPackWith(changes, files);
  expect(problems.map((found) => found.code)).toEqual([expected.code]);
  const [found] = problems;
  if (expected.what !== undefined) expect(found && sentenceOf(found)).toBe(expected.what);
  if (expected.line !== undefined) expect(found?.line).toBe(expected.line);
  expect(found && needsSomebody(found)).toBe(expected.isAdvice !== true);
  const kindOf = (id: string) => topics.find((topic) => topic.id === id)?.reading.kind;
  expect(kindOf('ice')).toBe(expected.isAdvice === true ? 'good' : 'faulty');
  expect(kindOf('gas')).toBe('good');
  expect(exercises[0]?.reading.kind).toBe('good');
}

const ice = (words: Parameters<typeof topicText>[0]) => ({ [iceFile]: topicText(words) });

test('a wrong type is named with its file, its line and an example', async () => {
  await check(ice({ order: 'sixty' }), {
    code: 'wrong-type',
    what: 'topics/ice/index.en.md, line 4: "order" must be a number such as 60.',
  });
  await check(ice({ title: '\n  - a\n  - list' }), {
    code: 'wrong-type',
    what: 'topics/ice/index.en.md, line 3: "title" must be text, not a list.',
  });
  await check(ice({ more: 'from: 11/22/2026\n' }), {
    code: 'wrong-type',
    what: 'topics/ice/index.en.md, line 6: "from" is 11/22/2026, with the month first: write 2026-11-22.',
  });
  await check(ice({ more: 'status: live\n' }), {
    code: 'wrong-type',
    what: 'topics/ice/index.en.md, line 6: "status" must be one of draft, published, retired.',
  });
  await check(ice({ more: 'related: { gas: yes }\n' }), { code: 'wrong-type', line: 6 });
  await check(ice({ more: 'sources:\n  - { title: A }\n  - { title: B, by: [C, D] }\n' }), {
    code: 'wrong-type',
    what: 'topics/ice/index.en.md, line 8: "sources, 2, by" must be text, not a list.',
  });
});

test('a missing or empty title or answer is named', async () => {
  await check(ice({ title: '' }), {
    code: 'value-missing',
    what: `${iceFile}, line 2: "title" is missing or empty.`,
  });
  await check({ [iceFile]: '---\ntitle: Ice\n---\n' }, { code: 'value-missing' });
});

test('broken YAML is named with the line where it breaks', async () => {
  await check(ice({ title: '"Ice' }), { code: 'yaml-broken' });
  await check(ice({ more: 'motif: a: b: c\n' }), { code: 'yaml-broken', line: 6 });
  await check(ice({ more: 'title: Again\n' }), { code: 'yaml-broken', line: 6 });
});

test('a file with nothing but blanks is as empty as one without a sign', async () => {
  await check({ [iceFile]: ' \n\r\n\t' }, { code: 'file-empty', what: `${iceFile}: The file is empty.` });
});

test('a picture of nearly that name is named: Windows hides endings, and JPEG has two', async () => {
  for (const [typed, name] of [
    ['photo', 'photo.jpg'],
    ['photo.jpg', 'photo.jpeg'],
    ['foto.jpg', 'photo.jpg'],
    ['photo.jpg', 'photo.jpg.jpeg'],
  ] as const)
    await check(
      { ...ice({ more: `picture: ${typed}\n` }), [`topics/ice/${name}`]: 'x' },
      {
        code: 'picture-missing',
        what: `${iceFile}, line 6: The picture "${typed}" is not in the folder. There is "${name}".`,
      },
    );
  await check(
    { ...ice({ body: '![x](holiday.jpg)' }), 'topics/ice/photo.jpg': 'x' },
    { code: 'picture-missing', what: `${iceFile}, line 7: The picture "holiday.jpg" is not in the folder.` },
  );
});

test('signs that could unfold to gigabytes are refused', async () => {
  await check(ice({ more: 'related: &all [gas]\ngroup2: *all\n' }), { code: 'yaml-broken' });
});

test('a text without its settings is refused', async () => {
  await check({ [iceFile]: 'Just words.\n' }, { code: 'front-matter-missing' });
  await check(
    { [iceFile]: '---\ntitle: Ice\nanswer: Never closed.\n' },
    {
      code: 'front-matter-missing',
      what: `${iceFile}: The second line of dashes (---) is missing.`,
    },
  );
});

test('an unknown key is advice', async () => {
  await check(ice({ more: 'colour: blue\n' }), { code: 'unknown-key', line: 6, isAdvice: true });
});

test('a setting that is nearly written as one is told with that one', async () => {
  await check(ice({ more: 'picturre: p.jpg\n' }), {
    code: 'unknown-key',
    what: `${iceFile}, line 6: "picturre" is not a setting that Foyer knows. Is "picture" meant? Its words are not shown: "p.jpg".`,
    isAdvice: true,
  });
  await check(ice({ more: 'colour: title\n' }), {
    code: 'unknown-key',
    what: `${iceFile}, line 6: "colour" is not a setting that Foyer knows. Its words are not shown: "title".`,
    isAdvice: true,
  });
});

test('a warning under a name that is no setting needs somebody: the exercise is shown without it', async () => {
  const exercise = smallPack['exercises/walking/index.en.md'];
  const read = async (text: string) => {
    const { problems, exercises } = await readPackWith({ 'exercises/walking/index.en.md': text });
    expect(exercises[0]?.reading.kind).toBe('good');
    return problems.map((found) => [sentenceOf(found), needsSomebody(found)]);
  };
  const place = 'exercises/walking/index.en.md, line';
  expect(await read(exercise.replace('stop_if', 'stop_when'))).toEqual([
    [
      `${place} 7: "stop_when" is not a setting that Foyer knows. Its words are not shown: "it hurts more".`,
      true,
    ],
  ]);
  expect(await read(exercise.replace('ask_first', 'danger'))).toEqual([
    [
      `${place} 6: "danger" is not a setting that Foyer knows. Its words are not shown: "you feel dizzy".`,
      true,
    ],
  ]);
  const whole = exercise.replace('dose:', 'not_for_you_if: [you are unwell]\ndose:');
  expect(await read(whole.replace('dose:', 'author: Lee\ndose:'))).toEqual([
    [`${place} 9: "author" is not a setting that Foyer knows. Its words are not shown: "Lee".`, false],
  ]);
});

test('a text that two people changed at once is not shown with both, in any line end', async () => {
  const body = 'Warm it.\n<<<<<<< HEAD\nTen minutes.\n=======\nTwenty minutes.\n>>>>>>> theirs\nRest.';
  await check(ice({ body }), { code: 'text-unmerged', line: 8 });
  const text = topicText({ body }).replaceAll('\n', '\r\n');
  await check({ [iceFile]: text }, { code: 'text-unmerged', line: 8 });
  const { problems } = await readPackWith(ice({ body: 'Rest\n=======\n>>>>>>> Then walk.' }));
  expect(problems).toEqual([]);
});

test('the hour of a first or last day is told: an item is there for whole days', async () => {
  await check(ice({ more: 'from: 2026-11-01 14:00\n' }), {
    code: 'day-hour',
    line: 6,
    what: `${iceFile}, line 6: The time "14:00" is not used: all of 1 November 2026 counts.`,
    isAdvice: true,
  });
  await check(ice({ more: 'to: 30.12.2026 6:00 pm\n' }), { code: 'day-hour', line: 6, isAdvice: true });
});

test('a drawing that Foyer has not is told, with the one that may be meant', async () => {
  await check(ice({ more: 'motif: walkr\n' }), {
    code: 'motif-unknown',
    what: `${iceFile}, line 6: Foyer has no drawing "walkr". It has one called "walker".`,
    isAdvice: true,
  });
});

test('the last day before the first is refused', async () => {
  await check(ice({ more: 'from: 2026-12-02\nto: 2026-12-01\n' }), { code: 'dates-reversed', line: 7 });
});

test('HTML is left out and told, the words around it stay', async () => {
  await check(ice({ body: 'One\n\n<script>alert(1)</script>\n\nTwo' }), {
    code: 'html-dropped',
    line: 9,
    isAdvice: true,
  });
});

test('an empty file, zeros, and a text over a megabyte are refused', async () => {
  await check({ [iceFile]: '' }, { code: 'file-empty' });
  await check({ [iceFile]: new Uint8Array(4096) }, { code: 'file-zeros' });
  await check({ [iceFile]: 'a\0b' }, { code: 'file-damaged' });
  await check({ [iceFile]: topicText({ body: 'a '.repeat(600_000) }) }, { code: 'text-too-large' });
});

test('a folder without its text is refused', async () => {
  await check({ [iceFile]: null, 'topics/ice/notes.jpg': 'x' }, { code: 'text-missing' });
});

test('a text saved by an old Notepad is read, with advice', async () => {
  const bytes = Buffer.from(topicText({ title: 'Café' }), 'latin1');
  await check({ [iceFile]: bytes }, { code: 'text-encoding', isAdvice: true });
});

test('a picture outside the folder is refused, however it is written', async () => {
  const outside = [
    '../gas/picture.jpg',
    'sub/../../gas/picture.jpg',
    '%2e%2e/gas/picture.jpg',
    '/etc/passwd',
    'C:/Windows/win.ini',
    'file:///etc/passwd',
    'https://example.com/x.jpg',
    '\\\\\\\\server\\\\x.jpg',
    'data:image/png;base64,AAAA',
  ];
  for (const name of outside)
    await check(ice({ body: `![x](<${name}>)` }), { code: 'picture-outside', line: 7 });
});

test('a picture named in the settings or by a reference is held to the same rules', async () => {
  await check(ice({ more: 'picture: ../x.jpg\n' }), { code: 'picture-outside', line: 6 });
  await check(ice({ body: '![x][ref]\n\n[ref]: ../x.jpg' }), { code: 'picture-outside' });
});

test('a picture that is missing, empty, broken or no picture refuses its topic', async () => {
  const withPicture = (bytes: Uint8Array | string, name = 'p.jpg') => ({
    ...ice({ body: `![x](${name})` }),
    [`topics/ice/${name}`]: bytes,
  });
  await check(ice({ body: '![x](p.jpg)' }), { code: 'picture-missing' });
  await check(withPicture(''), { code: 'picture-empty' });
  await check(withPicture('not a picture'), { code: 'picture-kind' });
  await check(withPicture('<svg xmlns="http://www.w3.org/2000/svg"/>', 'p.svg'), { code: 'picture-kind' });
  const whole = await samplePicture({ widthPx: 300, heightPx: 300 });
  await check(withPicture(whole.subarray(0, whole.length - 200)), { code: 'picture-unfinished' });
  await check(withPicture(await samplePicture({ widthPx: 9000, heightPx: 10 })), {
    code: 'picture-too-many-pixels',
  });
  await check(withPicture(new Uint8Array(26 * 1024 * 1024)), { code: 'picture-too-large' });
});

test('a file that cannot be read refuses its topic only', async () => {
  const denied = withFaults(diskFiles, [{ operation: 'read', path: 'topics/ice', code: 'EACCES' }]);
  await check(
    {},
    { code: 'file-unreadable', what: `${iceFile}: The file or folder cannot be read (EACCES).` },
    denied,
  );
});

test('a folder that cannot be listed refuses its topic only', async () => {
  const denied = withFaults(diskFiles, [{ operation: 'list', path: 'topics/ice', code: 'EACCES' }]);
  await check(
    {},
    { code: 'file-unreadable', what: 'topics/ice: The file or folder cannot be read (EACCES).' },
    denied,
  );
});

test('an exercise without motion, with a wrong one, or without steps is refused', async () => {
  const faulty = async (changes: PackFileChanges, code: ProblemCode, what?: string) => {
    const { exercises, problems } = await readPackWith(changes);
    expect(exercises[0]?.reading.kind).toBe('faulty');
    expect(problems.map((found) => found.code)).toEqual([code]);
    if (what !== undefined) expect(problems.slice(0, 1).map(sentenceOf)).toEqual([what]);
  };
  const motion = 'exercises/walking/motion.yaml';
  const change = (from: string, to: string) => ({ [motion]: walkMotion.replace(from, to) });
  await faulty({ [motion]: null }, 'motion-missing');
  await faulty(
    change('0: 35', '0: bent'),
    'wrong-type',
    `${motion}, line 8: Movement "Walk", at 0 %: hip must be a number such as 35, not "bent".`,
  );
  await faulty(change('52: -2', '152: -2'), 'wrong-type');
  await faulty(
    change('72: 65', '72: -20'),
    'motion-joint',
    `${motion}, line 9: Movement "Walk", at 72 %: The knee cannot bend to −20°: use 0 to 150.`,
  );
  const moving = (contacts: string) => ({
    [motion]: `movements:\n  Sway:\n    seconds: 6\n    keys: { trunk: { 0: 0, 50: 30 } }\n${contacts}`,
  });
  await faulty(
    moving('    contacts:\n      feet: { on: floor, at_cm: 0 }\n      near_hand: { on: floor, at_cm: 40 }\n'),
    'motion-reach',
    `${motion}, line 7: Movement "Sway", at 0 %: The near hand misses its place by 86 cm.`,
  );
  await faulty(moving('    contacts: { seat: { on: floor, at_cm: 0 } }\n'), 'motion-through');
  await faulty(
    moving('    hips: { 0: [0, 50] }\n    contacts: { feet: { on: floor, at_cm: -20 } }\n'),
    'motion-bend',
  );
  await faulty(
    change('knee:', 'kneee:'),
    'wrong-type',
    `${motion}, line 9: Movement "Walk": "kneee" is not a joint: do you mean knee? If not, use pelvis, trunk, back, neck, head, hip, knee, ankle, aside, turn, pelvis_turn, trunk_turn, lean_aside, head_turn, sole_tilt, shoulder, elbow, wrist.`,
  );
  await faulty(
    { [motion]: `${walkMotion}steps: [Walk]\n` },
    'wrong-type',
    `${motion}: "steps" must name 2 movements, as in exercises/walking/index.en.md.`,
  );
  await faulty(
    { [motion]: `${walkMotion}steps: [Walk, Run]\n` },
    'wrong-type',
    `${motion}, line 14: "steps" names "Run", which is not a movement: use Walk.`,
  );
  await faulty(
    change('Calves', 'Earlobes'),
    'wrong-type',
    `${motion}, line 13: Movement "Walk": "Earlobes" is not a muscle that can glow: use Calves, Thighs, Buttocks, Belly, Lower back, Upper back, Chest, Neck, Shoulders.`,
  );
  await faulty(
    {
      'exercises/walking/index.en.md': smallPack['exercises/walking/index.en.md'].replace(
        /steps:[\s\S]*---/,
        'steps: []\n---',
      ),
    },
    'wrong-type',
  );
});

test('a faulty practice.yaml is named, and the items are read all the same', async () => {
  const { practice, topics, problems } = await readPackWith({
    'practice.yaml': smallPack['practice.yaml'].replace('"#1F6F5C"', 'green'),
  });
  expect(practice.kind).toBe('faulty');
  expect(problems.slice(0, 1).map(sentenceOf)).toEqual([
    'practice.yaml, line 6: "colours, leaf" must be a colour such as "#1F6F5C".',
  ]);
  expect(topics.every(({ reading }) => reading.kind === 'good')).toBe(true);
});

test('files that people expect on the wall are named with what to do instead', async () => {
  const { problems } = await readPackWith({
    'topics/ice/talk.pptx': 'x',
    'topics/ice/clip.mp4': 'x',
    'topics/ice/index.en (1).md': 'x',
    'topics/loose.md': 'x',
    'topics/ice/~$index.en.md': 'x',
    'topics/ice/Thumbs.db': 'x',
    '_RECEIPT.txt': 'x',
  });
  expect(problems.map(({ code, file }) => [code, file]).sort()).toEqual([
    ['clip-unused', 'topics/ice/clip.mp4'],
    ['numbered-copy', 'topics/ice/index.en (1).md'],
    ['slides-kind', 'topics/ice/talk.pptx'],
    ['text-astray', 'topics/loose.md'],
  ]);
});

test('a text under a wrong name is told once, with the name to give it', async () => {
  const { problems } = await readPackWith({
    'topics/new/index.md': topicText(),
    'topics/deep/inner/index.en.md': topicText(),
  });
  expect(problems.map(({ code, file }) => [code, file])).toEqual([
    ['text-deep', 'topics/deep/inner/index.en.md'],
    ['text-name', 'topics/new/index.md'],
  ]);
});

test('a folder name that cannot be an address is refused', async () => {
  const { topics, problems } = await readPackWith({ 'topics/a#b/index.en.md': topicText() });
  expect(problems.map((found) => found.code)).toEqual(['folder-name']);
  expect(topics).toHaveLength(2);
});

test('a file that is replaced while it is read ends the reading', async () => {
  const { openPack } = await import('./open-pack.ts');
  const { changePack } = await import('#test/support/small-pack.ts');
  const { folder, path } = await openPack();
  const scan = await folder.scan();
  await changePack(path, { [iceFile]: topicText({ title: 'Written meanwhile' }) });
  expect(scan.kind === 'found' && (await folder.read(scan, ['en' as never]))).toBeUndefined();
});
