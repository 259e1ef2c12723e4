import type { DeskCard } from './desk-card.tsx';
import type { SoonSigns } from './soon-signs.tsx';

interface FurtherPages {
  readonly SoonSigns: typeof SoonSigns;
  readonly DeskCard: typeof DeskCard;
}

let loaded: FurtherPages | undefined;

/** The pages behind the signs for now; undefined until somebody has asked for one. */
export function furtherPages(): FurtherPages | undefined {
  return loaded;
}

/** Loads them, from this computer. Rejects where they cannot be had: the next touch tries again. */
export async function loadFurther(): Promise<void> {
  const [soon, desk] = await Promise.all([import('./soon-signs.tsx'), import('./desk-card.tsx')]);
  loaded = { SoonSigns: soon.SoonSigns, DeskCard: desk.DeskCard };
}
