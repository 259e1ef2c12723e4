import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import type { LocalDate } from '#contract/model.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { countedDays } from './counted-days.ts';
import { writeCounters } from './write-counters.ts';

const plan = { from: '2026-11-02' as LocalDate, to: '2026-11-28' as LocalDate, seed: 1 };
const days = [...countedDays(plan)];
const items = days.flatMap((day) => day.items);

test('the same plan gives the same counters, another seed gives others', () => {
  expect([...countedDays(plan)]).toEqual(days);
  expect([...countedDays({ ...plan, seed: 2 })]).not.toEqual(days);
});

test('the counters of a row agree with one another', () => {
  for (const row of items) {
    const closed =
      (row.dwell_under_5 ?? 0) +
      (row.dwell_5_to_15 ?? 0) +
      (row.dwell_15_to_30 ?? 0) +
      (row.dwell_30_to_60 ?? 0) +
      (row.dwell_from_60 ?? 0);
    expect(row.opened).toBe(closed);
    expect(row.opened).toBeGreaterThanOrEqual(row.read ?? 0);
    expect(row.read).toBeGreaterThanOrEqual(Math.max(row.finished ?? 0, row.taken ?? 0));
  }
  const opened = items.reduce((sum, row) => sum + (row.opened ?? 0), 0);
  const visits = days.flatMap((day) => day.hours).reduce((sum, row) => sum + (row.visits ?? 0), 0);
  expect(opened).toBeGreaterThan(visits); // more than one to a visit
});

test('one item is new, one went, one is never opened, and both languages are read', () => {
  const openedOf = (item: string) => items.filter((row) => row.item === item && (row.opened ?? 0) > 0);
  expect(openedOf('ice').length).toBeGreaterThan(0);
  expect(openedOf('gas')).toEqual([]);
  expect(items.filter((row) => row.item === 'sleep').map(({ date }) => date)[0]).toBe('2026-11-09');
  expect(items.some((row) => row.item === 'driving')).toBe(false);
  expect(new Set(items.map(({ language }) => language))).toEqual(new Set(['en', 'de']));
});

test('what is written is what a kiosk would have counted', async () => {
  const path = join(await temporaryFolder(), 'foyer.db');
  const written = writeCounters(path, days);
  const read = await createCounterReader(path).read(plan, async (rows) => ({
    items: [...rows.items],
    hours: [...rows.hours],
  }));
  expect(read.items.length + read.hours.length).toBe(written);
  expect(read.items).toEqual(items);
  expect(read.hours).toEqual(days.flatMap((day) => day.hours));
});
