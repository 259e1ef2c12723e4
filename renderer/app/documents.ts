import type { ContentReader } from '#client/screen-client.ts';
import type { ExerciseCard, ExerciseDocument, Revision, TopicCard, TopicDocument } from '#contract/model.ts';
import { asRead } from '#i18n/direction.ts';
import { pick, type Speech } from '#i18n/words.ts';

const mostKept = 60; // documents; at the bound the oldest goes

/** Documents by card, each fetched once while it is kept. */
export interface Documents {
  topic(revision: Revision, card: TopicCard, speech: Speech): Promise<TopicDocument>;
  exercise(revision: Revision, card: ExerciseCard, speech: Speech): Promise<ExerciseDocument>;
}

/** As a person of its language reads it. */
const held = <Document extends TopicDocument | ExerciseDocument>(document: Document) =>
  asRead(document, document.language);

export function createDocuments(content: ContentReader): Documents {
  const kept = new Map<string, Promise<unknown>>();

  function keep<T>(key: string, load: () => Promise<T>): Promise<T> {
    const known = kept.get(key);
    if (known !== undefined) return known as Promise<T>; // one key, one type: it names the kind
    const coming = load();
    kept.set(key, coming);
    coming.catch(() => kept.delete(key)); // asked again next time
    for (const oldest of kept.keys()) {
      if (kept.size <= mostKept) break;
      kept.delete(oldest);
    }
    return coming;
  }

  return {
    topic: (revision, card, speech) => {
      const { language } = pick(card.texts, speech);
      return keep(`${revision} topic ${card.id} ${language}`, () =>
        content.loadTopic(revision, card.id, language).then(held),
      );
    },
    exercise: (revision, card, speech) => {
      const { language } = pick(card.texts, speech);
      return keep(`${revision} exercise ${card.id} ${language}`, () =>
        content.loadExercise(revision, card.id, language).then(held),
      );
    },
  };
}
