import { expect, test } from 'vitest';
import type { DayHours } from '#contract/model.ts';
import { settingsFault, usualSettings, withChange } from '#core/staff/settings.ts';
import { settingsRefused } from '#words/english/choosing.ts';

const day: DayHours = { from: '08:30', to: '18:00' };
const week = (...days: readonly (DayHours | null)[]) =>
  Array.from({ length: 7 }, (_, at) => (at < days.length ? (days[at] ?? null) : day));

test('hours that end before they begin, or as they begin, are refused with the day’s name', () => {
  for (const wrong of [
    { from: '18:00', to: '08:30' },
    { from: '09:00', to: '09:00' },
  ]) {
    const fault = settingsFault({ openingHours: week(day, day, wrong) });
    expect(fault).toEqual({ kind: 'closes-before-it-opens', day: 2 });
    expect(fault && settingsRefused(fault).what).toContain('Wednesday');
  }
});

test('hours until midnight, closed days and no hours at all are as good as any', () => {
  const hours = week({ from: '00:00', to: '24:00' }, null);
  expect(settingsFault({ openingHours: hours })).toBeUndefined();
  expect(settingsFault({ openingHours: null })).toBeUndefined();
  expect(settingsFault({ openingHours: Array(7).fill(null) })).toEqual({ kind: 'never-open' });
});

test('nobody is asked after less than twenty seconds, or after more than four minutes', () => {
  const kinds = [19, 20, 240, 241].map((idleS) => settingsFault({ idleS })?.kind);
  expect(kinds).toEqual(['idle-too-short', undefined, undefined, 'idle-too-long']);
});

test('only what is named is changed, null gives it back, and a blank name is none', () => {
  const named = withChange(usualSettings, { practiceName: '  Harbour \n Physio ', idleS: 60 });
  expect(named).toEqual({ ...usualSettings, practiceName: 'Harbour Physio', idleS: 60 });
  expect(withChange(named, { practiceName: ' ' })).toEqual({ ...usualSettings, idleS: 60 });
  expect(withChange(named, { idleS: null, practiceName: null })).toEqual(usualSettings);
});
