import { periodNames } from '#core/statistics/periods.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Pill } from '#ui/button.tsx';
import type { ChosenDays } from './chosen-days.ts';
import './statistics.css';

/** The periods to choose from; the one that is seen is dark. */
export function PeriodPills(props: {
  readonly chosen: ChosenDays['name'];
  readonly onPeriod: (name: ChosenDays['name']) => void;
}) {
  const { statistics: words } = useStaffWords();
  return (
    <fieldset className="stats-periods" aria-label={words.periods}>
      {([...periodNames, 'days'] as const).map((name) => (
        <Pill
          key={name}
          tone={name === props.chosen ? 'ink' : 'sand'}
          isOn={name === props.chosen}
          onPress={() => props.onPeriod(name)}
        >
          {words.period[name]}
        </Pill>
      ))}
    </fieldset>
  );
}
