import { expect, test } from 'vitest';
import { provenOrders, readTypedDay, typedHour } from '#core/content/typed-day.ts';

test('a day is read with the year in front or the day in front', () => {
  for (const text of [
    '2026-11-22',
    '2026/11/22',
    '22/11/2026',
    '22.11.2026',
    ' 22-11-2026 ',
    '22/11/2026 17:05:00',
  ])
    expect(readTypedDay(text), text).toEqual({ kind: 'day', day: '2026-11-22' });
  expect(readTypedDay('3.4.2026')).toEqual({ kind: 'day', day: '2026-04-03' });
});

test('strokes between two small numbers leave a doubt, unless they are the same', () => {
  expect(readTypedDay('03/04/2026')).toEqual({
    kind: 'day-or-month-first',
    day: '2026-04-03',
    other: '2026-03-04',
  });
  expect(readTypedDay('5/5/2026')).toEqual({ kind: 'day', day: '2026-05-05' });
});

test('a day that only the other order gives is told from no day at all', () => {
  expect(readTypedDay('11/22/2026').kind).toBe('month-first');
  expect(readTypedDay('22/11/26')).toEqual({ kind: 'short-year', day: '2026-11-22' });
  for (const text of ['31/11/2026', '2026-13-01', '29/2/2026', '0/1/2026'])
    expect(readTypedDay(text).kind, text).toBe('no-such-day');
  for (const text of ['', '22/11.2026', 'Monday', '45992', '12:30'])
    expect(readTypedDay(text).kind, text).toBe('no-day');
});

test('a day without its year is told as one', () => {
  for (const text of ['1.12.', '01.12', '24/12', '12/24', '24. Dez', '01. Dez.', 'Dec 24', '24-Dec', '29.2.'])
    expect(readTypedDay(text).kind, text).toBe('no-year');
  for (const text of ['1.13.40', '31.31.', '12:30', '24. Foo', '3.5'.repeat(2), 'Dec', '12'])
    expect(readTypedDay(text).kind, text).not.toBe('no-year');
});

test.each([
  ['24-Dec-26', '2026-12-24'],
  ['24 Dec 2026', '2026-12-24'],
  ['24th December 2026', '2026-12-24'],
  ['December 24, 2026', '2026-12-24'],
  ['24. Dezember 2026', '2026-12-24'],
  ['24 déc. 2026', '2026-12-24'],
  ['1 août 2027', '2027-08-01'],
  ['6 de enero de 2027', '2027-01-06'],
  ['1-Mär-27', '2027-03-01'],
  ['2026年12月24日', '2026-12-24'],
  ['2026년 12월 24일', '2026-12-24'],
  ['2026. 12. 24.', '2026-12-24'],
  ['٢٤/١٢/٢٠٢٦', '2026-12-24'],
  ['२०२६-१२-२४', '2026-12-24'],
  ['1er janvier 2027', '2027-01-01'],
  ['\u200f24/12/2026', '2026-12-24'],
  ['2026\u201312\u201324', '2026-12-24'],
  ['2026\u221212\u221224', '2026-12-24'],
  ['24 / 12 / 2026', '2026-12-24'],
  ['2026-12-24T00:00:00+10:00', '2026-12-24'],
  ['1º de enero de 2027', '2027-01-01'],
  ['24 grudnia 2026', '2026-12-24'],
  ['24 Ağu 2026', '2026-08-24'],
  ['1 maj 2027', '2027-05-01'],
  ['24. marraskuuta 2026', '2026-11-24'],
  ['1. maaliskuuta 2027', '2027-03-01'],
  ['24 października 2026', '2026-10-24'],
  ['24 Kasım 2026', '2026-11-24'],
  ['3 januára 2027', '2027-01-03'],
  ['24. des. 2026', '2026-12-24'],
])('a month in words leaves no doubt: %s', (typed, day) => {
  expect(readTypedDay(typed)).toEqual({ kind: 'day', day });
});

test('a word that is no month is no day', () => {
  expect(readTypedDay('24 Foo 2026').kind).toBe('no-day');
  for (const other of ['lipnja', 'lip', 'Meitheamh', 'Marble', 'Setback', 'Junction', 'listopada'])
    expect(readTypedDay(`24 ${other} 2026`).kind, other).toBe('no-day');
  expect(readTypedDay('31-Nov-26').kind).toBe('no-such-day');
});

test.each([
  ['Thursday, December 24, 2026', '2026-12-24'],
  ['Thu 24 Dec 2026', '2026-12-24'],
  ['Do., 24.12.2026', '2026-12-24'],
  ['20261224', '2026-12-24'],
  ['2026.12.24.', '2026-12-24'],
  ["'2026-12-24", '2026-12-24'],
  ['="2026-12-24"', '2026-12-24'],
])(
  'a day with its name before it, without signs or with those of a spreadsheet is read: %s',
  (typed, day) => {
    expect(readTypedDay(typed)).toEqual({ kind: 'day', day });
  },
);

test('a file that proves the month first is read so whichever sign stands between the numbers', () => {
  for (const [proof, doubtful] of [
    ['12/24/2026', '12-1-2026'],
    ['12-24-2026', '12-1-2026'],
    ['12.24.2026', '12.1.2026'],
  ] as const) {
    const orders = provenOrders([proof, doubtful]);
    expect([...orders], proof).toEqual(['month-first']);
    expect(readTypedDay(doubtful, 'month-first'), doubtful).toEqual({ kind: 'day', day: '2026-12-01' });
  }
  expect(readTypedDay('12/1/26', 'month-first')).toEqual({ kind: 'short-year', day: '2026-12-01' });
  expect([...provenOrders(['24-12-2026', '12-25-2026'])].sort()).toEqual(['day-first', 'month-first']);
  expect(readTypedDay('3-4-2026', 'both').kind).toBe('day-or-month-first');
  expect(readTypedDay('2026-12-01', 'both').kind).toBe('day');
});

test('a time behind a day is told from the midnight that spreadsheets add', () => {
  for (const [text, hour] of [
    ['2026-12-24 14:00', '14:00'],
    ['24/12/2026 2:30 pm', '2:30 pm'],
    ['2026-12-23T14:00:00.000Z', '14:00:00.000Z'],
    ['24/12/2026 00:30', '00:30'],
  ] as const)
    expect(typedHour(text), text).toBe(hour);
  for (const text of [
    ...['2026-12-24', '24/12/2026 0:00', '24/12/2026 00:00:00', '24/12/2026 12:00:00 AM', ''],
    ...['2026-12-24T00:00:00.000Z', '2026-12-24T00:00:00+10:00'],
  ])
    expect(typedHour(text), text).toBeUndefined();
});
