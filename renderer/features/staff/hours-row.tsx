import type { DayHours } from '#contract/model.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Pill } from '#ui/button.tsx';
import { Pressable } from '#ui/press/pressable.tsx';

const halfHour = 30;
const lastMinute = 23 * 60 + 30;

/** A day of the week: when it opens and closes, or that it is closed. */
export function HoursRow(props: {
  readonly index: number;
  readonly hours: DayHours | null;
  /** What an opened day begins with. */
  readonly usual: DayHours;
  readonly onChange: (hours: DayHours | null) => void;
}) {
  const { hours: words } = useStaffWords().settings;
  const { hours, onChange } = props;
  const day = words.days[props.index] ?? '';
  return (
    <div className="hours-row">
      <b>
        <span className="hours-day">{day}</span>
        <span className="hours-short" aria-hidden="true">
          {words.shortDays[props.index]}
        </span>
      </b>
      {hours !== null && (
        <>
          <TimeSteps
            label={words.opens(day)}
            time={hours.from}
            onChange={(from) => from < hours.to && onChange({ ...hours, from })}
          />
          <TimeSteps
            label={words.closes(day)}
            time={hours.to}
            onChange={(to) => to > hours.from && onChange({ ...hours, to })}
          />
        </>
      )}
      <Pill
        tone="card"
        isOn={hours === null}
        label={words.isClosed(day)}
        onPress={() => onChange(hours === null ? props.usual : null)}
      >
        {words.closed}
      </Pill>
    </div>
  );
}

function TimeSteps(props: {
  readonly label: string;
  readonly time: string;
  readonly onChange: (time: string) => void;
}) {
  const { hours: words } = useStaffWords().settings;
  const { label, time, onChange } = props;
  return (
    <span className="time">
      <Pressable
        className="time-step"
        data-ring="inside"
        aria-label={words.earlier(label)}
        onPress={() => onChange(moved(time, -halfHour))}
      >
        −
      </Pressable>
      <span className="time-said">{time}</span>
      <Pressable
        className="time-step"
        data-ring="inside"
        aria-label={words.later(label)}
        onPress={() => onChange(moved(time, halfHour))}
      >
        +
      </Pressable>
    </span>
  );
}

/** A time of day that much later, on the half hour and within the day. */
function moved(time: string, byMinutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const at = Math.min(lastMinute, Math.max(0, hour * 60 + minute + byMinutes));
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`;
}
