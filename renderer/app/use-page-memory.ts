import { useMemo } from 'react';
import type { Place } from '#core/visit/place.ts';
import type { PlayerState } from '#core/visit/player.ts';

const pagesOfExercise = ['stills', 'done'];

/** Where one visitor was in texts and exercises. */
export interface PageMemories {
  readonly memory: Map<string, number>;
  readonly players: Map<string, PlayerState>;
  /** What is opened anew begins at its first page. */
  readonly beginAnew: (place: Place) => void;
}

/** Kept on the way back, gone with the visit. */
export function usePageMemory(hasVisit: boolean): PageMemories {
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
