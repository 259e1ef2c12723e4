import { expect, test } from 'vitest';
import { lostWords } from '#adapters/content-folder/account/lost-words.ts';
import { typedMotion, typedPractice, typedText } from '#adapters/content-folder/account/typed-text.ts';
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
  'it hurts more Ice, heat Smith 2006',
  'Wrap it & ask us. Never on numb skin. A pack in a cloth',
];
const lost = (out: readonly string[], told: readonly string[] = []) =>
  lostWords(typedText(text, []), out, told);

test('where all words go out, nothing is lost', () => {
  expect(lost(whole)).toBeUndefined();
});

test('words that do not go out are quoted with their line', () => {
  expect(lost(whole.with(1, 'Ice may help'))).toEqual({ line: 3, words: 'a little' });
  expect(lost(whole.with(0, 'Is ice the'))).toEqual({ line: 2, words: '1 remedy' });
  expect(lost(whole.with(2, 'Ice Smith 2006'))).toEqual({ line: 7, words: 'it hurts more … heat' });
  expect(lost(whole.slice(0, 3))?.words).toContain('Never on numb skin');
});

test('a word counts as often as it was typed', () => {
  expect(lostWords([{ text: 'no ice, no heat' }], ['no ice heat'], [])).toEqual({
    line: undefined,
    words: 'no ice, no',
  });
  expect(lostWords([{ text: 'no ice' }, { text: 'no' }], ['no ice'], [])?.words).toBe('no');
});

test('what is quoted to staff is not lost, and small or joined letters are the same word', () => {
  expect(lost(whole.with(1, 'Ice may help'), ['Left out: "a little"'])).toBeUndefined();
  expect(
    lostWords([{ text: 'ﬁne 10² soft\u00adly cafe\u0301' }], ['fine 102 softly café'], []),
  ).toBeUndefined();
});

test('settings that are never shown are no words, those of the practice and of a motion are', () => {
  const practice =
    'name: Clinic #2\nlanguages: [en]\ngroups:\n  care: What may help\n  more: { en: Other }\nplaylist:\n  - ice\n';
  expect(lostWords(typedPractice(practice, []), ['Clinic 2', 'What may help', 'Other'], [])).toBeUndefined();
  expect(lostWords(typedPractice(practice, []), ['Clinic', 'What may help', 'Other'], [])?.words).toBe('2');
  const motion = 'view: side\nmovements:\n  Walk #2:\n    seconds: 8 # slow\n  Rest: { seconds: 2 }\n';
  expect(lostWords(typedMotion(motion), ['Walk #2', 'Rest'], [])).toBeUndefined();
  expect(lostWords(typedMotion(motion), ['Walk', 'Rest'], [])).toEqual({ line: 3, words: '2' });
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
