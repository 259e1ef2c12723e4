import { createContext } from 'react';
import type { PlayerState } from '#core/visit/player.ts';

/** Where a visitor was in each exercise, by its id. Whoever draws the visit gives a new one to each. */
export const PlayerMemory = createContext<Map<string, PlayerState>>(new Map());
