import { useState } from 'react';
import type { ItemRef } from '#contract/model.ts';
import { type ChosenDays, daysNamed, type StatisticsProps } from './chosen-days.ts';
import { OtherDays } from './other-days.tsx';
import { Overview } from './overview.tsx';
import { StoryPage } from './story-page.tsx';
import { TakeAwayPage } from './take-away-page.tsx';

/** The owner's statistics: all pictures of a period, the story of one item, the choice of other days, or what is taken along. */
export function Statistics(props: StatisticsProps) {
  const { today } = props;
  const [chosen, setChosen] = useState<ChosenDays>(() => daysNamed('four-weeks', today));
  const [seen, setSeen] = useState<'overview' | 'days' | 'take-away' | ItemRef>('overview');
  if (seen === 'take-away') return <TakeAwayPage {...props} onBack={() => setSeen('overview')} />;
  if (seen === 'days')
    return (
      <OtherDays
        today={today}
        language={props.language}
        days={chosen.days}
        onDays={(days) => {
          setChosen({ name: 'days', days });
          setSeen('overview');
        }}
        onBack={() => setSeen('overview')}
      />
    );
  if (seen !== 'overview') return <StoryPage {...props} item={seen} onBack={() => setSeen('overview')} />;
  return (
    <Overview
      {...props}
      chosen={chosen}
      onPeriod={(name) => (name === 'days' ? setSeen('days') : setChosen(daysNamed(name, today)))}
      onItem={setSeen}
      onTakeAway={() => setSeen('take-away')}
    />
  );
}
