import type { LocalDate } from '#contract/model.ts';
import { daysAfter, daysBetween, monthsAfter } from '#core/local-date.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Round } from '#ui/button.tsx';

type Step = 'day' | 'month' | 'year';
const steps: readonly Step[] = ['day', 'month', 'year'];

/** A day, by three pairs of buttons: nothing to type. Never one that is still to come. */
export function DayPicker(props: {
  readonly date: LocalDate;
  readonly today: LocalDate;
  readonly onDate: (date: LocalDate) => void;
}) {
  const { day: words } = useStaffWords().approval;
  const { date, today, onDate } = props;
  const moved = (step: Step, by: 1 | -1): LocalDate => {
    const next = step === 'day' ? daysAfter(date, by) : monthsAfter(date, step === 'month' ? by : 12 * by);
    return daysBetween(next, today) < 0 ? today : next;
  };
  return (
    <div className="day-picker">
      {steps.map((step) => (
        <div className="day-picker-step" key={step}>
          <Round
            label={words.earlier(words.steps[step])}
            glyph="back"
            onPress={() => onDate(moved(step, -1))}
          />
          <span>{words.steps[step]}</span>
          <Round
            label={words.later(words.steps[step])}
            glyph="on"
            isDisabled={date === today}
            onPress={() => onDate(moved(step, 1))}
          />
        </div>
      ))}
    </div>
  );
}
