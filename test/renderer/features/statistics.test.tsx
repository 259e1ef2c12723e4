// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ItemId, LanguageTag, LocalDate } from '#contract/model.ts';
import type { StaffAnswer, StaffCommand } from '#contract/staff.ts';
import type { OwnersFolder, SavedEntry } from '#contract/staff-reports.ts';
import type { Statistics as Numbers } from '#contract/staff-statistics.ts';
import { Statistics } from '#features/statistics/statistics.tsx';
import { sampleItem, sampleStatistics } from '#test/support/sample-statistics.ts';

const day = (text: string) => text as LocalDate;
const en = 'en' as LanguageTag;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const busy = sampleStatistics({
  items: [
    sampleItem('ice', { shown: 900, opened: 41, read: 33 }, { opened: 29 }, { title: 'Does ice help?' }),
    sampleItem('walking', { opened: 38, read: 21, finished: 9 }, null, { kind: 'exercise', title: 'Walk' }),
    sampleItem('gas', { shown: 900 }, {}, { title: 'Gas' }),
    sampleItem('driving', null, { opened: 4 }, { lastDay: '2026-10-19', title: 'May I drive?' }),
  ],
  now: { visits: 183, litHours: 212, usedHours: 85 },
  before: { visits: 171, litHours: 212, usedHours: 80 },
  rest: {
    week: [
      { weekday: 1, hour: 9, visits: 6, litHours: 4 },
      { weekday: 2, hour: 10, visits: 2, litHours: 4 },
    ],
    exerciseDwell: { now: [3, 9, 10, 8, 8], before: [] },
    languages: [{ language: en, now: { opened: 79, read: 54 }, before: { opened: 33, read: 20 } }],
  },
});

/** The room, answered with these numbers, and all that it asked. */
async function draw(answer: (command: StaffCommand) => StaffAnswer | Promise<StaffAnswer>) {
  const commands: StaffCommand[] = [];
  const ask = vi.fn(async (command: StaffCommand) => {
    commands.push(command);
    return answer(command);
  });
  render(<Statistics ask={ask} today={day('2026-11-28')} language={en} />);
  await act(async () => {});
  return { commands, words: () => document.body.textContent?.replaceAll('\u00A0', ' ') ?? '' };
}

const numbers = (statistics: Numbers) => (): StaffAnswer => ({ kind: 'statistics', statistics });

async function touch(name: string | RegExp) {
  await act(async () => {
    fireEvent.click(screen.getAllByRole('button', { name })[0] ?? document.body);
  });
}

test('the room begins with what stands out, in plain sentences', async () => {
  const { words } = await draw(numbers(busy));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    '“Does ice help?” was opened most: 41\u00A0times in four weeks.',
  );
  expect(words()).toContain('Nobody opened “Gas”.');
  expect(words()).toContain('The wall was lit for 212 hours; somebody touched it in 4 of 10 of them.');
});

test('four weeks come first, and every other choice asks for its days', async () => {
  const { commands } = await draw(numbers(busy));
  await touch('A year');
  await touch('Last month');
  expect(commands).toEqual([
    { kind: 'read-statistics', from: '2026-11-01', to: '2026-11-28' },
    { kind: 'read-statistics', from: '2025-11-29', to: '2026-11-28' },
    { kind: 'read-statistics', from: '2026-10-01', to: '2026-10-31' },
  ]);
});

test('numbers are never told as those of days that they do not belong to', async () => {
  const year = Promise.withResolvers<StaffAnswer>();
  const { words } = await draw((command) =>
    command.kind === 'read-statistics' && command.from === '2025-11-29' ? year.promise : numbers(busy)(),
  );
  await touch('A year');
  expect(words()).toContain('times in four weeks.');
  await act(async () => year.resolve(numbers(busy)()));
  expect(words()).toContain('times in a year.');
});

test('each bar is heard whole, with its change', async () => {
  await draw(numbers(busy));
  for (const name of [
    'Does ice help?: opened 41, read 33, 12 more than before. Show its story',
    'Walk: opened 38, read 21, new on the wall. Show its story',
  ])
    expect(screen.getByRole('button', { name })).toBeTruthy();
});

test('a kiosk that is younger than the days before is not compared with them', async () => {
  const { words } = await draw(numbers({ ...busy, firstDay: day('2026-10-20') }));
  expect(words()).toContain('Counted here since 20 Oct');
  expect(words()).not.toMatch(/\+12|new on the wall/);
});

test('every picture has its table, also with what is gone', async () => {
  await draw(numbers(busy));
  const tables = screen.getAllByRole('button', { name: 'As a table' });
  expect(tables).toHaveLength(7);
  await touch('As a table');
  const rows = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toContainEqual(['Does ice help?', '900', '41', '29', '33', '0']);
  expect(rows).toContainEqual(['May I drive?', 'gone', '0', '4', '0', '0']);
  await touch('As a picture');
  expect(screen.queryByRole('table')).toBeNull();
});

test('with few numbers it says so instead of drawing noise', async () => {
  const { words } = await draw(
    numbers(
      sampleStatistics({
        items: [sampleItem('ice', { opened: 4 }, {}), sampleItem('gas', { shown: 9 }, {})],
        now: { visits: 9, litHours: 6, usedHours: 3 },
      }),
    ),
  );
  expect(words()).toContain('Nine visits are too few to say what people want.');
  expect(words()).toContain('Nine visits are too few to say when people come.');
  expect(words()).toContain('The wall was lit for 6 hours so far; somebody touched it in 3.');
  expect(words()).not.toContain('Nobody opened');
});

test('one visit is told as one, and no picture is drawn of it', async () => {
  const { words } = await draw(
    numbers(
      sampleStatistics({
        items: [sampleItem('ice', { opened: 1, shown: 1 }, {})],
        now: { visits: 1, litHours: 1, usedHours: 1 },
      }),
    ),
  );
  expect(words()).toContain('One visit is too few to say what people want.');
  expect(words()).toContain('One visit is too few to say when people come.');
  expect(words()).toContain('The wall was lit for 1 hour so far; somebody touched it in 1.');
  expect(words().match(/.{30}\b1 (?:visits|hours|items|exercises)\b.{20}/g)).toBeNull();
});

test('nothing counted, and nobody there, are two things', async () => {
  const { words } = await draw(numbers(sampleStatistics()));
  expect(words()).toContain('Nothing was counted in four weeks.');
  expect(words()).toContain('What people open and follow is drawn here from the first count on.');
  expect(screen.queryByRole('button', { name: 'As a table' })).toBeNull();
  expect(words()).not.toContain('How far they go');
  cleanup();
  const lit = await draw(numbers(sampleStatistics({ now: { litHours: 40 } })));
  expect(lit.words()).toContain('Nobody touched the wall in four weeks.');
});

test('what a wrong clock left over is told apart', async () => {
  const apart = { undated: { opened: 12, visits: 1 }, later: { opened: 0, visits: 3 } };
  const { words } = await draw(numbers({ ...busy, apart }));
  expect(words()).toContain('12 openings and 1 visit have no day, because this computer’s clock was wrong.');
  expect(words()).toContain('3 visits stand on days that have not come yet');
});

test('an older database says what it does not count', async () => {
  const items = [sampleItem('ice', { opened: 41, taken: null }, { opened: 2, taken: null })];
  const { words } = await draw(numbers(sampleStatistics({ items, now: { visits: 40, litHours: 40 } })));
  expect(words()).toContain('not counted');
});

test('numbers that cannot be read are told with what to do', async () => {
  const because = { what: 'Another program holds the numbers.', why: 'A backup may.', todo: 'Come back.' };
  const { words } = await draw(() => ({ kind: 'not-done', because }));
  expect(words()).toContain('Another program holds the numbers.');
  expect(words()).toContain('Come back.');
});

test('a touch on an item tells its story, and the way back leads to the same days', async () => {
  const week = { shown: 100, opened: 5, read: 2, finished: 0, taken: 0 };
  const story = {
    item: { kind: 'topic', id: 'ice' as ItemId },
    titles: { en: 'Does ice help?' },
    weeks: [
      { ...week, monday: day('2026-11-16') },
      { ...week, opened: 9, monday: day('2026-11-23') },
    ],
    marks: [
      { date: day('2026-11-18'), kind: 'changed' },
      { date: day('2026-11-24'), kind: 'approved' },
    ],
  } as const;
  const { commands, words } = await draw((command) =>
    command.kind === 'read-story' ? { kind: 'story', story } : numbers(busy)(),
  );
  await touch('A year');
  await touch(/^Does ice help/);
  expect(commands.at(-1)).toEqual({ kind: 'read-story', item: story.item, to: '2026-11-28' });
  expect(words()).toContain('Opened 14 times since the week of 16 Nov. Most in the week of 23 Nov: 9 times.');
  expect(words()).toMatch(/1\s+18.Nov: its words changed.*2\s+24.Nov: it was approved/s);
  await touch('Back');
  expect(screen.getByRole('button', { name: 'A year', pressed: true })).toBeTruthy();
});

test('other days go back by days and months, never past today', async () => {
  const { commands, words } = await draw(numbers(busy));
  await touch('Other days');
  await touch('A month earlier');
  expect(words()).toContain('1 October 2026');
  for (const button of screen.getAllByRole('button', { name: 'A month later' }).slice(1)) {
    await act(async () => {
      fireEvent.click(button);
    });
  }
  expect(words()).toContain('28 November 2026');
  await touch('Show these days');
  expect(commands.at(-1)).toEqual({ kind: 'read-statistics', from: '2026-10-01', to: '2026-11-28' });
});

const october: SavedEntry = {
  at: '2026-11-28T09:00',
  what: 'report',
  of: '2026-10',
  folder: '/share/reports',
  files: 4,
  by: 'owner',
};

/** The page from which numbers are taken along. */
async function drawTakeAway(
  save: (command: StaffCommand) => StaffAnswer | Promise<StaffAnswer>,
  ownersFolder: OwnersFolder = { kind: 'none' },
) {
  const entries: SavedEntry[] = [];
  const drawn = await draw((command) => {
    switch (command.kind) {
      case 'read-statistics':
        return { kind: 'statistics', statistics: busy };
      case 'list-saved':
        return { kind: 'saved-list', entries: [...entries], ownersFolder };
      case 'find-folders':
        return {
          kind: 'folders',
          folders: [
            { path: '/media/stick', from: 'stick', name: 'USB', sentence: 'Empty.', isUsable: true },
            { path: '/media/locked', from: 'stick', name: 'Locked', sentence: 'Read-only.', isUsable: false },
          ],
        };
      default:
        return save(command);
    }
  });
  await touch('Take them along');
  await act(async () => {});
  return { ...drawn, entries };
}

test('a report of the last month goes to the usual place, and is among what was saved', async () => {
  const { commands, words, entries } = await drawTakeAway(() => {
    entries.push(october);
    return { kind: 'report-saved', entry: october };
  });
  await touch('Save the report');
  expect(commands).toContainEqual({
    kind: 'save-report',
    period: '2026-10',
    folder: null,
    formats: ['pdf', 'csv', 'xlsx'],
  });
  expect(words()).toContain('The report is saved.4 files in /share/reports');
  expect(words()).toContain('Report, October 2026');
});

test('another month and a stick are chosen by a touch; a folder that cannot be written is not offered', async () => {
  const { commands, words } = await drawTakeAway(() => ({ kind: 'saving-stopped' }));
  expect(words()).not.toContain('Locked');
  await touch('August 2026');
  await touch(/Stick: USB/);
  await touch('Save the archive');
  await touch('Save the report');
  expect(commands.filter(({ kind }) => kind.startsWith('save-'))).toEqual([
    { kind: 'save-archive', folder: '/media/stick' },
    { kind: 'save-report', period: '2026-08', folder: '/media/stick', formats: ['pdf', 'csv', 'xlsx'] },
  ]);
  expect(words()).toContain('Stopped.');
});

test('what is being saved can be stopped, and what could not be saved is told in words', async () => {
  const saved = Promise.withResolvers<StaffAnswer>();
  const { commands, words } = await drawTakeAway((command) =>
    command.kind === 'save-report' ? saved.promise : { kind: 'saving', saving: null },
  );
  await touch('Save the report');
  expect(words()).toContain('Saving …');
  await touch('Stop');
  expect(commands).toContainEqual({ kind: 'stop-saving' });
  const because = { what: 'The disk is full.', why: 'Nothing was saved.', todo: 'Make room.' };
  await act(async () => saved.resolve({ kind: 'not-done', because }));
  expect(words()).toContain('The disk is full.Nothing was saved.Make room.');
});

test('an owner’s folder that is away is said with since when', async () => {
  const because = { what: '', why: '', todo: '' };
  const { words } = await drawTakeAway(() => ({ kind: 'saving-stopped' }), {
    kind: 'waits',
    folder: '/share',
    since: '2026-11-20T02:00',
    because,
  });
  expect(words()).toContain('/share is away since 20 November 2026.');
});
