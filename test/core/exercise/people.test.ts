import { expect, test } from 'vitest';
import type { LocalDate } from '#contract/model.ts';
import { people, personOfDay } from '#core/exercise/people.ts';

/** So many days from the last of February on. */
function dates(count: number): readonly LocalDate[] {
  const start = Date.UTC(2028, 1, 28);
  return Array.from(
    { length: count },
    (_, day) => new Date(start + day * 86_400_000).toISOString().slice(0, 10) as LocalDate,
  );
}

test('everybody has their turn, one a day, in an order that stays', () => {
  const shown = dates(2 * people.length).map((date) => personOfDay(date));
  expect(new Set(shown).size).toBe(people.length);
  expect(shown.slice(people.length)).toEqual(shown.slice(0, people.length));
});

test('somebody else comes the next day, over the end of a month and of a year as well', () => {
  const shown = dates(400).map((date) => personOfDay(date).id);
  for (const [day, id] of shown.slice(1).entries()) expect(id).not.toBe(shown[day]);
});

test('a day before 1970 and a clock that was never set show somebody too', () => {
  expect(people).toContain(personOfDay('1969-12-30' as LocalDate));
  expect(people).toContain(personOfDay('0000-00-00' as LocalDate));
});

test('among them are heavy ones, and one who walks with a stick', () => {
  expect(people.filter(({ bellyCm, girth }) => bellyCm > 5 && girth > 1.1).length).toBeGreaterThanOrEqual(3);
  expect(people.filter(({ hasStick }) => hasStick === true)).toHaveLength(1);
});
