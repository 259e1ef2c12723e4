import type { ExerciseStep } from '#contract/model.ts';

/** How far along the steps, for the eyes only: the words above say it too. */
export function StepDots(props: { readonly steps: readonly ExerciseStep[]; readonly now: number }) {
  const { steps, now } = props;
  return (
    <ol className="step-dots" aria-hidden="true">
      {[...steps.keys()].map((place) => (
        <li key={place} data-is={place === now ? 'now' : place < now ? 'done' : 'next'} />
      ))}
    </ol>
  );
}
