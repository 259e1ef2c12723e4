import type { ExerciseDocument, ExerciseStep } from '#contract/model.ts';
import { type PlayerEvent, type PlayerState, slowPace } from '#core/visit/player.ts';
import { Figure } from '#figure/figure.tsx';
import { useSpeech } from '#i18n/words.ts';
import { Pill, Round } from '#ui/button.tsx';

type Moving = Extract<PlayerState, { readonly kind: 'moving' }>;

/** The figure, the step's cue, how much is left, and the controls. */
export function Player(props: {
  readonly document: ExerciseDocument;
  readonly state: Moving;
  readonly send: (event: PlayerEvent) => void;
}) {
  const { document, state, send } = props;
  const { words } = useSpeech();
  const step = document.steps[state.step];
  if (step === undefined) return null;
  return (
    <div className="player" lang={document.language}>
      <header className="player-head">
        <p className="exercise-kicker">{words.stepOf(state.step + 1, document.steps.length)}</p>
        <h1 key={state.step}>{step.name}</h1>
        <ol className="player-steps" aria-hidden="true">
          {document.steps.map((each, index) => (
            <li
              key={each.name}
              data-is={index === state.step ? 'now' : index < state.step ? 'done' : 'next'}
            />
          ))}
        </ol>
      </header>
      <div className="player-figure">
        <Figure motion={document.motion} paused={state.isPaused} pace={state.isSlow ? slowPace : 1} />
      </div>
      <div className="player-cue">
        <Countdown step={step} elapsedS={state.elapsedS} />
        <div>
          <p className="player-words">{step.cue}</p>
          {step.breathing !== null && <p className="player-breath">{step.breathing}</p>}
          <p className="player-muscles">{words.musclesAtWork(document.motion.muscles.join(', '))}</p>
        </div>
      </div>
      <div className="player-controls">
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
        <Pill tone={state.isSlow ? 'ink' : 'card'} onPress={() => send({ kind: 'toggle-slow' })}>
          {words.slower}
        </Pill>
      </div>
    </div>
  );
}

const around = 2 * Math.PI * 44; // the ring's circumference on its 100-unit square

/** A ring that runs out with the step, with the seconds or repetitions that are left. */
function Countdown({ step, elapsedS }: { readonly step: ExerciseStep; readonly elapsedS: number }) {
  const { words } = useSpeech();
  const share = Math.min(1, elapsedS / step.seconds);
  const left =
    step.repetitions === null
      ? Math.max(1, Math.ceil(step.seconds - elapsedS))
      : Math.max(1, step.repetitions - Math.floor(step.repetitions * share));
  const spoken = step.repetitions === null ? words.secondsLeft(left) : words.repetitionsLeft(left);
  return (
    <div className="countdown" role="timer" aria-label={spoken}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle className="countdown-track" cx={50} cy={50} r={44} />
        <circle
          className="countdown-rest"
          cx={50}
          cy={50}
          r={44}
          strokeDasharray={around}
          strokeDashoffset={around * share}
        />
      </svg>
      <span>{left}</span>
    </div>
  );
}
