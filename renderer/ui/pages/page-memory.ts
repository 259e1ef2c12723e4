import { createContext } from 'react';

/** Which page of each text a visitor had turned to. Whoever draws the visit gives a new one to each. */
export const PageMemory = createContext<Map<string, number>>(new Map());
