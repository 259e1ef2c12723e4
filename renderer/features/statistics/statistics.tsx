import { useState } from 'react';
import type { ItemRef } from '#contract/model.ts';
import { type ChosenDays, daysNamed, type StatisticsProps } from './chosen-days.ts';
import { OtherDays } from './other-days.tsx';
import { Overview } from './overview.tsx';
import { StoryPage } from './story-page.tsx';

/** The owner's statistics: all pictures of a period, the story of one item, or the choice of other days. */
export function Statistics(props: StatisticsProps) {
  const { today } = props;
  const [chosen, setChosen] = useState<ChosenDays>(() => daysNamed('four-weeks', today));
  const [seen, setSeen] = useState<'overview' | 'days' | ItemRef>('overview');
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
    />
  );
}
