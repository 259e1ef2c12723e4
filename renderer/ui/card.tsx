import type { ExerciseCard, ItemRef, TopicCard } from '#contract/model.ts';
import { pick, useSpeech } from '#i18n/words.ts';
import { CardTitle } from './card-title.tsx';
import { Motif } from './motifs/motif.tsx';
import { Pressable } from './press/pressable.tsx';
import './card.css';
import { spoken } from '#i18n/direction.ts';

/** What the narrowest card holds in any size of text, and need not measure. */
const alwaysFits = { letters: 48, lettersOfAWord: 12 };

/** Items to open, side by side, in rows that `useEvenColumns` makes even. */
export function Cards(props: {
  readonly cards: readonly (TopicCard | ExerciseCard)[];
  readonly pictureUrl: (path: string) => string;
  readonly onOpen: (item: ItemRef) => void;
}) {
  return (
    <div className="cards" data-even="">
      {props.cards.map((card) => (
        <Card
          key={card.id}
          card={card}
          pictureUrl={props.pictureUrl}
          onPress={() => props.onOpen({ kind: card.kind, id: card.id })}
        />
      ))}
    </div>
  );
}

/** One item to open: its question in large letters, its drawing looking in from the side. */
function Card(props: {
  readonly card: TopicCard | ExerciseCard;
  readonly pictureUrl: (path: string) => string;
  readonly onPress: () => void;
}) {
  const { card } = props;
  const { text, language } = pick(card.texts, useSpeech());
  const isShort =
    text.title.length <= alwaysFits.letters &&
    text.title.split(/\s+/u).every((word) => word.length <= alwaysFits.lettersOfAWord);
  return (
    <Pressable
      className="card"
      data-ring="inside"
      data-kind={card.kind}
      data-item={card.id}
      onPress={props.onPress}
    >
      {isShort ? (
        <span className="card-title card-words" {...spoken(language)}>
          {text.title}
        </span>
      ) : (
        <CardTitle className="card-words" title={text.title} language={language} />
      )}
      <span className="card-picture">
        {card.picture === null ? (
          <Motif name={card.motif} still />
        ) : (
          <img src={props.pictureUrl(card.picture)} alt="" draggable={false} />
        )}
      </span>
    </Pressable>
  );
}
