import { expect, it } from 'vitest';
import { parseRange } from '#shell/range.ts';

const part = (first: number, last: number) => ({ kind: 'part', range: { first, last } });
const whole = { kind: 'whole' };
const unsatisfiable = { kind: 'unsatisfiable' };

it.each([
  [null, whole],
  ['', whole],
  ['bytes=0-', part(0, 999)],
  ['bytes=0-0', part(0, 0)],
  ['bytes=5-9', part(5, 9)],
  ['bytes=500-', part(500, 999)],
  ['bytes=990-2000', part(990, 999)],
  ['bytes=999-', part(999, 999)],
  ['bytes=1000-', unsatisfiable],
  ['bytes=5000-6000', unsatisfiable],
  ['bytes=-1', part(999, 999)],
  ['bytes=-2000', part(0, 999)],
  ['bytes=-0', unsatisfiable],
  ['bytes=99999999999999999999-', unsatisfiable],
  ['BYTES=1-2', part(1, 2)],
  [' bytes=1-2 ', part(1, 2)],
  ['bytes=9-5', whole],
  ['bytes=-', whole],
  ['bytes=0-1,5-6', whole],
  ['bytes=a-b', whole],
  ['bytes=1.5-2', whole],
  ['bytes = 1-2', whole],
  ['items=0-1', whole],
  ['bytes=--1', whole],
])('of 1,000 bytes, %j asks for %j', (header, answer) => {
  expect(parseRange(header, 1000)).toEqual(answer);
});

it.each([['bytes=0-'], ['bytes=-1'], ['bytes=0-0']])(
  'of an empty file, %j asks for nothing there is',
  (header) => {
    expect(parseRange(header, 0)).toEqual(unsatisfiable);
  },
);
