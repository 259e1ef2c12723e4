import { useState } from 'react';
import type { DayHours } from '#contract/model.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Choice } from '#ui/behind/choice.tsx';
import { Pill } from '#ui/button.tsx';
import type { EditorProps } from './editor.ts';
import { EditorPage } from './editor-page.tsx';
import { HoursRow } from './hours-row.tsx';
import { useSaving } from './use-saving.ts';
import './hours-editor.css';

const usual: DayHours = { from: '08:00', to: '18:00' };
const usualWeek: readonly (DayHours | null)[] = [usual, usual, usual, usual, usual, null, null];
const friday = 4;

/** When the wall is lit: at all times, or day by day in half hours. */
export function HoursEditor(props: EditorProps) {
  const { settings: words } = useStaffWords();
  const { hours } = words;
  const [week, setWeek] = useState(props.state.settings.openingHours);
  const { told, send } = useSaving(props.ask);
  const change = (day: number, next: DayHours | null) =>
    setWeek((before) => before?.map((each, index) => (index === day ? next : each)) ?? null);
  const likeMonday = () =>
    setWeek((before) => before?.map((each, index) => (index <= friday ? (before[0] ?? null) : each)) ?? null);
  return (
    <EditorPage
      title={hours.title}
      lead={hours.lead}
      told={told}
      onBack={props.onBack}
      onLater={props.onLater}
      actions={
        <Pill
          tone="sun"
          onPress={() => send({ kind: 'change-settings', change: { openingHours: week } }, props.onDone)}
        >
          {props.onLater ? words.next : words.save}
        </Pill>
      }
    >
      <div className="hours">
        <div className="hours-modes">
          <Choice name={hours.always} isOn={week === null} onPress={() => setWeek(null)} />
          <Choice
            name={hours.byHours}
            isOn={week !== null}
            onPress={() => setWeek((before) => before ?? usualWeek)}
          />
        </div>
        {week?.map((day, index) => (
          <HoursRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place in the week
            key={index}
            index={index}
            hours={day}
            usual={usual}
            onChange={(next) => change(index, next)}
          />
        ))}
        {week !== null && (
          <Pill tone="card" onPress={likeMonday}>
            {hours.likeMonday}
          </Pill>
        )}
      </div>
    </EditorPage>
  );
}
