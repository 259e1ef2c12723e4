import { useState } from 'react';
import type { LanguageTag, LocalDate } from '#contract/model.ts';
import type { Days } from '#contract/staff-statistics.ts';
import { daysAfter, monthsAfter } from '#core/local-date.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { formatDate } from '#i18n/words.ts';
import { Panel } from '#ui/behind/panel.tsx';
import { RoomPage } from '#ui/behind/room-page.tsx';
import { Pill } from '#ui/button.tsx';

/** The choice of any days: by months, then by days. The last is never after today, nor before the first. */
export function OtherDays(props: {
  readonly days: Days;
  readonly today: LocalDate;
  readonly language: LanguageTag;
  readonly onDays: (days: Days) => void;
  readonly onBack: () => void;
}) {
  const { statistics: words } = useStaffWords();
  const [days, setDays] = useState(props.days);
  const setFrom = (day: LocalDate) => {
    const from = earlier(day, props.today);
    setDays({ from, to: earlier(from, days.to) === from ? days.to : from });
  };
  const setTo = (day: LocalDate) => {
    const to = earlier(day, props.today);
    setDays({ from: earlier(days.from, to), to });
  };
  return (
    <RoomPage
      pageKey="other-days"
      title={words.daysTitle}
      lead={words.daysLead}
      actions={
        <>
          <Pill tone="card" glyph="back" onPress={props.onBack}>
            {words.back}
          </Pill>
          <Pill tone="sun" onPress={() => props.onDays(days)}>
            {words.showDays}
          </Pill>
        </>
      }
    >
      <div>
        <Day name={words.from} day={days.from} language={props.language} onDay={setFrom} />
        <Day name={words.to} day={days.to} language={props.language} onDay={setTo} />
      </div>
    </RoomPage>
  );
}

function earlier(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? one : other;
}

function Day(props: {
  readonly name: string;
  readonly day: LocalDate;
  readonly language: LanguageTag;
  readonly onDay: (day: LocalDate) => void;
}) {
  const { statistics: words } = useStaffWords();
  const { day, onDay } = props;
  return (
    <Panel>
      <fieldset className="stats-day" aria-label={props.name}>
        <h2>{props.name}</h2>
        <p aria-live="polite">{formatDate(day, props.language)}</p>
        <div className="stats-day-ways">
          <Pill tone="card" onPress={() => onDay(monthsAfter(day, -1))}>
            {words.monthEarlier}
          </Pill>
          <Pill tone="card" onPress={() => onDay(daysAfter(day, -1))}>
            {words.dayEarlier}
          </Pill>
          <Pill tone="card" onPress={() => onDay(daysAfter(day, 1))}>
            {words.dayLater}
          </Pill>
          <Pill tone="card" onPress={() => onDay(monthsAfter(day, 1))}>
            {words.monthLater}
          </Pill>
        </div>
      </fieldset>
    </Panel>
  );
}
