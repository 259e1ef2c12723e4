import { useEffect, useReducer, useState } from 'react';
import type { ExerciseCard, ExerciseDocument } from '#contract/model.ts';
import { nextPlayer, type PlayerEvent, type PlayerState, restS } from '#core/visit/player.ts';
import { useSpeech } from '#i18n/words.ts';
import { Pill } from '#ui/button.tsx';
import { TakeAway } from '#ui/take-away.tsx';
import { BeforeYouStart } from './before-you-start.tsx';
import { Done } from './done.tsx';
import { Player } from './player.tsx';
import { StillPictures } from './still-pictures.tsx';
import './exercise.css';

const tickMs = 250;

/** An exercise: before you start, then the demonstration, then how to go on at home. */
export function Exercise(props: {
  readonly card: ExerciseCard;
  readonly document: ExerciseDocument;
  readonly isCalm: boolean;
  readonly pictureUrl: (path: string) => string;
  readonly onRest: (restS: number) => void;
  readonly onFinished: () => void;
  readonly onHelp: () => void;
  readonly onHome: () => void;
}) {
  const { words } = useSpeech();
  const { steps } = props.document;
  const [state, send] = useReducer((now: PlayerState, event: PlayerEvent) => nextPlayer(now, event, steps), {
    kind: 'before',
  } satisfies PlayerState);
  const [isStill, setIsStill] = useState(props.isCalm);
  const [isTakingAway, setIsTakingAway] = useState(false);
  const { onRest, onFinished } = props;
  const rest = Math.ceil(restS(state, steps));

  useEffect(() => onRest(rest), [onRest, rest]);
  useEffect(() => {
    if (state.kind === 'done') onFinished();
  }, [state.kind, onFinished]);
  const isTicking = state.kind === 'moving' && !state.isPaused;
  useEffect(() => {
    if (!isTicking) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      send({ kind: 'pass', seconds: (now - last) / 1_000 });
      last = now;
    }, tickMs);
    return () => clearInterval(timer);
  }, [isTicking]);

  return (
    <main className="exercise" data-item={props.card.id} data-state={state.kind}>
      <div className="exercise-page">
        {state.kind === 'before' && (
          <BeforeYouStart document={props.document} onStart={() => send({ kind: 'start' })} />
        )}
        {state.kind === 'moving' && isStill && <StillPictures document={props.document} />}
        {state.kind === 'moving' && !isStill && (
          <Player document={props.document} state={state} send={send} />
        )}
        {state.kind === 'done' && (
          <Done
            card={props.card}
            document={props.document}
            pictureUrl={props.pictureUrl}
            onAgain={() => send({ kind: 'start' })}
            onTakeAway={() => setIsTakingAway(true)}
          />
        )}
      </div>
      <nav className="exercise-foot">
        <Pill glyph="back" onPress={props.onHome}>
          {words.allQuestions}
        </Pill>
        <Pill tone="ink" onPress={props.onHelp}>
          {words.whenToGetHelp}
        </Pill>
        {state.kind === 'moving' && (
          <Pill tone="card" onPress={() => setIsStill(!isStill)}>
            {isStill ? words.movingPictures : words.stillPictures}
          </Pill>
        )}
      </nav>
      {isTakingAway && (
        <TakeAway text={takeAwayText(props.document)} onClose={() => setIsTakingAway(false)} />
      )}
    </main>
  );
}

/** What goes home: the steps, when to stop, and how much. */
function takeAwayText(document: ExerciseDocument): string {
  const steps = document.steps.map((step, index) => `${index + 1}. ${step.cue}`);
  return [document.title, ...steps, document.dose, ...document.stopIf.map((sign) => `Stop: ${sign}`)].join(
    '\n',
  );
}
