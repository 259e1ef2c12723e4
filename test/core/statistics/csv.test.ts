import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LocalDate } from '#contract/model.ts';
import { csvFormat, csvPieces, csvText, hoursTable, isOwnCsv, itemsTable } from '#core/statistics/csv.ts';
import type { HourCounterRow, ItemCounterRow } from '#core/statistics/ports.ts';
import { undatedDate } from '#core/statistics/tally.ts';

const item: ItemCounterRow = {
  date: '2026-11-22',
  hour: 9,
  kind: 'topic',
  item: 'ice',
  title: 'Ice, or heat?',
  surface: 'loop',
  language: 'en',
  shown: 1,
  opened: 2,
  read: 3,
  finished: 4,
  taken: 5,
  dwell_s: 6,
  dwell_under_5: 7,
  dwell_5_to_15: 8,
  dwell_15_to_30: 9,
  dwell_30_to_60: 10,
  dwell_from_60: 11,
};
const hour: HourCounterRow = {
  date: undatedDate,
  hour: 0,
  visits: 1,
  visits_of_0: 2,
  visits_of_1: 3,
  visits_of_2: 4,
  visits_of_3: 5,
  visits_of_4_or_more: 6,
  visits_larger_text: 7,
  visits_more_contrast: 8,
  visits_less_motion: 9,
  visits_low_reach: 10,
  lit_minutes: 11,
};
const nowhere = { kiosk: '', keptSince: null };
const [itemHeader = '', itemLine = ''] = [
  ...csvPieces(itemsTable, [item], { kiosk: '3fa9c01b22', keptSince: '2024-11-01' as LocalDate }),
];
const [hourHeader = '', hourLine = ''] = [...csvPieces(hoursTable, [hour], nowhere)];

test('a table begins with a byte order mark and a header whose first name is the format', () => {
  expect(itemHeader).toMatch(
    /^\uFEFFfoyer-items-4,date,hour,kind,item,title,.*,dwell_from_60,kept_since\r\n$/,
  );
  expect(hourHeader).toMatch(/^\uFEFFfoyer-hours-4,date,hour,visits,.*,lit_minutes,kept_since\r\n$/);
});

test('every line has as many fields as its header', () => {
  const fields = (text: string) => text.replace('"Ice, or heat?"', '').split(',').length;
  expect(fields(itemLine)).toBe(fields(itemHeader));
  expect(fields(hourLine)).toBe(fields(hourHeader));
});

test('a row of either table carries its own numbers', () => {
  expect(itemLine).toBe(
    '3fa9c01b22,2026-11-22,9,topic,ice,"Ice, or heat?",loop,en,1,2,3,4,5,6,7,8,9,10,11,2024-11-01\r\n',
  );
  expect(hourLine).toBe(',undated,0,1,2,3,4,5,6,7,8,9,10,11,\r\n');
});

test('the cell of what was not counted is empty, and that of none is 0', () => {
  const [, line] = [...csvPieces(itemsTable, [{ ...item, shown: 0, opened: null }], nowhere)];
  expect(line).toMatch(/,loop,en,0,,3,/);
});

test('a table of this version or an earlier one is known by its header, and no other file is', () => {
  expect(isOwnCsv(itemsTable, itemHeader)).toBe(true);
  expect(isOwnCsv(itemsTable, itemHeader.replace(`-${csvFormat}`, '-1'))).toBe(true);
  for (const start of [
    '',
    hourHeader,
    itemHeader.slice(1), // saved by another program
    itemHeader.replace(`-${csvFormat}`, `-${csvFormat + 1}`),
    itemHeader.replace(`-${csvFormat},date`, `-${csvFormat} of mine,date`),
    'date,hour,kind,item',
  ]) {
    expect(isOwnCsv(itemsTable, start), start).toBe(false);
  }
});

test('a text that a spreadsheet would run becomes text', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    expect(csvText(`${start}1`).replace(/^"/, ''), JSON.stringify(start)).toMatch(/^'/);
  }
  expect(csvText('a=b')).toBe('a=b');
});

test('commas, quotation marks and line ends are quoted', () => {
  expect(csvText('a,b')).toBe('"a,b"');
  expect(csvText('say "no"')).toBe('"say ""no"""');
  expect(csvText('two\nlines')).toBe('"two\nlines"');
});

test('the guide has a row for each column, in its place and in its own words', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/counters-csv.md'), 'utf8');
  for (const { file, columns } of [itemsTable, hoursTable]) {
    const part = guide.split(`\n## ${file}\n`)[1]?.split('\n## ')[0] ?? '';
    const rows = columns.map(({ name, says }) => `| \`${name}\` | ${says} |`);
    expect(part.split('\n').filter((text) => text.startsWith('| `'))).toEqual(rows);
  }
});
