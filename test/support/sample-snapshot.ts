import type {
  ExerciseCard,
  HelpCard,
  ItemId,
  LanguageTag,
  Notice,
  Revision,
  Snapshot,
  TopicCard,
} from '#contract/model.ts';

const en = 'en' as LanguageTag;

/** A topic card whose title is its id; `words` of text. */
export function sampleTopic(id: string, words = 100): TopicCard {
  return { kind: 'topic', ...sampleCard(id, words) };
}

export function sampleExercise(id: string, durationS = 60): ExerciseCard {
  return { kind: 'exercise', ...sampleCard(id, 50), durationS };
}

export function sampleNotice(id: string, dates: Partial<Pick<Notice, 'from' | 'to'>> = {}): Notice {
  return { kind: 'notice', id: id as ItemId, from: null, to: null, texts: { [en]: id }, ...dates };
}

/** A snapshot of so many topics and exercises, `t1 t2 …` and `e1 e2 …`, all in the playlist in turn. */
export function sampleSnapshot(
  topicCount: number,
  exerciseCount: number,
  notices: readonly Notice[] = [],
): Snapshot {
  const topics = Array.from({ length: topicCount }, (_, index) => sampleTopic(`t${index + 1}`));
  const exercises = Array.from({ length: exerciseCount }, (_, index) => sampleExercise(`e${index + 1}`));
  return {
    number: 1,
    revision: '00000000000000aa' as Revision,
    practice: {
      name: 'Our practice',
      phone: null,
      emergencyNumber: '000',
      emergencyWords: null,
      languages: [en],
      colour: null,
    },
    screen: { panelWidthMm: null, idleMs: 45_000, countdownMs: 20_000, openingHours: null },
    groups: [{ id: 'all', titles: { [en]: 'All' } }],
    topics,
    exercises,
    notices,
    help: sampleHelp,
    playlist: [...topics, ...exercises].map(({ kind, id }) => ({ kind, id })),
  };
}

const sampleHelp: HelpCard = {
  kind: 'help',
  id: 'help' as ItemId,
  texts: {
    [en]: {
      title: 'When to get help',
      answer: 'Tell the front desk now.',
      now: ['chest pain'],
      soon: ['a fever'],
      reviewed: { lastReviewed: null, nextReview: null, reviewedBy: null },
      sources: [],
    },
  },
};

function sampleCard(id: string, words: number) {
  return {
    id: id as ItemId,
    group: 'all',
    motif: null,
    picture: null,
    clip: null,
    texts: { [en]: { title: id, answer: `About ${id}.`, words } },
    related: [],
  };
}
