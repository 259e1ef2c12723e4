import { useMemo } from 'react';
import type { Place } from '#core/visit/place.ts';

const pagesOfExercise = ['stills', 'done'];

/** The pages that one visitor turned to: kept on the way back, gone with the visit, and from the first on in what is opened anew. */
export function usePageMemory(hasVisit: boolean) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another visit, another memory
  return useMemo(() => {
    const memory = new Map<string, number>();
    const beginAnew = (place: Place) => {
      if (place.kind === 'topic') memory.delete(place.id);
      if (place.kind === 'help') memory.delete('help');
      if (place.kind === 'exercise') for (const key of pagesOfExercise) memory.delete(key);
    };
    return { memory, beginAnew };
  }, [hasVisit]);
}
