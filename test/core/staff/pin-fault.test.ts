import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pinFault } from '#core/staff/pin-fault.ts';
import { pinRefused } from '#words/english/pins.ts';

test.each([
  ['letters', 'secret', 'not-digits'],
  ['a blank', '123 857', 'not-digits'],
  ['digits of another script', '٤٠٩٢٧١', 'not-digits'],
  ['nothing', '', 'too-short'],
  ['five digits', '40927', 'too-short'],
  ['thirteen digits', '4092718350264', 'too-long'],
  ['one digit again and again', '000000', 'repeated'],
  ['two digits again and again', '272727', 'repeated'],
  ['three digits twice', '409409', 'repeated'],
  ['a row upwards', '123456', 'run'],
  ['a row downwards', '876543', 'run'],
  ['a row round the end of the keys', '789012', 'run'],
  ['a year first', '198427', 'year'],
  ['a birthday', '12051984', 'year'],
])('%s is no PIN', (_, pin, kind) => {
  expect(pinFault(pin)?.kind).toBe(kind);
});

test.each(['409271', '135790', '830264175', '120584', '192837465012'.slice(1)])('%s is a PIN', (pin) => {
  expect(pinFault(pin)).toBeUndefined();
});

test('of all PINs of six digits more than nine in ten may be taken', () => {
  const some = Array.from({ length: 100_000 }, (_, at) => String(at * 10 + (at % 10)).padStart(6, '0'));
  const taken = some.filter((pin) => pinFault(pin) === undefined).length;
  expect(taken).toBeGreaterThan(90_000);
});

test('whatever is typed, what is refused is refused in three sentences', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const fault = pinFault(typed);
      if (fault === undefined) return;
      for (const sentence of Object.values(pinRefused(fault))) expect(sentence).toMatch(/^[A-Z].*\.$/);
    }),
  );
});
