import { itemOfSlide } from '#core/attract/slide.ts';
import type { Place } from '#core/visit/place.ts';
import { Attract } from '#features/attract/attract.tsx';
import type { LoopPosition } from '#features/attract/use-loop.ts';
import { Help } from '#features/help/help.tsx';
import { useSpeech } from '#i18n/words.ts';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { opened } from './load-opened.ts';
import type { ScreenProps } from './screen-props.ts';

/** The screen of a place. */
export function Screen(
  props: ScreenProps & {
    readonly place: Place;
    readonly now: LoopPosition;
    /** Each time that help is asked for, it begins anew. */
    readonly timesAsked: number;
  },
) {
  const { place, snapshot, documents, pictureUrl, open } = props;
  const speech = useSpeech();
  useNewScreen(place.kind === 'loop' ? null : JSON.stringify(place));
  switch (place.kind) {
    case 'loop':
      return (
        <Attract
          now={props.now}
          means={{
            revision: snapshot.revision,
            loadExercise: (card) => documents.exercise(snapshot.revision, card, speech),
            pictureUrl,
            isStill: props.isCalm,
          }}
          onTouch={(slide) => open(itemOfSlide(slide), 'loop')}
          onTurn={props.now.show}
        />
      );
    case 'help':
      return (
        <Help
          key={props.timesAsked}
          help={snapshot.help}
          practice={snapshot.practice}
          onBack={() => props.change({ kind: 'back' })}
        />
      );
    case 'home':
    case 'topic':
    case 'exercise': {
      const Opened = opened()?.OpenedScreen; // there before anything opens
      return Opened === undefined ? <main /> : <Opened {...props} place={place} />;
    }
  }
}
