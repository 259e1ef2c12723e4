import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ExerciseCard, ExerciseDocument, ExercisePlace } from '#contract/model.ts';
import type { PageTime } from '#core/visit/page-time.ts';
import { stillCardsOf } from '#figure/still-cards.ts';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { Pill } from '#ui/button.tsx';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { WaysOut } from '#ui/ways-out.tsx';
import { beforeCards } from './before-cards.ts';
import { BeforeYouStart } from './before-you-start.tsx';
import { Done } from './done.tsx';
import { MovingPictures } from './moving-pictures.tsx';
import { pageTimeOf } from './page-time-of.ts';
import { StillPictures } from './still-pictures.tsx';
import { usePlayer } from './use-player.ts';

export interface ExerciseProps {
  readonly card: ExerciseCard;
  readonly document: ExerciseDocument;
  readonly isCalm: boolean;
  readonly pictureUrl: (path: string) => string;
  /** Who it is from, at the end of what a person takes home. */
  readonly signature: string;
  /** Something else is open of it, or it runs, or stands still. */
  readonly onFace: (page: PageTime) => void;
  /** Most of it was followed. */
  readonly onFinished: () => void;
  readonly onTake: () => void;
  readonly onHelp: () => void;
  readonly onHome: () => void;
}

/** One version of an exercise: before you start, then the demonstration, then how to go on at home. */
export function Demonstration(
  props: ExerciseProps & {
    /** The version that is shown; null where there is one only. */
    readonly place: ExercisePlace | null;
    readonly onChooseAgain: (() => void) | null;
  },
) {
  const words = useOpenedWords();
  const { document, place, isCalm, onFace, onFinished } = props;
  const [wish, setWish] = useState({ isCalm, isStill: isCalm });
  const isStill = wish.isCalm === isCalm ? wish.isStill : isCalm; // less or more motion is the newer wish
  const { state, send, restS, isFinished } = usePlayer({ id: props.card.id, place, document }, isStill);
  const stillsSinceMs = useRef(0);
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
  const page = useMemo(() => pageTimeOf(document, state.kind, restS), [document, state.kind, restS]);
  useEffect(() => onFace(page), [onFace, page]);
  useEffect(() => {
    const early = requestIdleCallback(() => stillCardsOf(document.motion, document.steps.length));
    return () => cancelIdleCallback(early);
  }, [document]);
  useEffect(() => {
    if (isFinished) onFinished();
  }, [isFinished, onFinished]);
  useEffect(() => {
    if (isStill && state.kind === 'moving') stillsSinceMs.current = performance.now();
  }, [isStill, state.kind]);
  const endStills = () =>
    send({ kind: 'finish', seconds: (performance.now() - stillsSinceMs.current) / 1_000 });

  return (
    <main className="exercise" data-item={props.card.id} data-state={state.kind}>
      <div className="exercise-page">
        {state.kind === 'before' && (
          <BeforeYouStart
            document={document}
            motif={props.card.motif}
            isStill={isStill}
            onStart={start}
            onHelp={props.onHelp}
            onHome={props.onHome}
            onChooseAgain={props.onChooseAgain}
          />
        )}
        {state.kind === 'moving' && isStill && <StillPictures document={document} onDone={endStills} />}
        {state.kind === 'moving' && !isStill && (
          <MovingPictures
            document={document}
            state={state}
            send={send}
            onStill={() => {
              send({ kind: 'toggle-pause' }); // it goes on when the moving picture is back
              show(true);
            }}
            onHelp={props.onHelp}
            onHome={props.onHome}
          />
        )}
        {state.kind === 'done' && (
          <Done
            card={props.card}
            document={document}
            pictureUrl={props.pictureUrl}
            onTake={props.onTake}
            signature={props.signature}
            onAgain={() => send({ kind: 'start' })}
            onHelp={props.onHelp}
            onHome={props.onHome}
          />
        )}
      </div>
      {isStill && state.kind === 'moving' && (
        <nav className="exercise-foot" aria-label={words.waysOn}>
          <WaysOut back={words.allQuestions} onBack={props.onHome} onHelp={props.onHelp} />
          <Pill tone="card" onPress={() => show(false)}>
            {words.movingPictures}
          </Pill>
        </nav>
      )}
    </main>
  );
}
