import type { ExerciseStep } from '#contract/model.ts';
import { useSpeech } from '#i18n/words.ts';
import { Glyph } from '#ui/glyph.tsx';
import { Pressable } from '#ui/press/pressable.tsx';

/** All steps as numbers to touch: another one goes there, the one that is being done begins once more. */
export function StepList(props: {
  readonly steps: readonly ExerciseStep[];
  readonly now: number;
  readonly onGo: (step: number) => void;
}) {
  const { words } = useSpeech();
  const { steps, now, onGo } = props;
  return (
    <ol className="step-list">
      {steps.map((step, index) => {
        const isNow = index === now;
        return (
          <li key={step.name}>
            <Pressable
              className="step-number"
              data-is={isNow ? 'now' : index < now ? 'done' : 'next'}
              aria-current={isNow ? 'step' : undefined}
              aria-label={isNow ? words.stepAgain(index + 1) : words.goToStep(index + 1, step.name)}
              onPress={() => onGo(index)}
            >
              {index + 1}
              {isNow && <Glyph name="again" />}
            </Pressable>
          </li>
        );
      })}
    </ol>
  );
}
