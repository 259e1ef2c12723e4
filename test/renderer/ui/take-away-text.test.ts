import { expect, test } from 'vitest';
import { mostBytes, takeAwayText } from '#ui/take-away-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;
const long = (letter: string, length: number) => `${letter.repeat(length)}.`;

test('everything comes that has room, one part below the other', () => {
  expect(takeAwayText([{ text: 'Ice' }, { text: '' }, { text: 'It may help.' }])).toBe('Ice\n\nIt may help.');
});

test('what is extra makes room, the last first, and whole', () => {
  const text = takeAwayText([
    { text: 'Title' },
    { text: long('a', 700), isExtra: true },
    { text: long('b', 700), isExtra: true },
    { text: long('c', 300) },
  ]);
  expect(text).toBe(`Title\n\n${long('a', 700)}\n\n${long('c', 300)}`);
});

test('a dose and a warning never make room for anything', () => {
  const parts = [{ text: long('w', 900) }, { text: long('x', 900), isExtra: true }, { text: 'The practice' }];
  expect(takeAwayText(parts)).toBe(`${long('w', 900)}\n\nThe practice`);
});

test('where even that is too long, it ends with a whole sentence', () => {
  const text = takeAwayText([
    { text: Array.from({ length: 60 }, () => 'This sentence has forty letters in all.').join(' ') },
  ]);
  expect(bytes(text)).toBeLessThanOrEqual(mostBytes);
  expect(text).toMatch(/in all\.$/);
});

test('of a list that no square holds its last lines make room, and it says so; what comes after it stays', () => {
  const list = ['Stop if:', ...Array.from({ length: 20 }, (_, at) => `- ${at}${' it hurts'.repeat(20)}`)];
  const text = takeAwayText([
    { text: 'Walking' },
    { text: list.join('\n') },
    { text: 'How much: ten minutes.' },
  ]);
  expect(bytes(text)).toBeLessThanOrEqual(mostBytes);
  expect(text).toMatch(/^Walking\n\nStop if:\n- 0 it hurts/);
  expect(text).toMatch(/hurts\n- \.\.\.\n\nHow much: ten minutes\.$/);
});

test('signs of other scripts count with all their bytes', () => {
  const text = takeAwayText([{ text: '背中が痛いとき。' }, { text: '湿'.repeat(600), isExtra: true }]);
  expect(text).toBe('背中が痛いとき。');
});

test('quotes and dashes become signs that every phone reads alike', () => {
  expect(takeAwayText([{ text: 'Don’t “push” – rest…' }])).toBe('Don\'t "push" - rest...');
});
