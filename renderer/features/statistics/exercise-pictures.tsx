import { addCounts } from '#core/statistics/statistics.ts';
import { canRank } from '#core/statistics/what-stands-out.ts';
import { RoomSection } from '#ui/behind/room-page.tsx';
import { Bars } from '#ui/charts/bars.tsx';
import { Picture, type PictureProps } from './picture.tsx';

/** Exercises: how often each was started and followed to the end, and how long people stayed. */
export function ExercisePictures({ statistics, telling }: PictureProps) {
  const { words, number } = telling;
  const exercises = statistics.items.filter(({ item, now }) => item.kind === 'exercise' && now !== null);
  const started = exercises.reduce((sum, { now }) => sum + (now?.opened ?? 0), 0);
  if (started === 0) return <RoomSection heading={words.exerciseTitle} said={words.exerciseNone} isWhole />;
  return (
    <>
      <Picture
        heading={words.exerciseTitle}
        said={words.exerciseSaid}
        table={{
          head: [words.item, words.started, words.read, words.finished],
          rows: exercises.map((item) => ({
            key: item.item.id,
            cells: [
              telling.titleOf(item),
              number(item.now?.opened ?? null),
              number(item.now?.read ?? null),
              number(item.now?.finished ?? null),
            ],
          })),
        }}
      >
        <Bars
          bars={exercises.map((item) => {
            const name = telling.titleOf(item);
            const starts = number(item.now?.opened ?? null);
            const finished = number(item.now?.finished ?? null);
            return {
              key: item.item.id,
              name,
              amount: item.now?.opened ?? 0,
              part: item.now?.finished ?? 0,
              written: starts,
              beside: finished,
              heard: words.exerciseHeard(name, starts, finished),
            };
          })}
        />
      </Picture>
      <StayedPicture statistics={statistics} telling={telling} />
    </>
  );
}

/** How long exercises stayed open: where people stop. */
function StayedPicture({ statistics, telling }: PictureProps) {
  const { words, number } = telling;
  const { now } = statistics.exerciseDwell;
  const counted = now.reduce((sum, count) => addCounts(sum, count), null) ?? 0;
  if (!canRank(counted))
    return <RoomSection heading={words.stopTitle} said={words.stopFew(counted)} isWhole />;
  const named = words.stayed.map((name, index) => ({ name, count: now[index] ?? 0 }));
  return (
    <Picture
      heading={words.stopTitle}
      said={words.stopSaid}
      table={{
        head: [words.stayedColumn, words.often],
        rows: named.map(({ name, count }) => ({ key: name, cells: [name, number(count)] })),
      }}
    >
      <Bars
        bars={named.map(({ name, count }) => ({
          key: name,
          name,
          amount: count,
          part: count,
          written: number(count),
          heard: words.amountHeard(name, number(count), ''),
        }))}
      />
    </Picture>
  );
}
