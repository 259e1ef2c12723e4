import type { Place } from '#core/visit/place.ts';
import { Home } from '#features/topics/home.tsx';
import { Away } from './away.tsx';
import { cardAt } from './card-at.ts';
import { OpenExercise } from './open-exercise.tsx';
import { OpenTopic } from './open-topic.tsx';
import type { ScreenProps } from './screen-props.ts';

/** Where only a touch leads: loaded when the first finger comes down, so that the wall begins without. */
export type OpenedPlace = Extract<Place, { readonly kind: 'home' | 'topic' | 'exercise' }>;

/** The screen of such a place. An item that the release does not hold is away. */
export function OpenedScreen(props: ScreenProps & { readonly place: OpenedPlace }) {
  const { place, snapshot, pictureUrl, open, isLow } = props;
  switch (place.kind) {
    case 'home': {
      const onOpen: Parameters<typeof Home>[0]['onOpen'] = (item) => open(item, 'home');
      return <Home snapshot={snapshot} pictureUrl={pictureUrl} onOpen={onOpen} isLow={isLow} />;
    }
    case 'topic':
    case 'exercise': {
      const card = cardAt(snapshot, place);
      if (card === undefined) return <Away send={props.send} />;
      return card.kind === 'topic' ? (
        <OpenTopic {...props} key={card.id} card={card} />
      ) : (
        <OpenExercise {...props} key={card.id} card={card} />
      );
    }
  }
}
