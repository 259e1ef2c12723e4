import { expect, test } from 'vitest';
import { parseStaffKeys, rolesWithPin, type StaffKeys, writeStaffKeys } from '#core/staff/staff-keys.ts';

const keys: StaffKeys = {
  salt: 'ab'.repeat(16),
  pins: { owner: 'cd'.repeat(32), staff: 'ef'.repeat(32) },
  recovery: { salt: '01'.repeat(16), hash: '23'.repeat(32) },
};

test('what opens the door is read back as it was written', () => {
  expect(parseStaffKeys(writeStaffKeys(keys))).toEqual(keys);
  expect(parseStaffKeys(writeStaffKeys({ ...keys, recovery: null }))).toEqual({ ...keys, recovery: null });
  expect(rolesWithPin(keys)).toEqual(['staff', 'owner']);
});

test.each([
  ['half of it', writeStaffKeys(keys).slice(0, 120)],
  ['nothing', ''],
  ['another format', writeStaffKeys(keys).replace('"format": 1', '"format": 2')],
  ['another role', writeStaffKeys(keys).replace('"owner"', '"visitor"')],
  ['a hash that is none', writeStaffKeys({ ...keys, pins: { owner: '' } })],
  ['a list', '[]'],
])('%s is not read', (_, text) => {
  expect(parseStaffKeys(text)).toBeUndefined();
});
