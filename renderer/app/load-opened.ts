import type * as everything from './opened.ts';

type Opened = typeof everything;

let loaded: Opened | undefined;

/** What only a touch brings; undefined until it has been loaded. */
export function opened(): Opened | undefined {
  return loaded;
}

/** Loads it, from this computer. Rejects where it cannot be had: the next touch tries again. */
export async function loadOpened(): Promise<void> {
  loaded ??= await import('./opened.ts');
}
