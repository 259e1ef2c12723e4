import { useMemo } from 'react';
import type { Place } from '#core/visit/place.ts';
import type { LeftExercise } from '#features/exercise/player-memory.ts';

const pagesOfExercise = ['stills', 'done'];

/** Where one visitor was in texts and exercises. */
export interface PageMemories {
  readonly turned: Map<string, number>;
  readonly players: Map<string, LeftExercise>;
  /** What is opened anew begins at its first page. */
  readonly beginAnew: (place: Place) => void;
}

/** Kept on the way back, gone with the visit. */
export function usePageMemory(hasVisit: boolean): PageMemories {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another visit, another memory
  return useMemo(() => {
    const turned = new Map<string, number>();
    const players = new Map<string, LeftExercise>();
    const beginAnew = (place: Place) => {
      if (place.kind === 'topic') turned.delete(place.id);
      if (place.kind === 'help') turned.delete('help');
      if (place.kind === 'exercise') {
        players.delete(place.id);
        for (const key of pagesOfExercise) turned.delete(key);
      }
    };
    return { turned, players, beginAnew };
  }, [hasVisit]);
}
