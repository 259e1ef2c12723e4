import { breathingWords, placeWords, reviewWords, type ShownExercise } from '#build/motion/shown-exercise.ts';
import type { Motion, Movement } from '#contract/motion.ts';
import { movementOf } from '#core/exercise/demonstration.ts';
import { isHeld } from '#core/exercise/seen-difference.ts';
import { movementOnWall } from '#core/exercise/versions.ts';
import { PoseCell } from './pose-cell.tsx';

const percents = Array.from({ length: 21 }, (_, index) => index * 5);

/** An exercise on one sheet: each movement once, in 21 poses or in one that is held, under the steps that show it. */
export function Sheet({ shown, practice }: ShownExercise) {
  const { title, answer, motion, steps, version, reviewed } = shown;
  return (
    <main className="sheet">
      <header className="sheet-head">
        <div>
          <p className="sheet-practice">{practice}</p>
          <h1>{title}</h1>
          <p className="sheet-answer">{answer}</p>
        </div>
        <div className="sheet-state">
          <p className={reviewed.lastReviewed === null ? 'sheet-review sheet-unreviewed' : 'sheet-review'}>
            {reviewWords(shown)}
          </p>
          <p>Version {version}</p>
        </div>
      </header>
      <p className="sheet-legend">
        Angles in degrees; two numbers are near / far side; bold ones stand in motion.yaml, the others follow.
        Trunk and pelvis lean forward from upright, −90° lies on the back. Back: round, below 0° hollow. Neck,
        head, hip, knee, elbow: bent. Ankle: toes up. Turn, lean, aside, sole tilt: towards the viewer. Turn
        of 90°: on the side. Shoulder: arm raised forward from hanging straight down. Wrist: bent to the palm.
      </p>
      {inOrderOfSteps(motion, steps.length).map((movement) => (
        <section key={movement.name} className="movement">
          <MovementHead motion={motion} movement={movement} steps={steps} />
          <ol className="poses">
            {percentsOf(motion, movement).map((percent) => (
              <PoseCell
                key={percent}
                motion={motion}
                place={motion.movements.indexOf(movement)}
                percent={percent}
                isHeld={isHeldThrough(motion, movement)}
              />
            ))}
          </ol>
        </section>
      ))}
    </main>
  );
}

function percentsOf(motion: Motion, movement: Movement): readonly number[] {
  return isHeldThrough(motion, movement) ? [0] : percents;
}

function isHeldThrough(motion: Motion, movement: Movement): boolean {
  return isHeld({ ...motion, steps: [motion.movements.indexOf(movement)] }, 0);
}

/** Those that no step shows come last. */
function inOrderOfSteps(motion: Motion, stepCount: number): readonly Movement[] {
  const stepped = Array.from({ length: stepCount }, (_, step) => movementOf(motion, step));
  return [...new Set([...stepped, ...motion.movements])];
}

function MovementHead(props: {
  readonly motion: Motion;
  readonly movement: Movement;
  readonly steps: ShownExercise['shown']['steps'];
}) {
  const { motion, movement, steps } = props;
  const mine = steps.flatMap((step, index) =>
    movementOf(motion, index) === movement ? [{ ...step, number: index + 1 }] : [],
  );
  return (
    <header className="movement-head">
      <h2>{movement.name}</h2>
      <p className="movement-facts">{factsOf(movement)}</p>
      <ol className="movement-steps">
        {mine.map(({ number, name, place, cue, breathing }) => (
          <li key={number}>
            <b>
              {[`Step ${number} of ${steps.length}`, placeWords(place), name].filter(Boolean).join(' · ')}
            </b>{' '}
            {cue} <i>{breathingWords(breathing)}</i>
          </li>
        ))}
        {movement === movementOnWall(motion, steps) && <li>Also on the wall between the questions.</li>}
      </ol>
    </header>
  );
}

function factsOf({ cycleS, isPeriodic, muscles }: Movement): string {
  const time = `${Number(cycleS.toFixed(2))} s ${isPeriodic ? 'a round' : 'once'}`;
  return [time, ...muscles.map(({ name }) => name)].join(' · ');
}
