import { useRef } from 'react';
import type { ExerciseCard, ItemRef, TopicCard } from '#contract/model.ts';
import { pick, useSpeech } from '#i18n/words.ts';
import { useEvenColumns } from './fit/use-even-columns.ts';
import { Motif } from './motifs/motif.tsx';
import { Pressable } from './press/pressable.tsx';
import './card.css';
import { spoken } from '#i18n/direction.ts';

/** Items to open, side by side. */
export function Cards(props: {
  readonly cards: readonly (TopicCard | ExerciseCard)[];
  readonly pictureUrl: (path: string) => string;
  readonly onOpen: (item: ItemRef) => void;
}) {
  const grid = useRef<HTMLDivElement>(null);
  useEvenColumns(grid, props.cards.length);
  return (
    <div className="cards" ref={grid}>
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
  return (
    <Pressable
      className="card"
      data-ring="inside"
      data-kind={card.kind}
      data-item={card.id}
      onPress={props.onPress}
    >
      <span className="card-title" {...spoken(language)}>
        {text.title}
      </span>
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
