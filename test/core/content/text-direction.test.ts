import { expect, test } from 'vitest';
import { unturned, unturnedIn } from '#core/content/text-direction.ts';

const turns = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];
const marks = ['\u200e', '\u200f', '\u061c'];

test.each([...turns, ...marks])('%j is gone from a text that is read from the left', (sign) => {
  expect(unturned(`Call ${sign}03 5550 1234${sign}.`)).toBe('Call 03 5550 1234.');
});

test('among letters from the right the marks stay, which keep a full stop in its place; the rest goes', () => {
  expect(unturned('\u202eاتصل \u200f5550\u202c.\u200f')).toBe('اتصل \u200f5550.\u200f');
  expect(unturned('התקשרו\u200e \u20665550\u2069')).toBe('התקשרו\u200e 5550');
});

test('every text of a value is seen to, and all else is left', () => {
  const bytes = new Uint8Array([1]);
  expect(unturnedIn({ a: ['x\u202ey', { b: '\u2067' }], n: 1, no: null, bytes })).toEqual({
    a: ['xy', { b: '' }],
    n: 1,
    no: null,
    bytes,
  });
});
