import type { SoonSigns } from './soon-signs.tsx';

let loaded: typeof SoonSigns | undefined;

/** The page of the signs for today or tomorrow; undefined until somebody has asked for it. */
export function soonSigns(): typeof SoonSigns | undefined {
  return loaded;
}

/** Loads it, from this computer. Rejects where it cannot be had: the next touch tries again. */
export async function loadSoonSigns(): Promise<void> {
  loaded ??= (await import('./soon-signs.tsx')).SoonSigns;
}
