import type { StoryMark, StoryWeek } from '#contract/staff-statistics.ts';
import { daysBetween } from '#core/local-date.ts';
import { Columns } from '#ui/charts/columns.tsx';
import { Picture } from './picture.tsx';
import type { Telling } from './telling.ts';

interface StoryParts {
  readonly weeks: readonly StoryWeek[];
  readonly marks: readonly StoryMark[];
  readonly telling: Telling;
}

/** The weeks as bars, with a number where something was done. */
export function StoryPicture({ weeks, marks, telling }: StoryParts) {
  const { words, number, day } = telling;
  const signs = signsOf(weeks, marks);
  const months = weeks.length > 60 ? yearsOf(weeks) : monthsOf(weeks, telling);
  return (
    <Picture
      heading={words.storyTitle}
      said={words.storySaid}
      table={{
        head: [words.storyWeek, words.shown, words.opened, words.read, words.finished, words.taken],
        rows: weeks.toReversed().map((week) => ({
          key: week.monday,
          cells: [
            day(week.monday),
            ...[week.shown, week.opened, week.read, week.finished, week.taken].map(number),
          ],
        })),
      }}
    >
      <Columns
        heard={words.storyHeard(weeks.length)}
        columns={weeks.map(({ monday, opened, read }) => ({
          key: monday,
          amount: opened ?? 0,
          part: read ?? 0,
          name: months.get(monday),
          mark: signs.find(({ week }) => week === monday)?.sign,
        }))}
      />
    </Picture>
  );
}

/** What the numbers in the picture stand for. */
export function MarkLines({ weeks, marks, telling }: StoryParts) {
  const { words, day } = telling;
  const signs = signsOf(weeks, marks);
  if (signs.length === 0) return null;
  return (
    <ul className="stats-marks">
      {signs.map(({ sign, mark }) => (
        <li key={`${mark.date} ${mark.kind}`}>
          {words.markLine(sign, day(mark.date), words.mark[mark.kind])}
        </li>
      ))}
    </ul>
  );
}

/** Marks of these weeks, numbered from the oldest; those of one week share the number. */
function signsOf(weeks: readonly StoryWeek[], marks: readonly StoryMark[]) {
  const weekOf = ({ date }: StoryMark) =>
    weeks.find(({ monday }) => monday <= date && daysBetween(monday, date) < 7)?.monday;
  const inWeeks = marks
    .map((mark) => ({ mark, week: weekOf(mark) }))
    .filter(({ week }) => week !== undefined)
    .toSorted((one, other) => (one.mark.date < other.mark.date ? -1 : 1));
  const order = [...new Set(inWeeks.map(({ week }) => week))];
  return inWeeks.map(({ mark, week }) => ({ mark, week, sign: String(order.indexOf(week) + 1) }));
}

/** A name for the first week of each month. */
function monthsOf(weeks: readonly StoryWeek[], { month }: Telling): ReadonlyMap<string, string> {
  return startsOf(weeks, 7, month);
}

function yearsOf(weeks: readonly StoryWeek[]): ReadonlyMap<string, string> {
  return startsOf(weeks, 4, (monday) => monday.slice(0, 4));
}

/** Weeks in which the first so many signs of the date change, and the very first. */
function startsOf(
  weeks: readonly StoryWeek[],
  signs: number,
  name: (monday: string) => string,
): ReadonlyMap<string, string> {
  const starts = weeks.filter(
    ({ monday }, index) => monday.slice(0, signs) !== weeks[index - 1]?.monday.slice(0, signs),
  );
  return new Map(starts.map(({ monday }) => [monday, name(monday)]));
}
