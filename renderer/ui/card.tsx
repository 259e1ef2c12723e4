import type { ExerciseCard, TopicCard } from '#contract/model.ts';
import { pick, useSpeech } from '#i18n/words.ts';
import { Motif } from './motifs/motif.tsx';
import './card.css';

/** One item to open: its question in large letters, its drawing looking in from the side. */
export function Card(props: {
  readonly card: TopicCard | ExerciseCard;
  readonly pictureUrl: (path: string) => string;
  readonly onPress: () => void;
}) {
  const { card } = props;
  const { text, language } = pick(card.texts, useSpeech());
  return (
    <button type="button" className="card" data-kind={card.kind} data-item={card.id} onClick={props.onPress}>
      <span className="card-title" lang={language}>
        {text.title}
      </span>
      <span className="card-picture">
        {card.picture === null ? (
          <Motif name={card.motif} still />
        ) : (
          <img src={props.pictureUrl(card.picture)} alt="" draggable={false} />
        )}
      </span>
    </button>
  );
}
