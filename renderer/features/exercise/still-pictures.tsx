import { memo, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ExerciseDocument, ExerciseStep } from '#contract/model.ts';
import { Arrows } from '#figure/arrow.tsx';
import { FigureDrawing } from '#figure/figure-drawing.tsx';
import { type StillCard, stillCardsOf } from '#figure/still-cards.ts';
import { spoken } from '#i18n/direction.ts';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { Pill } from '#ui/button.tsx';
import { useFit } from '#ui/fit/use-fit.ts';
import { useSizeChanges } from '#ui/fit/use-size-changes.ts';
import { Pages } from '#ui/pages/pages.tsx';
import { takeBack, useStillRoom } from './use-still-room.ts';
import './still-pictures.css';

/** Larger text steps down until a page holds a picture with its words. */
const wordSizes = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.55, 0.5] as const;
const tightBelow = 0.72; // whoever asked for larger text would gain nothing

/** The same steps as numbered pictures with arrows, like a safety card: for whoever finds movement hard to follow. */
export function StillPictures(props: { readonly document: ExerciseDocument; readonly onDone: () => void }) {
  const words = useOpenedWords();
  const { document } = props;
  const { motion, steps } = document;
  const [breaks, setBreaks] = useState<readonly number[]>([]);
  const cards = useMemo(
    () => stillCardsOf(motion, steps.length).flatMap((card) => cardsBrokenAt(breaks, card)),
    [motion, steps, breaks],
  );
  const [first, ...others] = cards;
  const stills = useRef<HTMLDivElement>(null);
  const [fittings, setFittings] = useState(0);
  const countFitting = useCallback(() => setFittings((before) => before + 1), []);
  useStillRoom(stills, `${fittings} ${breaks}`);
  const split = (card: StillCard) => {
    const half = card.steps[Math.ceil(card.steps.length / 2)];
    if (half !== undefined) setBreaks((before) => [...before, half]);
  };
  const shared = { document, onFitted: countFitting };
  const toTheEnd = (
    <Pill tone="card" glyphAfter="on" onPress={props.onDone}>
      {words.goOnAtHome}
    </Pill>
  );
  return (
    <Pages pageKey="stills" actions={toTheEnd}>
      <div className="stills" ref={stills} {...spoken(document.language)}>
        <div className="stills-first">
          <h1 className="stills-title">{document.title}</h1>
          {first !== undefined && <Still {...shared} card={first} onTight={() => split(first)} />}
        </div>
        {others.map((card) => (
          <Still {...shared} key={card.steps[0]} card={card} onTight={() => split(card)} />
        ))}
      </div>
    </Pages>
  );
}

/** A card, or several with the same pictures, each of which begins with a step in `breaks`. */
function cardsBrokenAt(breaks: readonly number[], card: StillCard): readonly StillCard[] {
  const starts = card.steps.filter((step, place) => place === 0 || breaks.includes(step));
  return starts.map((start, place) => {
    const end = starts[place + 1] ?? Number.POSITIVE_INFINITY;
    return { ...card, steps: card.steps.filter((step) => step >= start && step < end) };
  });
}

/** One or two pictures, and the steps that they show. */
function Still(props: {
  readonly card: StillCard;
  readonly document: ExerciseDocument;
  /** The words fit in small type only: better on two cards. Called before they are painted. */
  readonly onTight: () => void;
  /** The words have been measured. */
  readonly onFitted: () => void;
}) {
  const { card, document, onTight, onFitted } = props;
  const { motion, steps } = document;
  const box = useRef<HTMLOListElement>(null);
  const key = card.steps.join();
  const changes = useSizeChanges(box);
  // biome-ignore lint/correctness/useExhaustiveDependencies: before each measuring
  useLayoutEffect(() => {
    const still = box.current?.closest<HTMLElement>('.still');
    if (still) takeBack(still);
  }, [key, changes]);
  const { scale } = useFit(box, { steps: wordSizes, key });
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each measuring
  useLayoutEffect(onFitted, [key, changes, onFitted]);
  const isTight = scale < tightBelow && card.steps.length > 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for what is on the card
  useLayoutEffect(() => {
    if (isTight) onTight();
  }, [isTight, card.steps.length]);
  return (
    <section className="still" data-pictures={card.pictures.length}>
      <StillFigures pictures={card.pictures} motion={motion} />
      <ol className="still-steps" ref={box}>
        {card.steps.map((place) => {
          const step = steps[place];
          return step === undefined ? null : <StillStep key={place} number={place + 1} step={step} />;
        })}
      </ol>
    </section>
  );
}

/** Drawn once, however many times the words beside them are measured. */
const StillFigures = memo(function StillFigures(props: {
  readonly pictures: StillCard['pictures'];
  readonly motion: ExerciseDocument['motion'];
}) {
  const { pictures, motion } = props;
  return (
    <div className="still-figures">
      {pictures.map((picture) => (
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
  );
});

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
