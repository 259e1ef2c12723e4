import type { Behind } from './behind/behind.tsx';

let loaded: typeof Behind | undefined;

/** What is behind the wall; undefined until somebody has opened the door. */
export function behind(): typeof Behind | undefined {
  return loaded;
}

/** Loads it, from this computer. Rejects where it cannot be had: whoever holds the corner again tries again. */
export async function loadBehind(): Promise<void> {
  loaded ??= (await import('./behind/behind.tsx')).Behind;
}
