import type { ExerciseDocument } from '#contract/model.ts';
import { movementOf } from '#core/exercise/demonstration.ts';
import { breathAt } from '#core/visit/breath.ts';
import { countOf, type Following, type PlayerEvent, slowPace } from '#core/visit/player.ts';
import { Figure } from '#figure/figure.tsx';
import { useSpeech } from '#i18n/words.ts';
import { Pill, Round } from '#ui/button.tsx';
import { StepList } from './step-list.tsx';
import { Timer } from './timer.tsx';
import './moving-pictures.css';

/** The figure, the step's cue, how much is left, and the controls. */
export function MovingPictures(props: {
  readonly document: ExerciseDocument;
  readonly state: Following;
  readonly send: (event: PlayerEvent) => void;
}) {
  const { document, state, send } = props;
  const { words } = useSpeech();
  const { steps, motion } = document;
  const step = steps[state.step];
  if (step === undefined) return null;
  const movement = movementOf(motion, state.step);
  const isMoving = state.part === 'move';
  return (
    <div className="player" data-part={state.part}>
      <header className="player-head" lang={document.language} aria-live="polite">
        <p className="exercise-kicker">{words.stepOf(state.step + 1, steps.length)}</p>
        <h1 key={state.step}>{step.name}</h1>
      </header>
      <div className="player-figure">
        <Figure
          motion={motion}
          step={state.step}
          run={state.run}
          paused={state.isPaused}
          isWaiting={!isMoving}
          pace={state.isSlow ? slowPace : 1}
          isMirrored={state.isMirrored}
        />
        <Muscles names={movement.muscles.map(({ name }) => name)} />
      </div>
      <Timer
        part={state.part}
        count={countOf(state, steps)}
        breath={isMoving ? breathAt(movement, state.elapsedS) : null}
      />
      <div className="player-cue" lang={document.language} aria-live="polite">
        <p className="player-words">{step.cue}</p>
        {step.breathing !== null && <p className="player-breathing">{step.breathing}</p>}
      </div>
      <div className="player-controls">
        <StepList steps={steps} now={state.step} onGo={(index) => send({ kind: 'go-to', step: index })} />
        <div className="player-buttons">
          <Round label={words.startAgain} glyph="again" onPress={() => send({ kind: 'start' })} />
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
          <Pill
            tone={state.isSlow ? 'ink' : 'card'}
            isOn={state.isSlow}
            onPress={() => send({ kind: 'toggle-slow' })}
          >
            {words.slower}
          </Pill>
        </div>
      </div>
    </div>
  );
}

/** What the glow on the figure stands for. */
function Muscles({ names }: { readonly names: readonly string[] }) {
  const { words } = useSpeech();
  if (names.length === 0) return null;
  return (
    <div className="muscles">
      <h2>{words.atWork}</h2>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
