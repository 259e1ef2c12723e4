import { useMemo } from 'react';
import type { ExerciseDocument, ExerciseStep } from '#contract/model.ts';
import { Arrows } from '#figure/arrow.tsx';
import { FigureDrawing } from '#figure/figure-drawing.tsx';
import { type StillCard, stillCardsOf } from '#figure/still-cards.ts';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { Pill } from '#ui/button.tsx';
import { Pages } from '#ui/pages/pages.tsx';
import './still-pictures.css';
import { spoken } from '#i18n/direction.ts';

/** The same steps as numbered pictures with arrows, like a safety card: for whoever finds movement hard to follow. */
export function StillPictures(props: { readonly document: ExerciseDocument; readonly onDone: () => void }) {
  const words = useOpenedWords();
  const { document } = props;
  const { motion, steps } = document;
  const cards = useMemo(() => stillCardsOf(motion, steps.length), [motion, steps]);
  const toTheEnd = (
    <Pill tone="card" glyphAfter="on" onPress={props.onDone}>
      {words.goOnAtHome}
    </Pill>
  );
  return (
    <Pages pageKey="stills" actions={toTheEnd}>
      <h1 className="stills-title" {...spoken(document.language)}>
        {document.title}
      </h1>
      <div className="stills" {...spoken(document.language)}>
        {cards.map((card) => (
          <Still key={card.steps.join()} card={card} document={document} />
        ))}
      </div>
    </Pages>
  );
}

/** One or two pictures, and the steps that they show. */
function Still({ card, document }: { readonly card: StillCard; readonly document: ExerciseDocument }) {
  const { motion, steps } = document;
  return (
    <section className="still" data-pictures={card.pictures.length}>
      <div className="still-figures">
        {card.pictures.map((picture) => (
          <div className="still-figure" key={picture.pose.cyclePercent} data-picture>
            <FigureDrawing
              pose={picture.pose}
              view={picture.view}
              crop={picture.crop}
              over={<Arrows of={picture.arrows} />}
              props={motion.props}
              hasGlow={motion.muscles.length > 0}
            />
          </div>
        ))}
      </div>
      <ol className="still-steps">
        {card.steps.map((place) => {
          const step = steps[place];
          return step === undefined ? null : <StillStep key={step.name} number={place + 1} step={step} />;
        })}
      </ol>
    </section>
  );
}

function StillStep({ number, step }: { readonly number: number; readonly step: ExerciseStep }) {
  const words = useOpenedWords();
  return (
    <li className="still-step">
      <span className="still-number">{number}</span>
      <h2>{step.name}</h2>
      <p>{step.cue}</p>
      {step.breathing !== null && <p className="still-breathing">{step.breathing}</p>}
      {step.breath === 'free' && <p className="still-breathing">{words.breatheFreely}</p>}
    </li>
  );
}
