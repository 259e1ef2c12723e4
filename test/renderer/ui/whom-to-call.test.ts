import { expect, test } from 'vitest';
import { signatureOf } from '#app/signature.ts';
import { english } from '#i18n/english.ts';
import { sampleSnapshot } from '#test/support/sample-snapshot.ts';
import { takeAwayText } from '#ui/take-away-text.ts';
import { adviceLine } from '#ui/whom-to-call.ts';

const { practice } = sampleSnapshot(0, 0);
const night = { ...practice, adviceNumber: '1800 022 222' };

test('the line to ask is the practice’s own sentence, or ours round its number, or not there', () => {
  expect(adviceLine(practice, english)).toBeNull();
  expect(adviceLine(night, english)).toContain('1800\u00a0022\u00a0222'); // no line ends inside a number
  expect(adviceLine({ ...night, adviceWords: 'Ask Nia, 1800 022 222.' }, english)).toBe(
    'Ask Nia, 1800\u00a0022\u00a0222.',
  );
});

test('what goes home ends with whom to call, then with who it is from', () => {
  const signature = signatureOf({ ...night, phone: '555 0100' }, english);
  expect(takeAwayText([{ text: signature }]).split('\n')).toEqual([
    'If you are alone, call 000.',
    'No doctor free, or not sure? Call 1800 022 222.',
    'Our practice, 555 0100',
  ]);
});
