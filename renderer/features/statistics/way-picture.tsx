import { changeOfCount } from '#core/statistics/change.ts';
import { howFar, stepsOfWay } from '#core/statistics/how-far.ts';
import { Figures } from '#ui/charts/figures.tsx';
import { Picture, type PictureProps } from './picture.tsx';

/** How far people go, step by step. */
export function WayPicture({ statistics, telling }: PictureProps) {
  const { words, number, comparable } = telling;
  const way = howFar(statistics);
  return (
    <Picture
      heading={words.wayTitle}
      said={[words.waySaid, telling.against('below')].join(' ')}
      table={{
        head: [words.step, words.number, words.before],
        rows: stepsOfWay.map((step) => ({
          key: step,
          cells: [words.way[step], number(way[step].now), comparable ? number(way[step].before) : ''],
        })),
      }}
    >
      <Figures
        figures={stepsOfWay.map((step) => ({
          key: step,
          written: number(way[step].now),
          says: words.way[step],
          beside: telling.change(changeOfCount(way[step].now, way[step].before, comparable)) || undefined,
        }))}
      />
    </Picture>
  );
}
