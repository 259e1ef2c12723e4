import { useContext, useState } from 'react';
import type { ExerciseCard, ItemRef, TopicCard } from '#contract/model.ts';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { pick, useSpeech } from '#i18n/words.ts';
import { Round } from '#ui/button.tsx';
import { CardTitle } from '#ui/card-title.tsx';
import { Motif } from '#ui/motifs/motif.tsx';
import { PageMemory } from '#ui/pages/page-memory.ts';
import { Pressable } from '#ui/press/pressable.tsx';
import './home-low.css';

type Card = TopicCard | ExerciseCard;

const cardsAtOnce = 4;

/**
 * Home for whoever sits: four cards and the buttons that turn them lie in the lowest third, what eyes read above, with the drawing
 * of the card that is in focus, or of the first.
 */
export function HomeLow(props: {
  readonly cards: readonly Card[];
  readonly pictureUrl: (path: string) => string;
  readonly onOpen: (item: ItemRef) => void;
}) {
  const words = useOpenedWords();
  const { cards, pictureUrl, onOpen } = props;
  const memory = useContext(PageMemory);
  const [wanted, setWanted] = useState(memory.get('home low') ?? 0);
  const count = Math.max(1, Math.ceil(cards.length / cardsAtOnce));
  const page = Math.min(wanted, count - 1);
  const shown = cards.slice(page * cardsAtOnce, (page + 1) * cardsAtOnce);
  const [focused, setFocused] = useState<string | undefined>(undefined);
  const drawn = shown.find(({ id }) => id === focused) ?? shown[0];
  const turn = (direction: 1 | -1) => {
    memory.set('home low', page + direction);
    setWanted(page + direction);
  };
  return (
    <main className="home-low">
      <header className="home-low-head">
        <h1>{words.homeTitle}</h1>
        <p aria-live="polite">{words.pageOf(page + 1, count)}</p>
        <div className="home-low-picture" data-picture>
          {drawn && <CardPicture card={drawn} pictureUrl={pictureUrl} />}
        </div>
      </header>
      <div className="home-low-row">
        <Round label={words.pageBack} glyph="back" isDisabled={page === 0} onPress={() => turn(-1)} />
        <div className="home-low-cards">
          {shown.map((card) => (
            <LowCard
              key={card.id}
              card={card}
              pictureUrl={pictureUrl}
              onFocus={() => setFocused(card.id)}
              onPress={() => onOpen(card)}
            />
          ))}
        </div>
        <Round label={words.furtherOn} glyph="on" isDisabled={page === count - 1} onPress={() => turn(1)} />
      </div>
    </main>
  );
}

function LowCard(props: {
  readonly card: Card;
  readonly pictureUrl: (path: string) => string;
  readonly onFocus: () => void;
  readonly onPress: () => void;
}) {
  const { card, onFocus, onPress } = props;
  const { text, language } = pick(card.texts, useSpeech());
  return (
    <Pressable
      className="low-card"
      data-kind={card.kind}
      data-item={card.id}
      onFocus={onFocus}
      onPress={onPress}
    >
      <CardTitle className="low-card-title" title={text.title} language={language} />
      <span className="low-card-picture" data-picture>
        <CardPicture card={card} pictureUrl={props.pictureUrl} />
      </span>
    </Pressable>
  );
}

function CardPicture({
  card,
  pictureUrl,
}: {
  readonly card: Card;
  readonly pictureUrl: (path: string) => string;
}) {
  if (card.picture === null) return <Motif name={card.motif} still />;
  return <img src={pictureUrl(card.picture)} alt="" draggable={false} />;
}
