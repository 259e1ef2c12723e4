import { useMemo, useState } from 'react';
import type { ItemRef } from '#contract/model.ts';
import type { StoryWeek } from '#contract/staff-statistics.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Told } from '#ui/behind/panel.tsx';
import { RoomPage } from '#ui/behind/room-page.tsx';
import { Pill } from '#ui/button.tsx';
import { useLoaded } from '#ui/use-loaded.ts';
import type { StatisticsProps } from './chosen-days.ts';
import { StoryFigures } from './story-figures.tsx';
import { MarkLines, StoryPicture } from './story-picture.tsx';
import { createTelling, type Telling } from './telling.ts';

/** One item through the weeks, and when something was done to it. */
export function StoryPage(
  props: StatisticsProps & {
    readonly item: ItemRef;
    readonly onBack: () => void;
  },
) {
  const { ask, item, today, language } = props;
  const { statistics: words, frame } = useStaffWords();
  const [isYear, setIsYear] = useState(true);
  const loaded = useLoaded(`story ${item.kind} ${item.id}`, () =>
    ask({ kind: 'read-story', item, to: today }),
  );
  const telling = useMemo(() => {
    const days = { from: today, to: today };
    return createTelling({ days, daysBefore: days, firstDay: null, keptSince: null }, words, language);
  }, [today, words, language]);
  const back = (
    <Pill tone="card" glyph="back" onPress={props.onBack}>
      {words.back}
    </Pill>
  );
  const answer = loaded.kind === 'here' ? loaded.value : null;
  if (answer?.kind === 'not-done')
    return (
      <RoomPage pageKey="story" title={words.notRead} actions={back}>
        <Told words={answer.because} />
      </RoomPage>
    );
  if (answer?.kind !== 'story')
    return (
      <RoomPage
        pageKey="story"
        title={loaded.kind === 'away' ? frame.away.what : words.coming}
        actions={back}
      >
        {null}
      </RoomPage>
    );
  const { story } = answer;
  const weeks = isYear ? story.weeks.slice(-52) : story.weeks;
  return (
    <RoomPage
      pageKey={`story ${item.kind} ${item.id}`}
      title={telling.titleOf(story)}
      lead={leadOf(story.weeks, telling)}
      actions={
        <>
          {back}
          {story.weeks.length > 52 && (
            <Pill onPress={() => setIsYear(!isYear)}>{words.storyYear(isYear)}</Pill>
          )}
        </>
      }
    >
      <StoryPicture weeks={weeks} marks={story.marks} telling={telling} />
      <StoryFigures weeks={weeks} kind={item.kind} telling={telling} />
      <MarkLines weeks={weeks} marks={story.marks} telling={telling} />
    </RoomPage>
  );
}

/** How often in all, and when most. */
function leadOf(weeks: readonly StoryWeek[], { words, number, day }: Telling): string {
  const [first] = weeks;
  const opened = weeks.reduce((sum, week) => sum + (week.opened ?? 0), 0);
  if (first === undefined || opened === 0) return words.storyNone;
  const most = weeks.reduce((best, week) => ((week.opened ?? 0) > (best.opened ?? 0) ? week : best), first);
  return words.storyLead(opened, number(opened), day(first.monday), day(most.monday), most.opened ?? 0);
}
