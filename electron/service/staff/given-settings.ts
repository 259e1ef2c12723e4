import type { GivenSettings } from '#contract/staff-settings.ts';
import { usualIdleS } from '#core/staff/settings.ts';
import type { Wall } from '#service/wall.ts';

export interface GivenUses {
  readonly wall: Pick<Wall, 'release'>;
  /** The computer's name. */
  readonly kioskName: string;
  /** Where the content folder is if nobody chose another. */
  readonly contentFolder: string;
}

/** What holds where the owner set nothing. */
export function givenSettings({ wall, kioskName, contentFolder }: GivenUses): GivenSettings {
  const said = wall.release()?.content.practice;
  return {
    practiceName: said?.practice.name ?? null,
    kioskName,
    contentFolder,
    idleS: usualIdleS,
    languages: said?.practice.languages ?? [],
    practiceColour: said?.practice.colour ?? null,
    screenWidthMm: said?.screenWidthMm ?? null,
  };
}
