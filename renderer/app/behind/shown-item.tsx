import { type ReactNode, useState } from 'react';
import type { Documents } from '#app/documents.ts';
import { signatureOf } from '#app/signature.ts';
import type { ExerciseCard, HelpCard, LanguageTag, Practice, TopicCard } from '#contract/model.ts';
import type { ReadText } from '#contract/staff-approval.ts';
import { Exercise } from '#features/exercise/exercise.tsx';
import { Help } from '#features/help/help.tsx';
import { Topic } from '#features/topics/topic.tsx';
import { useStaffWords } from '#i18n/behind/words.ts';
import { pick, SpeechContext, speechOf } from '#i18n/words.ts';
import { Pill } from '#ui/button.tsx';
import { PageMemory } from '#ui/pages/page-memory.ts';
import { useLoaded } from '#ui/use-loaded.ts';
import { LivingSlide } from './living-slide.tsx';
import './shown-item.css';

interface ShownItemProps {
  readonly text: ReadText;
  readonly practice: Practice;
  readonly help: HelpCard;
  readonly documents: Documents;
  readonly pictureUrl: (path: string) => string;
  readonly onLeave: () => void;
}

/** A text as patients see it first, as small as whoever draws it wants (`--small-share`). Nothing in it can be touched. */
export function SmallItem(props: ShownItemProps) {
  const { text, documents, pictureUrl } = props;
  const card = cardOf(text);
  const speech = speechOf(text.language, text.language);
  if (card.kind === 'exercise') {
    const means = {
      revision: text.revision,
      loadExercise: (one: ExerciseCard) => documents.exercise(text.revision, one, speech),
      pictureUrl,
      isStill: false,
    };
    return (
      <SpeechContext value={speech}>
        <LivingSlide slide={{ kind: 'exercise', exercise: card }} means={means} />
      </SpeechContext>
    );
  }
  return (
    <div className="living shown" inert>
      <div className="living-glass">
        <div className="shown-page">
          <Item {...props} isCalm />
        </div>
        <div className="living-bar" />
      </div>
    </div>
  );
}

/** The same at its full size, to be used as patients use it; its way home leads back here. */
export function WholeItem(props: ShownItemProps) {
  const { approval: words } = useStaffWords();
  return (
    <div className="shown shown-whole">
      <Item {...props} isCalm={false} />
      <div className="shown-leave">
        <Pill tone="ink" glyph="back" onPress={props.onLeave}>
          {words.backToList}
        </Pill>
      </div>
    </div>
  );
}

function Item(props: ShownItemProps & { readonly isCalm: boolean }): ReactNode {
  const { text, practice, isCalm, onLeave } = props;
  const speech = speechOf(text.language, text.language);
  const [turned] = useState(() => new Map<string, number>());
  const card = cardOf(text);
  return (
    <SpeechContext value={speech}>
      <PageMemory value={turned}>
        {card.kind === 'help' && <Help help={card} practice={practice} onBack={onLeave} />}
        {card.kind === 'topic' && <TopicItem {...props} card={card} isCalm={isCalm} />}
        {card.kind === 'exercise' && <ExerciseItem {...props} card={card} isCalm={isCalm} />}
      </PageMemory>
    </SpeechContext>
  );
}

const nothing = () => undefined;

function TopicItem(props: ShownItemProps & { readonly card: TopicCard; readonly isCalm: boolean }) {
  const { text, card, documents, practice, help } = props;
  const speech = speechOf(text.language, text.language);
  const document = useLoaded(text.hash, () => documents.topic(text.revision, card, speech));
  return (
    <Topic
      card={card}
      document={document}
      related={[]}
      signature={signatureOf(practice, speech.words)}
      signs={pick(help.texts, speech).text.now}
      pictureUrl={props.pictureUrl}
      isCalm={props.isCalm}
      onOpen={nothing}
      onTake={nothing}
      onHelp={props.onLeave}
      onHome={props.onLeave}
    />
  );
}

function ExerciseItem(props: ShownItemProps & { readonly card: ExerciseCard; readonly isCalm: boolean }) {
  const { text, card, documents, practice } = props;
  const speech = speechOf(text.language, text.language);
  const document = useLoaded(text.hash, () => documents.exercise(text.revision, card, speech));
  if (document.kind !== 'here') return <main />;
  return (
    <Exercise
      card={card}
      document={document.value}
      isCalm={props.isCalm}
      pictureUrl={props.pictureUrl}
      signature={signatureOf(practice, speech.words)}
      onFace={nothing}
      onFinished={nothing}
      onTake={nothing}
      onHelp={props.onLeave}
      onHome={props.onLeave}
    />
  );
}

/** In the one language that is asked about, so that no other is drawn in its place. */
function cardOf({ card, language }: ReadText): TopicCard | ExerciseCard | HelpCard {
  if (card.kind === 'help') return { ...card, texts: only(card.texts, language) };
  return { ...card, texts: only(card.texts, language), related: [] };
}

function only<T>(
  texts: Readonly<Record<LanguageTag, T>>,
  language: LanguageTag,
): Readonly<Record<LanguageTag, T>> {
  const text = texts[language];
  return text === undefined ? texts : { [language]: text };
}
