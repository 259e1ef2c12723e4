import { expect, test } from 'vitest';
import { lostWords } from '#adapters/content-folder/account/lost-words.ts';
import { typedMotion } from '#adapters/content-folder/account/typed-motion.ts';
import { typedNotices } from '#adapters/content-folder/account/typed-notices.ts';
import { typedSettings } from '#adapters/content-folder/account/typed-settings.ts';
import { typedText } from '#adapters/content-folder/account/typed-text.ts';
import { openWall } from './wall-of.ts';

const text = `---
Title: Is ice the #1 remedy?
answer: "Ice may help: a little."
order: 60
related: [gas]
stop_if:
  - it hurts more
sources:
  - { title: Ice, heat, by: Smith, year: 2006 }
# a note
---
Wrap **it** & [ask](tel:1) us.
1. Never on numb skin.
![A pack](ice (1).jpg "in a cloth")
`;
const whole = [
  'Is ice the #1 remedy?',
  'Ice may help: a little.',
  '60 gas it hurts more Ice, heat Smith 2006',
  'Wrap it & ask us. 1 Never on numb skin. A pack in a cloth',
];
/** Values that go out apart from one another. */
const apart = (values: readonly string[]) => values.flatMap((value) => ['\n', value, '\n']);
const lost = (out: readonly string[], told: readonly string[] = []) =>
  lostWords(typedText(text), apart(out), told);

test('where all words go out, nothing is lost', () => {
  expect(lost(whole)).toEqual([]);
});

test('words that do not go out are quoted with their line', () => {
  expect(lost(whole.with(1, 'Ice may help'))).toEqual([{ lacks: 'words', line: 3, words: 'a little' }]);
  expect(lost(whole.with(0, 'Is ice the'))).toEqual([{ lacks: 'words', line: 2, words: '1 remedy' }]);
  expect(lost(whole.with(2, '60 gas Ice Smith 2006'))).toEqual([
    { lacks: 'words', line: 7, words: 'it hurts more … heat' },
  ]);
  expect(lost(whole.slice(0, 3))[0]?.words).toContain('Never on numb skin');
});

test.each([
  ['a number sign', whole.with(0, 'Is ice the 1 remedy?'), 2, 'Is ice the #1 remedy?'],
  ['a question mark', whole.with(0, 'Is ice the #1 remedy'), 2, 'Is ice the #1 remedy?'],
  ['a colon', whole.with(1, 'Ice may help, a little.'), 3, '"Ice may help: a little."'],
  ['the order of words', whole.with(1, 'A little: Ice may help.'), 3, '"Ice may help: a little."'],
  [
    'an and',
    whole.with(3, 'Wrap it ask us. 1 Never on numb skin. A pack in a cloth'),
    12,
    'Wrap **it** & ask us.',
  ],
])('%s that does not go out is told with the words around it', (_, out, line, words) => {
  const changed = out.map((value) => value.replace('A little', 'a little'));
  expect(lost(changed)).toEqual([{ lacks: 'signs', line, words }]);
});

test.each([
  ['from 5 - 6 kg', 'from 5 6 kg'],
  ['at -5 °C', 'at 5 °C'],
  ['at -5 °C', 'at -5 C'],
  ['under 10 %', 'under 10'],
  ['if < 5', 'if > 5'],
  ['if ≤ 5', 'if 5'],
  ['take 1.5 mg', 'take 15 mg'],
  ['take 1,5 mg', 'take 1.5 mg'],
  ['take 5 10 times', 'take 510 times'],
  ['~5 minutes', '5 minutes'],
  ['at 5:30', 'at 5 30'],
  ['½ of it', '12 of it'],
])('"%s" is not the same as "%s"', (typed, shown) => {
  expect(lostWords([{ text: typed }], [shown], [])).toHaveLength(1);
});

test.each([
  ['5 – 6', '5 - 6'],
  ['5–6 kg', '5-6 kg'],
  ['10² and CO₂', '102 and CO2'],
  ['ﬁne soft\u00adly cafe\u0301', 'fine softly café'],
  ['"yes", he said', '“yes” he said'],
  ['５％', '5%'],
  ['ｗｉｄｅ', 'wide'],
])('"%s" is the same as "%s"', (typed, shown) => {
  expect(lostWords([{ text: typed }], [shown], []).filter(({ lacks }) => lacks === 'signs')).toEqual([]);
});

test('a word counts as often as it was typed', () => {
  expect(lostWords([{ text: 'no ice' }, { text: 'no' }], ['no ice'], [])).toMatchObject([{ words: 'no' }]);
});

test('what is quoted to staff is not lost, also out of the middle of a line', () => {
  expect(lost(whole.with(1, 'Ice may help'), ['Ice may help: a little.'])).toEqual([]);
  expect(lostWords([{ text: 'One <b>two</b> three' }], ['One ', 'two', ' three'], ['<b>', '</b>'])).toEqual(
    [],
  );
  expect(lostWords([{ text: 'One <b>two</b> three' }], ['One ', ' three'], ['<b>', '</b>'])).toHaveLength(1);
});

test('settings of the practice are all there, but for what names a file or a choice', () => {
  const practice =
    'name: Clinic #2\nlanguages: [en]\ngroups:\n  care: What may help\n  more: { en: Other }\nplaylist:\n  - Ice\n';
  const typed = typedSettings(practice.split('\n'), 1);
  const out = ['Clinic #2', 'en', 'What may help', 'Other', 'ice'];
  expect(lostWords(typed, apart(out), [])).toEqual([]);
  expect(lostWords(typed, apart(out.with(0, 'Clinic 2')), [])).toMatchObject([{ lacks: 'signs', line: 1 }]);
  expect(lostWords(typed, apart(out.with(4, 'gas')), [])).toMatchObject([{ line: 7, words: 'Ice' }]);
});

test('in a motion each angle stands at its moment, and each movement has its name', () => {
  const motion =
    'view: side\nmovements:\n  Walk #2:\n    seconds: 8 # slow\n    keys: { hip: { 0: 35, 52: −2 } }\n  Rest: { seconds: 2.0 }\nsteps: [Rest]\n';
  const out = ['side', 'Walk #2', '8', '0', '35', '52', '-2', 'Rest', '2'];
  expect(lostWords(typedMotion(motion), apart(out), [])).toEqual([]);
  expect(lostWords(typedMotion(motion), apart(out.with(1, 'Walk')), [])).toMatchObject([{ line: 3 }]);
  expect(lostWords(typedMotion(motion), apart(out.with(6, '2')), [])).toMatchObject([
    { line: 5, words: '52 −2' },
  ]);
});

test('each cell of the notices is there, days as they are stored', () => {
  const table = 'from;to;language;text\n24/12/2026;;en;Closed; 5 - 6 pm\n;1.5.2027;en;"He said ""no"""\n';
  const out = ['2026-12-24', 'Closed; 5 - 6 pm', '2027-05-01', 'He said "no"'];
  expect(lostWords(typedNotices(table), apart(out), [])).toEqual([]);
  expect(lostWords(typedNotices(table), apart(out.with(1, 'Closed')), [])).toMatchObject([{ line: 2 }]);
  expect(lostWords(typedNotices(table), apart(out.with(2, '2027-06-01')), [])).toMatchObject([{ line: 3 }]);
  const wide = 'from,to,language,text\n２０２６／１２／２４,,en,Closed\n';
  expect(lostWords(typedNotices(wide), apart(['2026-12-24', 'Closed']), [])).toEqual([]);
  const withHours = 'from,to,language,text\n24 décembre 2026 08:00,26. Dez. 2026 12:00 AM,en,Closed\n';
  expect(lostWords(typedNotices(withHours), apart(['2026-12-24', '2026-12-26', 'Closed']), [])).toEqual([]);
});

test('a text whose words the reader drops is shown, and somebody is needed for the words', async () => {
  const wallOf = await openWall();
  const body = ':::warning{title="Never alone"}\nBend.\n:::';
  const { isShown, problems } = await wallOf('topic', 'topics/ice', {
    'topics/ice/index.en.md': `---\ntitle: Ice\nanswer: It may.\n---\n${body}\n`,
  });
  expect(isShown).toBe(true);
  expect(problems).toMatchObject([
    { code: 'words-lost', line: 5, words: expect.stringContaining('Never alone') },
  ]);
});

test('what is refused more often than the receipt lists is quoted all the same', async () => {
  const wallOf = await openWall();
  const rows = Array.from({ length: 8 }, (_, i) => `31/11/2026,,en,Bring form ${i}.`);
  const notices = await wallOf('notices', 'notices.csv', {
    'notices.csv': `from,to,language,text\n${rows.join('\n')}\n`,
  });
  const tags = Array.from({ length: 8 }, (_, i) => `<i title="t${i}">x`).join('\n\n');
  const topic = await wallOf('topic', 'topics/ice', {
    'topics/ice/index.en.md': `---\ntitle: Ice\nanswer: It may.\n---\n${tags}\n`,
  });
  for (let i = 0; i < 8; i++) {
    expect(notices.receipt).toMatch(new RegExp(`form ${i}`));
    expect(topic.receipt).toContain(`title="t${i}"`);
  }
  expect(topic.problems).toHaveLength(5);
});

test('a value that no screen has a place for is quoted', async () => {
  const wallOf = await openWall();
  const { receipt } = await wallOf('practice', 'practice.yaml', {
    'practice.yaml': 'name: A\nemergency_number: 000\nopening_hours:\n  mon: 9-5\n',
  });
  expect(receipt).toContain('mon: 9-5');
});

test('a row in a language that is not listed is quoted', async () => {
  const wallOf = await openWall();
  const { receipt } = await wallOf('notices', 'notices.csv', {
    'notices.csv': 'from,to,language,text\n,,vi,Xin chao\n',
  });
  expect(receipt).toContain('Xin chao');
});

test('brackets behind brackets are a link only where an address stands in them', () => {
  const typed = typedText('---\n---\nSee [page 2](in the folder), [us](tel:1 "for Ann").\n');
  expect(lostWords(typed, ['See [page 2](in the folder), us.\n'], ['[us](tel:1 "for Ann")'])).toEqual([]);
  expect(lostWords(typed, ['See page 2, us.\n'], ['[us](tel:1 "for Ann")'])).toMatchObject([
    { lacks: 'words' },
  ]);
});
