import { useEffect, useState } from 'react';
import type { Ask } from '#client/screen-client.ts';
import type { NotDone } from '#contract/staff-content.ts';
import type { Statistics } from '#contract/staff-statistics.ts';
import type { ChosenDays } from './chosen-days.ts';

export type Answered =
  | { readonly kind: 'coming' }
  /** `of` is the choice that they belong to: for a moment it is the one before. */
  | { readonly kind: 'here'; readonly statistics: Statistics; readonly of: ChosenDays['name'] }
  | { readonly kind: 'not-done'; readonly because: NotDone };

/** The numbers of these days. While others come, those that were there stay: nothing flickers at a change. */
export function useStatistics(ask: Ask, { name, days: { from, to } }: ChosenDays): Answered {
  const [answered, setAnswered] = useState<Answered>({ kind: 'coming' });
  useEffect(() => {
    let isWanted = true;
    ask({ kind: 'read-statistics', from, to }).then(
      (answer) => {
        if (!isWanted) return;
        if (answer.kind === 'statistics')
          setAnswered({ kind: 'here', statistics: answer.statistics, of: name });
        if (answer.kind === 'not-done') setAnswered({ kind: 'not-done', because: answer.because });
      },
      () => undefined, // the frame around the rooms tells it
    );
    return () => {
      isWanted = false;
    };
  }, [ask, name, from, to]);
  return answered;
}
