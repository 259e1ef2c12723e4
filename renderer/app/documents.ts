import type { ContentReader } from '#client/screen-client.ts';
import type { ExerciseCard, ExerciseDocument, Revision, TopicCard, TopicDocument } from '#contract/model.ts';
import { asRead } from '#i18n/direction.ts';
import { pick, type Speech } from '#i18n/words.ts';

const mostKept = 60; // documents of a release; at the bound the oldest goes
const mostReleases = 2; // while a new one comes to the wall, the one before is still read

/** Documents by card, each fetched once while it is kept. */
export interface Documents {
  topic(revision: Revision, card: TopicCard, speech: Speech): Promise<TopicDocument>;
  exercise(revision: Revision, card: ExerciseCard, speech: Speech): Promise<ExerciseDocument>;
}

/** As a person of its language reads it. */
const held = <Document extends TopicDocument | ExerciseDocument>(document: Document) =>
  asRead(document, document.language);

export function createDocuments(content: ContentReader): Documents {
  const releases = new Map<Revision, Map<string, Promise<unknown>>>();

  function keep<T>(revision: Revision, key: string, load: () => Promise<T>): Promise<T> {
    const kept = releases.get(revision) ?? new Map<string, Promise<unknown>>();
    releases.delete(revision); // the one that was asked for last is the newest
    releases.set(revision, kept);
    leaveNewest(releases, mostReleases);
    const known = kept.get(key);
    if (known !== undefined) return known as Promise<T>; // one key, one type: it names the kind
    const coming = load();
    kept.set(key, coming);
    coming.catch(() => kept.delete(key)); // asked again next time
    leaveNewest(kept, mostKept);
    return coming;
  }

  return {
    topic: (revision, card, speech) => {
      const { language } = pick(card.texts, speech);
      return keep(revision, `topic ${card.id} ${language}`, () =>
        content.loadTopic(revision, card.id, language).then(held),
      );
    },
    exercise: (revision, card, speech) => {
      const { language } = pick(card.texts, speech);
      return keep(revision, `exercise ${card.id} ${language}`, () =>
        content.loadExercise(revision, card.id, language).then(held),
      );
    },
  };
}

/** Takes the oldest out until no more than `most` are left. */
function leaveNewest(map: Map<unknown, unknown>, most: number): void {
  for (const oldest of map.keys()) {
    if (map.size <= most) break;
    map.delete(oldest);
  }
}
