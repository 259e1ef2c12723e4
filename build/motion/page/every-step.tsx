import { placeWords, type ShownExercise } from '#build/motion/shown-exercise.ts';
import { movementOf } from '#core/exercise/demonstration.ts';
import { isHeld } from '#core/exercise/seen-difference.ts';
import { Figure } from '#figure/figure.tsx';

/** All exercises on one sheet: each step once where its pose is held, else at its beginning and in its middle. */
export function EveryStep({ exercises }: { readonly exercises: readonly ShownExercise[] }) {
  return (
    <main className="sheet every-step">
      {exercises.map((exercise) => (
        <section key={exercise.shown.id}>
          <h2>{exercise.shown.title}</h2>
          <Steps {...exercise} />
        </section>
      ))}
    </main>
  );
}

function Steps({ shown: { motion, steps } }: ShownExercise) {
  const cells = steps.flatMap(({ name, place }, step) =>
    percentsOf(isHeld(motion, step), movementOf(motion, step).isPeriodic).map((percent) => ({
      key: `${step} ${percent}`,
      words: [`${step + 1}`, placeWords(place), name].filter(Boolean).join(' · '),
      step,
      percent,
    })),
  );
  return (
    <ol className="poses">
      {cells.map(({ key, words, step, percent }) => (
        <li key={key} className="pose">
          <div className="pose-figure">
            <Figure motion={motion} step={step} still={percent} />
          </div>
          <p>{words}</p>
        </li>
      ))}
    </ol>
  );
}

/** What is done once is shown to its end. */
function percentsOf(isOnePose: boolean, isPeriodic: boolean): readonly number[] {
  if (isOnePose) return [0];
  return isPeriodic ? [0, 50] : [0, 100];
}
