import { useMemo } from 'react';
import type { ExerciseDocument } from '#contract/model.ts';
import { directionIn, directionTo } from '#core/exercise/climb-direction.ts';
import { movementOf } from '#core/exercise/demonstration.ts';
import { muscleLegend } from '#core/exercise/muscle-legend.ts';
import { breathAt } from '#core/visit/breath.ts';
import { countOf, type Following, type PlayerEvent, slowPace } from '#core/visit/player.ts';
import { Figure } from '#figure/figure.tsx';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { Pill, Round } from '#ui/button.tsx';
import { wordsOfStage } from './many-words.ts';
import { PausedWays } from './paused-ways.tsx';
import { StageHead } from './stage-head.tsx';
import { StepCue } from './step-cue.tsx';
import { StepDots } from './step-dots.tsx';
import { Timer } from './timer.tsx';
import './stage.css';
import './moving-pictures.css';

/** The figure, the step's cue and how much is left. Three buttons; the rarer ways are there while it is paused. */
export function MovingPictures(props: {
  readonly document: ExerciseDocument;
  readonly state: Following;
  readonly send: (event: PlayerEvent) => void;
  readonly onStill: () => void;
  readonly onHelp: () => void;
  readonly onHome: () => void;
}) {
  const { document, state, send } = props;
  const words = useOpenedWords();
  const { steps, motion, language } = document;
  const step = steps[state.step];
  const inStep = useMemo(() => directionIn(motion, state.step), [motion, state.step]);
  const onWay = useMemo(() => directionTo(motion, state.from, state.step), [motion, state.from, state.step]);
  if (step === undefined) return null;
  const movement = movementOf(motion, state.step);
  const isMoving = state.part === 'move';
  const beforeStep = state.hasWay ? onWay : null;
  const isGuided = isMoving && inStep === null && step.breathing !== null; // on the way each breathes as they need
  return (
    <div
      className="stage player"
      data-part={state.part}
      data-paused={state.isPaused}
      data-words={wordsOfStage(...steps.map(({ cue }) => cue))}
    >
      <StageHead
        kicker={words.stepOf(document.title, state.step + 1, steps.length)}
        title={step.name}
        legend={muscleLegend(movement)}
        language={language}
      />
      <div className="stage-figure" data-picture>
        <Figure
          motion={motion}
          step={state.step}
          stepS={step.seconds}
          run={state.run}
          paused={state.isPaused}
          isWaiting={!isMoving}
          pace={state.isSlow ? slowPace : 1}
          isMirrored={state.isMirrored}
          viewNames={words.seenFrom}
        />
      </div>
      <div className="stage-words">
        <Timer
          part={state.part}
          count={countOf(state, steps)}
          goes={isMoving ? inStep : beforeStep}
          breath={isGuided ? breathAt(movement, state.elapsedS) : null}
        />
        <StepCue
          step={step}
          movement={movement}
          elapsedS={isMoving ? state.elapsedS : 0}
          language={language}
        />
      </div>
      <div className="stage-ways">
        {state.isPaused ? (
          <PausedWays {...props} motion={motion} />
        ) : (
          <StepDots steps={steps} now={state.step} />
        )}
        <div className="player-buttons">
          <Round
            label={words.stepBack}
            glyph="back"
            isDisabled={state.step === 0}
            onPress={() => send({ kind: 'step-back' })}
          />
          <Pill
            tone="sun"
            glyph={state.isPaused ? 'play' : 'pause'}
            onPress={() => send({ kind: 'toggle-pause' })}
          >
            {state.isPaused ? words.play : words.pause}
          </Pill>
          <Round label={words.stepOn} glyph="on" onPress={() => send({ kind: 'step-on' })} />
        </div>
      </div>
    </div>
  );
}
