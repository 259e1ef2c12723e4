import { expect, test } from 'vitest';
import type { StaffCommand } from '#contract/api.ts';
import type { LocalDate } from '#contract/model.ts';
import { mayRun } from '#core/staff/roles.ts';

const check: StaffCommand = { kind: 'check-folder-now' };
const day = '2026-11-22' as LocalDate;
const exportCounters: StaffCommand = { kind: 'export-counters', from: day, to: day };

test('nobody signed in may run nothing', () => {
  expect([check, exportCounters].map((command) => mayRun(null, command))).toEqual([false, false]);
});

test('staff may look at the folder, and only the owner may take the counters away', () => {
  expect(mayRun('staff', check)).toBe(true);
  expect(mayRun('staff', exportCounters)).toBe(false);
  expect(mayRun('clinician', exportCounters)).toBe(false);
  expect(mayRun('owner', exportCounters)).toBe(true);
});
