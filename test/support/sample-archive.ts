import type { LocalDate } from '#contract/model.ts';
import type { LocalMonth } from '#contract/staff-reports.ts';
import type { ArchiveFacts, ArchiveRows } from '#core/statistics/archive/archive.ts';
import { daysOfMonth } from '#core/statistics/report/month.ts';
import { countedDays } from './counted-years/counted-days.ts';

/** The archive of a made-up kiosk. */
export const sampleFacts: ArchiveFacts = {
  siteName: 'Riverside Practice',
  site: 'riverside-practice',
  kiosk: '3fa9c01b22',
  kioskName: 'Waiting room 1',
  zone: 'Australia/Sydney',
  month: '2026-11' as LocalMonth, // a month
  keptSince: null,
};

/** What that kiosk counted in a month, or another one with another seed. */
export function sampleRows(month = '2026-11', seed = 7): ArchiveRows {
  const { from } = daysOfMonth(month as LocalMonth); // tests give a month
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0));
  const days = [...countedDays({ from, to: last.toISOString().slice(0, 10) as LocalDate, seed })]; // a day
  return { items: days.flatMap(({ items }) => items), hours: days.flatMap(({ hours }) => hours) };
}
