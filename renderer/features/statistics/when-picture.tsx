import type { WeekHour } from '#contract/staff-statistics.ts';
import { canSayWhen, fewestVisitsForWeek } from '#core/statistics/what-stands-out.ts';
import { RoomSection } from '#ui/behind/room-page.tsx';
import type { TableData } from '#ui/charts/data-table.tsx';
import { WeekMap } from '#ui/charts/week-map.tsx';
import { Picture, type PictureProps } from './picture.tsx';
import type { Telling } from './telling.ts';

/** When people touch the wall: the hours of the week, visits for each that it was lit. */
export function WhenPicture({ statistics, telling }: PictureProps) {
  const { words } = telling;
  const { week, use } = statistics;
  const [first] = week;
  if (first === undefined || !canSayWhen(statistics))
    return (
      <RoomSection
        heading={words.whenTitle}
        said={words.whenFew(use.now.visits, fewestVisitsForWeek)}
        isWhole
      />
    );
  const most = week.reduce((best, hour) => (rateOf(hour) > rateOf(best) ? hour : best), first);
  const nameOf = (weekday: number) => words.weekday[weekday - 1] ?? '';
  const weekdays = [1, 2, 3, 4, 5, 6, 7].filter((day) => week.some(({ weekday }) => weekday === day));
  const hours = week.map(({ hour }) => hour);
  const [firstHour, lastHour] = [Math.min(...hours), Math.max(...hours)];
  const rate = rateOf(most).toFixed(1);
  return (
    <Picture heading={words.whenTitle} said={words.whenSaid} table={tableOf(week, telling)}>
      <WeekMap
        rows={weekdays.map(nameOf)}
        columns={Array.from({ length: lastHour - firstHour + 1 }, (_, index) => String(firstHour + index))}
        fields={week.map((hour) => ({
          row: nameOf(hour.weekday),
          column: String(hour.hour),
          amount: rateOf(hour),
        }))}
        heard={words.whenHeard(words.weekdayLong[most.weekday - 1] ?? '', words.hour(most.hour), rate)}
        scaleWords={[words.whenNobody, words.whenMost(rate)]}
      />
    </Picture>
  );
}

/** Visits for each hour that the wall was lit. */
function rateOf({ visits, litHours }: WeekHour): number {
  return visits / Math.max(1, litHours);
}

function tableOf(week: readonly WeekHour[], { words, number }: Telling): TableData {
  return {
    head: [words.day, words.litHours, words.visits, words.rate],
    rows: week.map((hour) => ({
      key: `${hour.weekday} ${hour.hour}`,
      cells: [
        `${words.weekday[hour.weekday - 1]} ${words.hour(hour.hour)}`,
        number(hour.litHours),
        number(hour.visits),
        rateOf(hour).toFixed(1),
      ],
    })),
  };
}
