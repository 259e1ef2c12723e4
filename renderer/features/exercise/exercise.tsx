import { useEffect, useLayoutEffect, useState } from 'react';
import type { ExerciseCard, ExerciseDocument, Motion } from '#contract/model.ts';
import { useSpeech } from '#i18n/words.ts';
import { Pill } from '#ui/button.tsx';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { beforeCards } from './before-cards.ts';
import { BeforeYouStart } from './before-you-start.tsx';
import { Done } from './done.tsx';
import { MovingPictures } from './moving-pictures.tsx';
import { StillPictures } from './still-pictures.tsx';
import { usePlayer } from './use-player.ts';
import './exercise.css';

/** An exercise: before you start, then the demonstration, then how to go on at home. */
export function Exercise(props: {
  readonly card: ExerciseCard;
  readonly document: ExerciseDocument;
  readonly isCalm: boolean;
  readonly pictureUrl: (path: string) => string;
  /** Who it is from, at the end of what a person takes home. */
  readonly signature: string;
  readonly onRest: (restS: number) => void;
  readonly onFinished: () => void;
  readonly onTake: () => void;
  readonly onHelp: () => void;
  readonly onHome: () => void;
}) {
  const { words } = useSpeech();
  const { document, isCalm, onRest, onFinished } = props;
  const [wish, setWish] = useState({ isCalm, isStill: isCalm });
  const isStill = wish.isCalm === isCalm ? wish.isStill : isCalm; // less or more motion is the newer wish
  const { state, send, restS } = usePlayer(document, isStill);
  const show = (still: boolean) => setWish({ isCalm, isStill: still });
  const start = (still: boolean) => {
    show(still);
    send({ kind: 'start' });
  };
  const isNothingToKnow = state.kind === 'before' && beforeCards(document).length === 0;

  useLayoutEffect(() => {
    if (isNothingToKnow) send({ kind: 'start' });
  }, [isNothingToKnow, send]);

  useNewScreen(`${state.kind} ${state.kind === 'moving' && isStill}`);
  useEffect(() => onRest(restS), [onRest, restS]);
  useEffect(() => {
    if (state.kind === 'done') onFinished();
  }, [state.kind, onFinished]);

  return (
    <main className="exercise" data-item={props.card.id} data-state={state.kind}>
      <div className="exercise-page">
        {state.kind === 'before' && (
          <BeforeYouStart
            document={document}
            isStill={isStill}
            onStart={start}
            onHelp={props.onHelp}
            onHome={props.onHome}
          />
        )}
        {state.kind === 'moving' && isStill && (
          <StillPictures document={document} onDone={() => send({ kind: 'finish' })} />
        )}
        {state.kind === 'moving' && !isStill && (
          <MovingPictures document={document} state={state} send={send} />
        )}
        {state.kind === 'done' && (
          <Done
            card={props.card}
            document={document}
            pictureUrl={props.pictureUrl}
            onTake={props.onTake}
            signature={props.signature}
            onAgain={() => send({ kind: 'start' })}
          />
        )}
      </div>
      {state.kind !== 'before' && (
        <nav className="exercise-foot" aria-label={words.waysOn}>
          <Pill glyph="back" onPress={props.onHome}>
            {words.allQuestions}
          </Pill>
          {state.kind !== 'moving' && (
            <Pill tone="ink" onPress={props.onHelp}>
              {words.whenToGetHelp}
            </Pill>
          )}
          {state.kind === 'moving' && !isStill && hasSides(document.motion) && (
            <Pill
              tone={state.isMirrored ? 'ink' : 'card'}
              isOn={state.isMirrored}
              onPress={() => send({ kind: 'toggle-mirror' })}
            >
              {words.otherSide}
            </Pill>
          )}
          {state.kind !== 'done' && (
            <Pill tone="card" onPress={() => show(!isStill)}>
              {isStill ? words.movingPictures : words.stillPictures}
            </Pill>
          )}
        </nav>
      )}
    </main>
  );
}

/** Whether left and right do something different. */
function hasSides({ movements }: Motion): boolean {
  return movements.some(
    ({ farKeys, contacts }) =>
      Object.keys(farKeys).length > 0 || contacts.some(({ part }) => part === 'calf'),
  );
}
