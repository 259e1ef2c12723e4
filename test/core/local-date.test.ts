import { expect, test } from 'vitest';
import { isLocalDate } from '#core/local-date.ts';

test('a day that exists is a date', () => {
  for (const text of ['2026-11-22', '2028-02-29', '2000-02-29']) expect(isLocalDate(text), text).toBe(true);
});

test('a day that does not exist, or is written otherwise, is none', () => {
  const others = [
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '22/11/2026',
    '2026-1-2',
    '',
  ];
  for (const text of others) expect(isLocalDate(text), text).toBe(false);
});
