import type { Surface } from '#contract/api.ts';
import type { ExerciseCard, ItemRef, Practice, Snapshot, TopicCard } from '#contract/model.ts';
import type { Place } from '#core/visit/visit.ts';
import { Exercise } from '#features/exercise/exercise.tsx';
import { Help } from '#features/help/help.tsx';
import { Home } from '#features/topics/home.tsx';
import { Topic } from '#features/topics/topic.tsx';
import { useSpeech } from '#i18n/words.ts';
import { useLoaded } from '#ui/use-loaded.ts';
import type { Documents } from './documents.ts';

interface OpenPlaceProps {
  readonly place: Exclude<Place, { readonly kind: 'loop' }>;
  readonly snapshot: Snapshot;
  readonly documents: Documents;
  readonly isCalm: boolean;
  readonly pictureUrl: (path: string) => string;
  readonly onOpen: (item: ItemRef, surface: Surface) => void;
  readonly onHelp: () => void;
  readonly onHome: () => void;
  readonly onBack: () => void;
  readonly onRest: (restS: number) => void;
  readonly onFinished: () => void;
}

/** The screen of what a person opened. An item that the release no longer holds shows the home screen. */
export function OpenPlace(props: OpenPlaceProps) {
  const { place, snapshot } = props;
  const home = (
    <Home snapshot={snapshot} pictureUrl={props.pictureUrl} onOpen={(item) => props.onOpen(item, 'home')} />
  );
  if (place.kind === 'home') return home;
  if (place.kind === 'help') {
    return <Help help={snapshot.help} practice={snapshot.practice} onBack={props.onBack} />;
  }
  if (place.kind === 'topic') {
    const card = snapshot.topics.find((topic) => topic.id === place.id);
    return card === undefined ? home : <OpenTopic {...props} key={card.id} card={card} />;
  }
  const card = snapshot.exercises.find((exercise) => exercise.id === place.id);
  return card === undefined ? home : <OpenExercise {...props} key={card.id} card={card} />;
}

function OpenTopic(props: OpenPlaceProps & { readonly card: TopicCard }) {
  const speech = useSpeech();
  const { card, snapshot } = props;
  const document = useLoaded(`${snapshot.revision} ${card.id} ${speech.language}`, () =>
    props.documents.topic(snapshot.revision, card, speech),
  );
  return (
    <Topic
      card={card}
      document={document}
      related={relatedCards(snapshot, card)}
      signature={signatureOf(snapshot.practice)}
      pictureUrl={props.pictureUrl}
      isCalm={props.isCalm}
      onOpen={(item) => props.onOpen(item, 'related')}
      onHelp={props.onHelp}
      onHome={props.onHome}
    />
  );
}

function OpenExercise(props: OpenPlaceProps & { readonly card: ExerciseCard }) {
  const speech = useSpeech();
  const { card, snapshot } = props;
  const document = useLoaded(`${snapshot.revision} ${card.id} ${speech.language}`, () =>
    props.documents.exercise(snapshot.revision, card, speech),
  );
  if (document.kind === 'coming') return <main />;
  if (document.kind === 'away') {
    const onOpen = (item: ItemRef) => props.onOpen(item, 'home');
    return <Home snapshot={snapshot} pictureUrl={props.pictureUrl} onOpen={onOpen} />;
  }
  return (
    <Exercise
      card={card}
      document={document.value}
      isCalm={props.isCalm}
      pictureUrl={props.pictureUrl}
      onRest={props.onRest}
      onFinished={props.onFinished}
      onHelp={props.onHelp}
      onHome={props.onHome}
    />
  );
}

function signatureOf({ name, phone }: Practice): string {
  return phone === null ? name : `${name}, ${phone}`;
}

function relatedCards(snapshot: Snapshot, card: TopicCard): readonly (TopicCard | ExerciseCard)[] {
  const cards = [...snapshot.topics, ...snapshot.exercises];
  return card.related.flatMap((ref) => cards.filter((one) => one.kind === ref.kind && one.id === ref.id));
}
