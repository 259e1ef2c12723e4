import type { ExerciseDocument, Motion } from '#contract/model.ts';
import { movementOf } from '#core/exercise/demonstration.ts';
import { Figure } from '#figure/figure.tsx';
import { useSpeech } from '#i18n/words.ts';
import { Pill } from '#ui/button.tsx';
import { Pages } from '#ui/pages/pages.tsx';
import './still-pictures.css';

/** The same steps as numbered poses: for whoever finds movement hard to follow. */
export function StillPictures(props: { readonly document: ExerciseDocument; readonly onDone: () => void }) {
  const { words } = useSpeech();
  const { document } = props;
  const toTheEnd = (
    <Pill tone="sun" glyphAfter="on" onPress={props.onDone}>
      {words.goOnAtHome}
    </Pill>
  );
  return (
    <Pages pageKey="stills" actions={toTheEnd}>
      <h1 className="stills-title" lang={document.language}>
        {document.title}
      </h1>
      <ol className="stills" lang={document.language}>
        {document.steps.map((step, index) => (
          <li key={step.name} className="still">
            <div className="still-figure">
              <Figure motion={document.motion} step={index} still={stillPercent(document.motion, index)} />
            </div>
            <div className="still-words">
              <h2>
                <span className="still-number">{index + 1}</span> {step.name}
              </h2>
              <p>{step.cue}</p>
              {step.breathing !== null && <p className="still-breathing">{step.breathing}</p>}
            </div>
          </li>
        ))}
      </ol>
    </Pages>
  );
}

/** Steps that share a movement show different poses of it; what is done once is shown as it ends. */
function stillPercent(motion: Motion, step: number): number {
  const movement = movementOf(motion, step);
  const sharing = motion.steps.flatMap((_, index) => (movementOf(motion, index) === movement ? index : []));
  const place = Math.max(0, sharing.indexOf(step));
  return (100 * (movement.isPeriodic ? place : place + 1)) / Math.max(1, sharing.length);
}
