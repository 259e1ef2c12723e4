import { useCallback, useLayoutEffect } from 'react';
import type { ExerciseCard } from '#contract/model.ts';
import type { PageTime } from '#core/visit/page-time.ts';
import { Exercise } from '#features/exercise/exercise.tsx';
import { pick, useSpeech } from '#i18n/words.ts';
import { useLoaded } from '#ui/use-loaded.ts';
import { Away } from './away.tsx';
import type { ScreenProps } from './screen-props.ts';
import { signatureOf } from './signature.ts';

/** An exercise as soon as its document is here: there is none of it without. */
export function OpenExercise(props: ScreenProps & { readonly card: ExerciseCard }) {
  const speech = useSpeech();
  const { card, snapshot, open, send } = props;
  const document = useLoaded(`${snapshot.revision} ${card.id} ${speech.language}`, () =>
    props.documents.exercise(snapshot.revision, card, speech),
  );
  const isHere = document.kind === 'here';
  useLayoutEffect(() => {
    if (isHere) send({ kind: 'shown' });
  }, [isHere, send]);
  const face = useCallback((page: PageTime) => send({ kind: 'face', page }), [send]);
  const finish = useCallback(() => send({ kind: 'finish' }), [send]);

  if (document.kind === 'coming')
    return (
      <main className="exercise" data-item={card.id} data-state="coming">
        <p className="exercise-kicker">{pick(card.texts, speech).text.title}</p>
      </main>
    );
  if (document.kind === 'away') return <Away send={send} />;
  return (
    <Exercise
      card={card}
      document={document.value}
      isCalm={props.isCalm}
      pictureUrl={props.pictureUrl}
      signature={signatureOf(snapshot.practice, speech.words)}
      onFace={face}
      onFinished={finish}
      onTake={() => send({ kind: 'take' })}
      onHelp={() => open(snapshot.help, 'bar')}
      onHome={() => open(null, 'bar')}
    />
  );
}
