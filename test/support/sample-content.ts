import type { MemoryContent } from '#client/memory-client.ts';
import type {
  ExerciseDocument,
  ItemId,
  Motion,
  ReviewDates,
  Revision,
  Snapshot,
  TextTree,
  TopicDocument,
} from '#contract/model.ts';
import { en } from './sample-release.ts';
import { sampleExercise, sampleSnapshot, sampleTopic } from './sample-snapshot.ts';

/** Two questions and an exercise, each with its document; `ice` leads on to the other two. */
export function sampleContent(changes: Partial<Snapshot> = {}): MemoryContent {
  const [ice, heat, walking] = [sampleTopic('ice'), sampleTopic('heat'), sampleExercise('walking')];
  const { kind, id } = walking;
  const related = [
    { kind: heat.kind, id: heat.id },
    { kind, id },
  ];
  const snapshot = { ...sampleSnapshot(0, 0), topics: [{ ...ice, related }, heat], exercises: [walking] };
  const playlist = [ice, heat, walking].map((card) => ({ kind: card.kind, id: card.id }));
  return {
    snapshot: { ...snapshot, playlist, ...changes },
    topics: new Map([ice, heat].map((card) => [card.id, sampleTopicDocument(card.id)])),
    exercises: new Map([[walking.id, sampleExerciseDocument(walking.id)]]),
  };
}

/** The same with another title for one topic, as a release of its own. */
export function renamed(content: MemoryContent, id: string, title: string): MemoryContent {
  const { snapshot } = content;
  const topics = snapshot.topics.map((card) => {
    if (card.id !== id) return card;
    return { ...card, texts: { [en]: { title, answer: `About ${title}.`, words: 100 } } };
  });
  return { ...content, snapshot: { ...snapshot, revision: '00000000000000bb' as Revision, topics } };
}

function sampleTopicDocument(id: ItemId): TopicDocument {
  const rest = { body: textOf(`All about ${id}.`), guidelineNote: null, reviewed: notYet, sources: [] };
  return { kind: 'topic', language: en, title: id, answer: `About ${id}.`, ...rest };
}

/** Two steps of ten seconds each. */
function sampleExerciseDocument(id: ItemId): ExerciseDocument {
  return {
    kind: 'exercise',
    language: en,
    title: id,
    answer: `About ${id}.`,
    need: ['a clear path'],
    askFirst: ['a new injury'],
    stopIf: ['it hurts'],
    dose: 'Twice a day.',
    steps: ['Set out', 'Come back'].map((name) => ({
      name,
      cue: `${name} now.`,
      breathing: null,
      seconds: 10,
      repetitions: null,
    })),
    body: textOf('Go on.'),
    motion: sampleMotion,
    guidelineNote: null,
    reviewed: notYet,
    sources: [],
  };
}

/** Somebody who lifts a heel, once in two seconds. */
const sampleMotion: Motion = {
  view: 'side',
  props: [],
  muscles: [],
  movements: [
    {
      name: 'lift',
      isPeriodic: true,
      cycleS: 2,
      hasMovingFloor: false,
      ground: 'floor',
      facesBack: false,
      easing: 'resting',
      keys: {
        knee: [
          { percent: 0, deg: 0 },
          { percent: 50, deg: 60 },
        ],
      },
      farKeys: {},
      farLaterPercent: 0,
      hips: [{ percent: 0, aheadCm: 0, upCm: 90 }],
      contacts: [],
      muscles: [],
      breath: [],
    },
  ],
  steps: [0, 0],
};

const notYet: ReviewDates = { lastReviewed: null, nextReview: null, reviewedBy: null };

function textOf(value: string): TextTree {
  const children = [{ type: 'text', value }] as const;
  return { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children }] };
}
