import type { OpenedScreen } from './opened-screens.tsx';

let loaded: typeof OpenedScreen | undefined;

/** The screens that only a touch opens; undefined until they have been loaded. */
export function openedScreen(): typeof OpenedScreen | undefined {
  return loaded;
}

/** Loads them, from this computer. Rejects where they cannot be had: the next touch tries again. */
export async function loadOpened(): Promise<void> {
  loaded ??= (await import('./opened-screens.tsx')).OpenedScreen;
}
