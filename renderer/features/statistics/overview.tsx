import { useMemo } from 'react';
import type { ItemRef } from '#contract/model.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Told } from '#ui/behind/panel.tsx';
import { RoomPage } from '#ui/behind/room-page.tsx';
import { Pill } from '#ui/button.tsx';
import type { ChosenDays, StatisticsProps } from './chosen-days.ts';
import { ExercisePictures } from './exercise-pictures.tsx';
import { headlineOf } from './headline.ts';
import { ComfortPicture, LanguagePicture } from './helped-pictures.tsx';
import { OpenPicture } from './open-picture.tsx';
import { PeriodPills } from './period-pills.tsx';
import { createTelling } from './telling.ts';
import { useStatistics } from './use-statistics.ts';
import { WayPicture } from './way-picture.tsx';
import { WhenPicture } from './when-picture.tsx';

/** Everything about a period: what stands out in a sentence, then the pictures. */
export function Overview(
  props: StatisticsProps & {
    readonly chosen: ChosenDays;
    readonly onPeriod: (name: ChosenDays['name']) => void;
    readonly onItem: (item: ItemRef) => void;
    readonly onTakeAway: () => void;
  },
) {
  const { statistics: words, saving } = useStaffWords();
  const { chosen, language } = props;
  const answered = useStatistics(props.ask, chosen);
  const statistics = answered.kind === 'here' ? answered.statistics : null;
  const telling = useMemo(
    () => statistics && createTelling(statistics, words, language),
    [statistics, words, language],
  );
  const pills = <PeriodPills chosen={chosen.name} onPeriod={props.onPeriod} />;

  if (answered.kind === 'not-done')
    return (
      <RoomPage pageKey="statistics" title={words.notRead}>
        <Told words={answered.because} />
      </RoomPage>
    );
  if (answered.kind === 'coming' || statistics === null || telling === null)
    return (
      <RoomPage pageKey="statistics" title={words.coming}>
        {pills}
      </RoomPage>
    );
  const { title, lead, isEmpty } = headlineOf(statistics, answered.of, telling);
  const parts = { statistics, telling };
  return (
    <RoomPage
      pageKey="statistics"
      title={title}
      lead={lead}
      actions={<Pill onPress={props.onTakeAway}>{saving.open}</Pill>}
    >
      {pills}
      {!isEmpty && (
        <>
          <OpenPicture {...parts} onItem={props.onItem} />
          <WhenPicture {...parts} />
          <WayPicture {...parts} />
          <ComfortPicture {...parts} />
          <ExercisePictures {...parts} />
          <LanguagePicture {...parts} />
        </>
      )}
    </RoomPage>
  );
}
