import { useState } from 'react';
import type { ExerciseCard, ItemRef, TopicCard, TopicDocument } from '#contract/model.ts';
import { pick, useSpeech } from '#i18n/words.ts';
import { Pill } from '#ui/button.tsx';
import { Cards } from '#ui/card.tsx';
import { ClipPlayer } from '#ui/clip.tsx';
import { Colophon } from '#ui/colophon.tsx';
import { Motif } from '#ui/motifs/motif.tsx';
import { Paged } from '#ui/paged.tsx';
import { TakeAway } from '#ui/take-away.tsx';
import { Text } from '#ui/text.tsx';
import type { Loaded } from '#ui/use-loaded.ts';
import './topic.css';

/** One question: the short answer first, then the rest, with help, related items and the way home always in view. */
export function Topic(props: {
  readonly card: TopicCard;
  readonly document: Loaded<TopicDocument>;
  readonly related: readonly (TopicCard | ExerciseCard)[];
  readonly pictureUrl: (path: string) => string;
  /** Who it is from, at the end of what a person takes home. */
  readonly signature: string;
  readonly isCalm: boolean;
  readonly onOpen: (item: ItemRef) => void;
  readonly onHelp: () => void;
  readonly onHome: () => void;
}) {
  const { card } = props;
  const speech = useSpeech();
  const { words } = speech;
  const { text, language } = pick(card.texts, speech);
  const [isTakingAway, setIsTakingAway] = useState(false);

  const actions = (
    <>
      <Pill glyph="back" onPress={props.onHome}>
        {words.allQuestions}
      </Pill>
      <Pill tone="ink" onPress={props.onHelp}>
        {words.whenToGetHelp}
      </Pill>
      <Pill tone="card" glyph="square" onPress={() => setIsTakingAway(true)}>
        {words.takeItWithYou}
      </Pill>
    </>
  );

  return (
    <main className="topic" data-item={card.id} data-clip={Boolean(card.clip)}>
      {card.clip ? (
        <ClipPlayer
          clip={card.clip}
          pictureUrl={props.pictureUrl}
          language={language}
          starts={!props.isCalm}
          poster={<Picture {...props} />}
        />
      ) : (
        <div className="topic-picture">
          <Picture {...props} />
        </div>
      )}
      <div className="topic-page">
        <Paged pageKey={card.id} actions={actions}>
          <header className="topic-head" lang={language}>
            <h1>{text.title}</h1>
            <p className="topic-answer">{text.answer}</p>
          </header>
          <TopicBody {...props} />
        </Paged>
      </div>
      {isTakingAway && (
        <TakeAway
          text={[text.title, text.answer, card.isApproved ? '' : words.notReviewedYet, props.signature]
            .filter((line) => line !== '')
            .join('\n\n')}
          onClose={() => setIsTakingAway(false)}
        />
      )}
    </main>
  );
}

/** The practice's own picture, or the drawing. */
function Picture(props: { readonly card: TopicCard; readonly pictureUrl: (path: string) => string }) {
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
  const { words } = useSpeech();
  if (props.document.kind === 'coming') return null;
  if (props.document.kind === 'away') return <p className="topic-away">{words.bodyIsAway}</p>;
  const document = props.document.value;
  return (
    <div className="topic-body">
      <Text
        tree={document.body}
        language={document.language}
        pictureUrl={props.pictureUrl}
        poster={<Picture {...props} />}
      />
      {document.guidelineNote !== null && (
        <aside className="topic-note" lang={document.language}>
          <h2>{words.whatGuidanceSays}</h2>
          <p>{document.guidelineNote}</p>
        </aside>
      )}
      {props.related.length > 0 && (
        <section className="topic-related">
          <h2>{words.relatedTitle}</h2>
          <Cards cards={props.related} pictureUrl={props.pictureUrl} onOpen={props.onOpen} />
        </section>
      )}
      <Colophon isApproved={props.card.isApproved} reviewed={document.reviewed} sources={document.sources} />
    </div>
  );
}
