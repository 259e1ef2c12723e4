import type { ItemKind } from '#contract/model.ts';
import type { Count, StoryWeek } from '#contract/staff-statistics.ts';
import { addCounts } from '#core/statistics/statistics.ts';
import { RoomSection } from '#ui/behind/room-page.tsx';
import { Figures } from '#ui/charts/figures.tsx';
import type { Telling } from './telling.ts';

/** What the weeks come to, from the slides that passed by to what was taken home. */
export function StoryFigures(props: {
  readonly weeks: readonly StoryWeek[];
  readonly kind: ItemKind;
  readonly telling: Telling;
}) {
  const { weeks, telling } = props;
  const { words, number, day } = telling;
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const steps = (['shown', 'opened', 'read', 'finished', 'taken'] as const).filter(
    (step) => step !== 'finished' || props.kind === 'exercise',
  );
  return (
    <RoomSection
      heading={words.storyInAll}
      said={words.storyInAllSaid(day(first.monday), day(last.monday))}
      isWhole
    >
      <Figures
        figures={steps.map((step) => ({
          key: step,
          written: number(weeks.reduce<Count>((sum, week) => addCounts(sum, week[step]), null)),
          says: words.way[step],
        }))}
      />
    </RoomSection>
  );
}
