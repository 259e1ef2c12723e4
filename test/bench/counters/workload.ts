import type { View, ViewBatch } from '#contract/api.ts';
import type { ItemId, LanguageTag, LocalDate } from '#contract/model.ts';
import { builtOn } from '#core/statistics/built-on.ts';

/** Whoever counts batches of views durably. */
export interface CounterWriter {
  /** Returns, or resolves, when the batch is on the disk. */
  record(batch: ViewBatch): void | Promise<void>;
  close(): void | Promise<void>;
}

/** Gives batch after batch of `size` updates, each update in a row of its own, through all hours of a day. */
export function createWorkload(size: number): () => ViewBatch {
  let sequence = 0;
  return () => {
    sequence += 1;
    const hour = { date: builtOn as LocalDate, hour: sequence % 24 };
    return { run: 'bench', sequence, views: Array.from({ length: size }, (_, index) => viewOf(hour, index)) };
  };
}

/** Every item has a title of ordinary length. */
export function titleOf(): string {
  return 'What can I do about a back spasm?';
}

/** Updates per second over so many batches. */
export async function updatesPerSecond(
  writer: CounterWriter,
  batches: readonly ViewBatch[],
): Promise<number> {
  const startedAtMs = performance.now();
  for (const batch of batches) await writer.record(batch);
  const updates = batches.reduce((sum, { views }) => sum + views.length, 0);
  return (updates * 1_000) / (performance.now() - startedAtMs);
}

function viewOf(hour: View['hour'], index: number): View {
  return {
    kind: 'opened',
    hour,
    item: { kind: 'topic', id: `topic-${index}` as ItemId },
    surface: 'loop',
    language: 'en' as LanguageTag,
  };
}
