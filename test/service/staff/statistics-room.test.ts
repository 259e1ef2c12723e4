import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { createStatisticsReader } from '#adapters/sqlite/statistics-reader.ts';
import type { ItemId, LocalDate } from '#contract/model.ts';
import type { StatisticsCommand } from '#contract/staff-statistics.ts';
import { mayRun } from '#core/staff/roles.ts';
import { answerIn, type Room } from '#service/staff/rooms.ts';
import { statisticsRoom } from '#service/staff/statistics-room.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { wordsIn } from '#words/words.ts';

const day = (text: string) => text as LocalDate;
const november: StatisticsCommand = {
  kind: 'read-statistics',
  from: day('2026-11-01'),
  to: day('2026-11-28'),
};
const ice = { kind: 'topic', id: 'ice' as ItemId } as const;

async function openRoom() {
  const path = join(await temporaryFolder(), 'foyer.db');
  const log = createRecordingLogger();
  const room = statisticsRoom({
    reader: createStatisticsReader(path),
    marksOf: ({ id }) => [{ date: day(id === 'ice' ? '2026-11-25' : '2026-11-01'), kind: 'changed' }],
    clock: { monotonicMs: () => 0, local: () => ({ date: day('2026-11-28'), time: '09:00' }) },
    words: wordsIn.en,
    log,
  });
  const ask = (command: StatisticsCommand) => answerIn(room as Room, command); // the other rooms are not asked here
  return { path, log, ask };
}

test('the owner is answered with the period and the one before', async () => {
  const { path, ask } = await openRoom();
  const store = openCounterStore(path, createRecordingLogger());
  store.record(sampleBatch(1, [openedView('ice', '2026-11-24')]), () => 'Does ice help?');
  expect(await ask(november)).toMatchObject({
    kind: 'statistics',
    statistics: {
      days: { from: '2026-11-01', to: '2026-11-28' },
      daysBefore: { from: '2026-10-04', to: '2026-10-31' },
      items: [{ titles: { en: 'Does ice help?' }, now: { opened: 1 } }],
    },
  });
  expect(await ask({ kind: 'read-story', item: ice, to: day('2026-11-28') })).toMatchObject({
    kind: 'story',
    story: {
      weeks: [{ monday: '2026-11-23', opened: 1 }],
      marks: [{ date: '2026-11-25', kind: 'changed' }],
    },
  });
  store.close();
});

test('only the owner may ask', () => {
  expect(mayRun('clinician', november)).toBe(false);
  expect(mayRun('owner', november)).toBe(true);
  expect(mayRun('clinician', { kind: 'read-story', item: ice, to: day('2026-11-28') })).toBe(false);
});

test('numbers that cannot be read are told in words', async () => {
  const { path, log, ask } = await openRoom();
  expect(await ask(november)).toMatchObject({
    kind: 'not-done',
    because: { what: 'There are no numbers on this computer yet.' },
  });
  await writeFile(path, 'a text '.repeat(200));
  expect(await ask({ kind: 'read-story', item: ice, to: day('2026-11-28') })).toMatchObject({
    kind: 'not-done',
    because: { what: 'The numbers on this computer are damaged.' },
  });
  expect(log.events).toEqual(['statistics-not-read', 'statistics-not-read']);
});

test('days that do not exist, or in the wrong order, are refused', async () => {
  const { ask } = await openRoom();
  const period = (from: string, to: string) => ask({ kind: 'read-statistics', from: day(from), to: day(to) });
  await expect(period('2026-11-31', '2026-12-01')).rejects.toMatchObject({ code: 'refused' });
  await expect(period('2026-11-28', '2026-11-27')).rejects.toMatchObject({ code: 'refused' });
});
