import { expect, test } from 'vitest';
import { withoutStruck } from '#adapters/content-folder/files/struck-words.ts';
import { readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { sentenceOf } from '#test/support/in-english.ts';

/** Letters with a line through each, as phones and web pages make them. */
const struck = (words: string) => [...words].map((letter) => `${letter}\u0336`).join('');

test.each([
  ['Rest ~~20~~ 5 minutes', 'Rest  5 minutes', ['~~20~~']],
  [`Lift ${struck('20 kg')} 5 kg`, 'Lift  5 kg', ['20 kg']],
  [`${struck('Öffnet')} um 8`, ' um 8', ['Öffnet']],
  ['~~ 5 to 6 ~~ or ~5', '~~ 5 to 6 ~~ or ~5', []],
  ['a ~a ~~b', 'a ~a ~~b', []],
])('struck words are taken out of %j', (typed, left, words) => {
  const read = withoutStruck(typed);
  expect(read.text).toBe(left);
  expect(read.struck.map((found) => found.words)).toEqual(words);
});

test('struck words are told with their line', () => {
  expect(withoutStruck(`one\r~~two~~\r\n${struck('three')}`).struck).toEqual([
    { line: 2, words: '~~two~~' },
    { line: 3, words: 'three' },
  ]);
});

test('nothing that is struck out is on the wall, wherever it stands', async () => {
  const { help, notices, topics, problems } = await readPackWith({
    'help/index.en.md': '---\ntitle: Help\nanswer: Tell us.\nnow:\n  - chest pain\n  - ~~a cold~~\n---\n',
    'notices.csv': `from,to,language,text\n,,en,Open until ${struck('6')} 5.\n`,
    'topics/ice/index.en.md': `---\ntitle: Does ~~heat~~ ice help?\nanswer: It ${struck('will')} may.\n---\nYes.\n`,
  });
  const shown = JSON.stringify([help, notices, topics]);
  for (const gone of ['a cold', 'heat', '~~', '\u0336']) expect(shown, gone).not.toContain(gone);
  expect(shown).toContain('Open until  5.');
  const told = problems.filter(({ code }) => code === 'struck-out').map((problem) => sentenceOf(problem));
  for (const words of ['"~~a cold~~"', '"6"', '"~~heat~~"', '"will"'])
    expect(told.join('\n')).toContain(words);
  expect(problems.filter(({ code }) => code === 'words-lost')).toEqual([]);
});
