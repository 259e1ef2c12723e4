import { expect, test } from 'vitest';
import { tellableLine, traceOf } from '#core/log-trace.ts';

test('of an error its code and the places are told, never a word of its message', () => {
  const error = Object.assign(new Error("ENOENT: no such file, open '/home/anna/Mrs Smith.jpg'"), {
    code: 'ENOENT',
  });
  const { code, at } = traceOf(error);
  expect(code).toBe('ENOENT');
  expect(at[0]).toMatch(/^at .*log-trace\.test\.ts:\d+:\d+/);
  expect(JSON.stringify(at)).not.toContain('Smith');
});

test('a message that looks like a place is none', () => {
  const { at } = traceOf(new Error('not read\n    at Mrs Smith:1:1\n    at home'));
  expect(at.length).toBeGreaterThan(0);
  expect(JSON.stringify(at)).not.toMatch(/Smith|home$/);
});

test('an error that came as the text of its stack is held to the same', () => {
  const text =
    'TypeError: Mrs Smith is not iterable\n    at draw (kiosk://app/main.js:1:2)\n    at Mrs Smith';
  expect(traceOf(text)).toEqual({ code: 'TypeError', at: ['at draw (kiosk://app/main.js:1:2)'] });
  expect(traceOf('Mrs Smith')).toEqual({ code: 'unknown', at: [] });
  expect(traceOf(undefined)).toEqual({ code: 'unknown', at: [] });
});

test.each([
  ["Error: ENOENT: no such file, open '/home/anna/Mrs Smith.jpg'", 'Error'],
  ["Error [ERR_MODULE_NOT_FOUND]: Cannot find package '/home/anna'", 'Error [ERR_MODULE_NOT_FOUND]'],
  [
    '    at read (file:///opt/foyer/service/main.mjs:3:5)',
    'at read (file:///opt/foyer/service/main.mjs:3:5)',
  ],
  [
    '    at Object.<anonymous> (C:\\Program Files\\Foyer\\main.cjs:1:2)',
    'at Object.<anonymous> (C:\\Program Files\\Foyer\\main.cjs:1:2)',
  ],
  ['    at async node:internal/modules/run_main:2:3', 'at async node:internal/modules/run_main:2:3'],
  ['    at Mrs Smith:1:1', undefined],
  ['FATAL ERROR: Reached heap limit', 'FATAL ERROR: Reached heap limit'],
  ["  code: 'ENOENT',", "code: 'ENOENT'"],
  ["  path: '/home/anna/Mrs Smith.jpg'", undefined],
  ['    throw new Error(`Mrs Smith`)', undefined],
  ['Mrs Smith at home', undefined],
])('of the line %s of a program this is told: %s', (line, told) => {
  expect(tellableLine(line)).toBe(told);
});
