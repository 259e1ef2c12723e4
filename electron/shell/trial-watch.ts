import { judgeTrial } from '#core/update/update-trial.ts';
import { afterAwake } from './awake-timer.ts';

const lookEveryMs = 1_000;

/** Looks each second how a version on trial is, and tells once whether it holds. A sleep is no time. The answer ends it. */
export function watchTrial(isWell: () => boolean, onVerdict: (holds: boolean) => void): () => void {
  let [ranMs, wellForMs] = [0, 0];
  let endWait: () => void;
  const wait = (): void => {
    endWait = afterAwake(lookEveryMs, () => {
      ranMs += lookEveryMs;
      wellForMs = isWell() ? wellForMs + lookEveryMs : 0;
      const verdict = judgeTrial({ ranMs, wellForMs });
      if (verdict === undefined) wait();
      else onVerdict(verdict === 'holds');
    });
  };
  wait();
  return () => endWait();
}
