import { useRef } from 'react';
import type { ExerciseStep, LanguageTag } from '#contract/model.ts';
import type { Movement } from '#contract/motion.ts';
import { litCue } from '#core/visit/lit-cue.ts';
import { spoken } from '#i18n/direction.ts';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { useFit } from '#ui/fit/use-fit.ts';
import './step-cue.css';

const sizes = [1.6, 1.45, 1.3, 1.2, 1.1, 1, 0.92, 0.84, 0.76, 0.68, 0.6] as const;

/**
 * What to do in a step, and how to breathe. Where words belong to a moment of the movement, they are lit while it lasts. How to
 * breathe gives way where the rest would become too small to read, and then that becomes small: nothing of it is left out.
 */
export function StepCue(props: {
  readonly step: ExerciseStep;
  readonly movement: Movement;
  /** Seconds since the step began; 0 before. */
  readonly elapsedS: number;
  readonly language: LanguageTag;
}) {
  const words = useOpenedWords();
  const { step, movement, elapsedS, language } = props;
  const { cue, cues = [], breathing, breath } = step;
  const lit = litCue(cues, movement, elapsedS);
  const box = useRef<HTMLDivElement>(null);
  const { given } = useFit(box, { steps: sizes, key: `${cue} ${breathing} ${breath}`, give: 2 });
  return (
    <div className="step-cue" {...spoken(language)} aria-live={cues.length === 0 ? 'polite' : 'off'}>
      <div className="step-cue-fit" ref={box} data-given={given}>
        {cues.length === 0 && <p className="step-words">{cue}</p>}
        {cues.map((timed, place) => (
          <p key={timed.percent} className="step-words" data-lit={place === lit ? 'yes' : 'no'}>
            <span>{timed.words}</span>
          </p>
        ))}
        {given === 0 && breathing !== null && <p className="step-breathing">{breathing}</p>}
        {given === 0 && breath === 'free' && <p className="step-breathing">{words.breatheFreely}</p>}
      </div>
    </div>
  );
}
