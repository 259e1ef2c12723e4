import { expect, test } from 'vitest';
import {
  canSayWhen,
  fewestOpenedToRank,
  fewestVisitsForWeek,
  whatStandsOut,
} from '#core/statistics/what-stands-out.ts';
import { sampleItem, sampleStatistics } from '#test/support/sample-statistics.ts';

const lit = { litHours: 200, usedHours: 84, visits: 117 };

test('what was opened most comes first, how often it was, and in how many of ten hours the wall was used', () => {
  const items = [sampleItem('ice', { opened: 41 }), sampleItem('gas', { opened: 12 })];
  expect(whatStandsOut(sampleStatistics({ items, now: lit }))).toMatchObject({
    lead: { kind: 'most-opened', item: items[0], opened: 41 },
    use: { kind: 'used', litHours: 200, inTen: 4 },
  });
});

test('two that were opened alike are both named', () => {
  const items = ['ice', 'gas'].map((id) => sampleItem(id, { opened: 20 }));
  expect(whatStandsOut(sampleStatistics({ items, now: lit })).lead).toEqual({
    kind: 'as-often',
    items,
    opened: 20,
  });
});

test('below ten openings nothing is called the most opened', () => {
  const lead = (opened: number) =>
    whatStandsOut(sampleStatistics({ items: [sampleItem('ice', { opened })], now: { ...lit, visits: 9 } }))
      .lead;
  expect(lead(fewestOpenedToRank - 1)).toEqual({ kind: 'too-few', visits: 9, opened: 9 });
  expect(lead(fewestOpenedToRank).kind).toBe('most-opened');
});

test('a wall that was on and never touched is told from one of which nothing is known', () => {
  expect(whatStandsOut(sampleStatistics({ now: { litHours: 40 } })).lead.kind).toBe('not-touched');
  expect(whatStandsOut(sampleStatistics()).lead.kind).toBe('nothing-counted');
});

test('what nobody opened is named only if each item had its chance', () => {
  const unopened = (opened: number) =>
    whatStandsOut(
      sampleStatistics({
        items: [sampleItem('ice', { opened }), sampleItem('gas', { shown: 900 })],
        now: lit,
      }),
    ).unopened.map(({ item }) => item.id);
  expect(unopened(6)).toEqual(['gas']);
  expect(unopened(5)).toEqual([]);
});

test('nobody is told off for a notice, for what has gone, or for what an old database does not count', () => {
  const items = [
    sampleItem('ice', { opened: 41 }),
    sampleItem('flu-shots', { shown: 900 }, {}, { kind: 'notice' }),
    sampleItem('driving', { shown: 9 }, {}, { lastDay: '2026-11-03' }),
    sampleItem('work', { shown: 9, opened: null }),
    sampleItem('scans', null, { opened: 3 }),
  ];
  expect(whatStandsOut(sampleStatistics({ items, now: lit })).unopened).toEqual([]);
});

test('a few lit hours are no share of ten', () => {
  const use = (litHours: number) => whatStandsOut(sampleStatistics({ now: { litHours, usedHours: 3 } })).use;
  expect(use(9)).toEqual({ kind: 'too-few', litHours: 9, usedHours: 3 });
  expect(use(10)).toMatchObject({ kind: 'used', inTen: 3 });
  expect(use(0)).toEqual({ kind: 'dark' });
});

test('when people come is said from thirty visits on', () => {
  expect(canSayWhen(sampleStatistics({ now: { visits: fewestVisitsForWeek - 1 } }))).toBe(false);
  expect(canSayWhen(sampleStatistics({ now: { visits: fewestVisitsForWeek } }))).toBe(true);
});
