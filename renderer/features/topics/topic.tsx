import { useId, useRef, useState } from 'react';
import type { ExerciseCard, ItemRef, TopicCard, TopicDocument } from '#contract/model.ts';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { pick, useSpeech } from '#i18n/words.ts';
import { Pill } from '#ui/button.tsx';
import { Cards } from '#ui/card.tsx';
import { ClipPlayer } from '#ui/clip-player.tsx';
import { Colophon } from '#ui/colophon.tsx';
import { Fit } from '#ui/fit/fit.tsx';
import { useEvenColumns } from '#ui/fit/use-even-columns.ts';
import { Motif } from '#ui/motifs/motif.tsx';
import { Pages } from '#ui/pages/pages.tsx';
import { TakeAway } from '#ui/take-away.tsx';
import { Text } from '#ui/text.tsx';
import type { Loaded } from '#ui/use-loaded.ts';
import { WaysOut } from '#ui/ways-out.tsx';
import { takeHome } from './take-home.ts';
import './topic.css';
import { spoken } from '#i18n/direction.ts';

/** Most titles are set at 1; long words and long questions step down. */
const titleSizes = [1, 0.9, 0.8, 0.72, 0.65, 0.58, 0.52, 0.46, 0.4] as const;

/** One question: the short answer first, then the rest, with help, related items and the way home always in view. */
export function Topic(props: {
  readonly card: TopicCard;
  readonly document: Loaded<TopicDocument>;
  readonly related: readonly (TopicCard | ExerciseCard)[];
  readonly pictureUrl: (path: string) => string;
  /** Who it is from, at the end of what a person takes home. */
  readonly signature: string;
  /** The red flags of now. */
  readonly signs: readonly string[];
  readonly isCalm: boolean;
  readonly onOpen: (item: ItemRef) => void;
  /** The square was opened. */
  readonly onTake: () => void;
  readonly onHelp: () => void;
  readonly onHome: () => void;
}) {
  const { card } = props;
  const speech = useSpeech();
  const words = useOpenedWords();
  const { text, language } = pick(card.texts, speech);
  const [isTakingAway, setIsTakingAway] = useState(false);
  const takeAway = () => {
    setIsTakingAway(true);
    props.onTake();
  };

  const actions = (
    <>
      <WaysOut back={words.allQuestions} onBack={props.onHome} onHelp={props.onHelp} />
      <Pill tone="card" glyph="square" onPress={takeAway}>
        {words.takeItWithYou}
      </Pill>
    </>
  );

  return (
    <main className="topic" data-item={card.id} data-clip={Boolean(card.clip)}>
      {card.clip && (
        <ClipPlayer
          clip={card.clip}
          pictureUrl={props.pictureUrl}
          language={language}
          starts={!props.isCalm}
          poster={<Picture {...props} />}
        />
      )}
      <div className="topic-page">
        <Pages pageKey={card.id} actions={actions}>
          <header className="topic-head" {...spoken(language)}>
            <Fit as="h1" className="topic-title" steps={titleSizes} words={text.title}>
              {text.title}
            </Fit>
            {!card.clip && <HeadPicture {...props} place="page" />}
            <p className="topic-answer">{text.answer}</p>
          </header>
          <TopicBody {...props} />
        </Pages>
      </div>
      {!card.clip && <HeadPicture {...props} place="aside" />}
      {isTakingAway && (
        <TakeAway
          parts={takeHome(props, speech)}
          language={language}
          onClose={() => setIsTakingAway(false)}
        />
      )}
    </main>
  );
}

/** Upright, and with larger text, the picture goes with the first page; lying it stands beside all. Which is seen, topic.css says. */
function HeadPicture(props: PictureProps & { readonly place: 'page' | 'aside' }) {
  return (
    <div className="topic-picture" data-place={props.place}>
      <div data-picture>
        <Picture {...props} />
      </div>
    </div>
  );
}

interface PictureProps {
  readonly card: TopicCard;
  readonly pictureUrl: (path: string) => string;
}

/** The practice's own picture, or the drawing. */
function Picture(props: PictureProps) {
  const { picture, motif } = props.card;
  if (picture === null) return <Motif name={motif} still />;
  return <img src={props.pictureUrl(picture)} alt="" draggable={false} />;
}

function TopicBody(props: {
  readonly card: TopicCard;
  readonly document: Loaded<TopicDocument>;
  readonly related: readonly (TopicCard | ExerciseCard)[];
  readonly pictureUrl: (path: string) => string;
  readonly onOpen: (item: ItemRef) => void;
}) {
  const speech = useSpeech();
  const words = useOpenedWords();
  const noteTitle = useId();
  const { text } = pick(props.card.texts, speech);
  if (props.document.kind === 'coming') return null;
  if (props.document.kind === 'away') return <p className="topic-away">{words.bodyIsAway}</p>;
  const document = props.document.value;
  return (
    <>
      <Text
        tree={document.body}
        language={document.language}
        pictureUrl={props.pictureUrl}
        poster={<Picture {...props} />}
      />
      {document.guidelineNote !== null && (
        <aside className="topic-note" {...spoken(document.language)} aria-labelledby={noteTitle}>
          <h2 id={noteTitle}>{words.whatGuidanceSays}</h2>
          <p>{document.guidelineNote}</p>
        </aside>
      )}
      <div className="topic-end">
        {props.related.length > 0 && (
          <Related cards={props.related} pictureUrl={props.pictureUrl} onOpen={props.onOpen} />
        )}
        <Colophon standing={text.standing} reviewed={document.reviewed} sources={document.sources} />
      </div>
    </>
  );
}

function Related(props: Parameters<typeof Cards>[0]) {
  const box = useRef<HTMLElement>(null);
  useEvenColumns(box, props.cards.length);
  return (
    <section className="topic-related" ref={box}>
      <h2>{useOpenedWords().relatedTitle}</h2>
      <Cards {...props} />
    </section>
  );
}
