import type { Fault, News, View, ViewBatch } from '#contract/api.ts';
import { KioskError } from '#contract/errors.ts';
import type { ExerciseDocument, ItemId, LanguageTag, Snapshot, TopicDocument } from '#contract/model.ts';
import type { Ask, ScreenClient } from './screen-client.ts';

/** What a memory client starts from. */
export interface MemoryContent {
  readonly snapshot: Snapshot;
  readonly topics: ReadonlyMap<ItemId, TopicDocument>;
  readonly exercises: ReadonlyMap<ItemId, ExerciseDocument>;
}

/** A whole kiosk in memory, for tests and for any browser. */
export interface MemoryClient extends ScreenClient {
  /** Every view that was acknowledged, once. */
  readonly views: readonly View[];
  /** Everything that the screen got over. */
  readonly faults: readonly Fault[];
  /** Puts new content up and announces it. */
  publish(content: MemoryContent): void;
}

/** Answers like the service does: batches count once, snapshots only grow; nobody is signed in unless `staff` answers. */
export function createMemoryClient(first: MemoryContent, staff: Ask = nobody): MemoryClient {
  let content = first;
  const views: View[] = [];
  const faults: Fault[] = [];
  const lastSequence = new Map<string, number>();
  const listeners = new Set<(news: News) => void>();

  return {
    views,
    faults,
    getSnapshot: async () => content.snapshot,
    recordViews: async (batch: ViewBatch) => {
      if (batch.sequence > (lastSequence.get(batch.run) ?? 0)) {
        lastSequence.set(batch.run, batch.sequence);
        views.push(...batch.views);
      }
      return { sequence: batch.sequence };
    },
    runStaffCommand: staff,
    heartbeat: async () => {},
    reportFault: async (fault) => {
      faults.push(fault);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    content: {
      loadTopic: async (_revision, id, _language: LanguageTag) => known(content.topics, id),
      loadExercise: async (_revision, id) => known(content.exercises, id),
      pictureUrl: (_revision, path) => path,
    },
    publish: (next) => {
      const number = content.snapshot.number + 1;
      content = { ...next, snapshot: { ...next.snapshot, number } };
      for (const listener of listeners) listener({ kind: 'snapshot-available', number });
    },
  };
}

const nobody: Ask = async () => {
  throw new KioskError('staff-locked');
};

function known<T>(documents: ReadonlyMap<ItemId, T>, id: ItemId): T {
  const document = documents.get(id);
  if (document === undefined) throw new Error(`No document for ${id}`);
  return document;
}
