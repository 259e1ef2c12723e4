import { expect, test } from 'vitest';
import type { LocalDate, Revision } from '#contract/model.ts';
import type { StaffCommand } from '#contract/staff.ts';
import { mayRun } from '#core/staff/roles.ts';

const check: StaffCommand = { kind: 'check-folder-now' };
const day = '2026-11-22' as LocalDate;
const exportCounters: StaffCommand = { kind: 'export-counters', from: day, to: day };

const ofStaff: readonly StaffCommand[] = [
  { kind: 'describe-content' },
  { kind: 'check-folder-now' },
  { kind: 'preview-change' },
  { kind: 'undo-last-change', revision: '0123456789abcdef' as Revision },
  { kind: 'accept-folder' },
  { kind: 'list-releases' },
  { kind: 'take-from-stick', stick: '/media/blue' },
];

test('nobody signed in may run nothing', () => {
  expect([...ofStaff, exportCounters].filter((command) => mayRun(null, command))).toEqual([]);
});

test('everything about the content is for staff', () => {
  expect(ofStaff.filter((command) => !mayRun('staff', command))).toEqual([]);
});

test('staff may look at the folder, and only the owner may take the counters away', () => {
  expect(mayRun('staff', check)).toBe(true);
  expect(mayRun('staff', exportCounters)).toBe(false);
  expect(mayRun('clinician', exportCounters)).toBe(false);
  expect(mayRun('owner', exportCounters)).toBe(true);
});
