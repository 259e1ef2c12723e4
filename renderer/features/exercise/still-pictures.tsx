import type { ExerciseDocument } from '#contract/model.ts';
import { Figure } from '#figure/figure.tsx';
import { Paged } from '#ui/paged.tsx';

/** The same steps as numbered poses: for whoever finds movement hard to follow. */
export function StillPictures({ document }: { readonly document: ExerciseDocument }) {
  return (
    <Paged pageKey="stills">
      <h1 className="stills-title">{document.title}</h1>
      <ol className="stills" lang={document.language}>
        {document.steps.map((step, index) => (
          <li key={step.name} className="still">
            <div className="still-figure">
              <Figure
                motion={document.motion}
                paused
                pace={1}
                still={(100 * index) / document.steps.length}
              />
            </div>
            <p className="still-number">{index + 1}</p>
            <div>
              <h2>{step.name}</h2>
              <p>{step.cue}</p>
            </div>
          </li>
        ))}
      </ol>
    </Paged>
  );
}
