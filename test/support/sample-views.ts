import type { View, ViewBatch } from '#contract/api.ts';
import type { ItemId, LanguageTag, LocalDate } from '#contract/model.ts';

/** An item opened by a touch on the loop. */
export function openedView(id = 'ice', date = '2026-11-22', hour = 9): View {
  return {
    kind: 'opened',
    hour: { date: date as LocalDate, hour },
    item: { kind: 'topic', id: id as ItemId },
    surface: 'loop',
    language: 'en' as LanguageTag,
  };
}

export function sampleBatch(
  sequence: number,
  views: readonly View[] = [openedView()],
  run = 'run-00001',
): ViewBatch {
  return { run, sequence, views };
}
