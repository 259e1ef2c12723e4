import { useMemo } from 'react';
import type { Place } from '#core/visit/place.ts';
import type { PlayerState } from '#core/visit/player.ts';

const pagesOfExercise = ['stills', 'done'];

/** The pages that one visitor turned to, and where they were in an exercise: kept on the way back, gone with the visit, and from the first on in what is opened anew. */
export function usePageMemory(hasVisit: boolean) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another visit, another memory
  return useMemo(() => {
    const memory = new Map<string, number>();
    const players = new Map<string, PlayerState>();
    const beginAnew = (place: Place) => {
      if (place.kind === 'topic') memory.delete(place.id);
      if (place.kind === 'help') memory.delete('help');
      if (place.kind === 'exercise') {
        players.delete(place.id);
        for (const key of pagesOfExercise) memory.delete(key);
      }
    };
    return { memory, players, beginAnew };
  }, [hasVisit]);
}
