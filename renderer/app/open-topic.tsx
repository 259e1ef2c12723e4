import type { ExerciseCard, Snapshot, TopicCard } from '#contract/model.ts';
import { Topic } from '#features/topics/topic.tsx';
import { pick, useSpeech } from '#i18n/words.ts';
import { useLoaded } from '#ui/use-loaded.ts';
import type { ScreenProps } from './screen-props.ts';
import { signatureOf } from './signature.ts';

/** A topic with its document, drawn from its card until that is here. */
export function OpenTopic(props: ScreenProps & { readonly card: TopicCard }) {
  const speech = useSpeech();
  const { card, snapshot, open, send } = props;
  const document = useLoaded(`${snapshot.revision} ${card.id} ${speech.language}`, () =>
    props.documents.topic(snapshot.revision, card, speech),
  );
  return (
    <Topic
      card={card}
      document={document}
      related={relatedCards(snapshot, card)}
      signature={signatureOf(snapshot.practice, speech.words)}
      signs={pick(snapshot.help.texts, speech).text.now}
      pictureUrl={props.pictureUrl}
      isCalm={props.isCalm}
      onOpen={(item) => open(item, 'related')}
      onTake={() => send({ kind: 'take' })}
      onHelp={() => open(snapshot.help, 'bar')}
      onHome={() => open(null, 'bar')}
    />
  );
}

function relatedCards(snapshot: Snapshot, card: TopicCard): readonly (TopicCard | ExerciseCard)[] {
  const cards = [...snapshot.topics, ...snapshot.exercises];
  return card.related.flatMap((ref) => cards.filter((one) => one.kind === ref.kind && one.id === ref.id));
}
