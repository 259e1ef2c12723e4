import type { LanguageTag } from '#contract/model.ts';
import type { KioskSettings } from '#contract/staff-settings.ts';
import type { ReleaseContent } from './release.ts';

/** A release as this kiosk shows it: what the owner set goes before what `practice.yaml` says. */
export function withSettings(content: ReleaseContent, settings: KioskSettings): ReleaseContent {
  const { practice, screenWidthMm } = content.practice;
  return {
    ...content,
    practice: {
      ...content.practice,
      practice: {
        ...practice,
        name: settings.practiceName ?? practice.name,
        colour: settings.practiceColour ?? practice.colour,
        languages: offered(practice.languages, settings.languages),
      },
      screenWidthMm: settings.screenWidthMm ?? screenWidthMm ?? null,
      idleS: settings.idleS,
      openingHours: settings.openingHours,
    },
  };
}

/** The practice's own language is always there: texts that are not translated fall back to it. */
function offered(
  [own, ...others]: readonly [LanguageTag, ...LanguageTag[]],
  wanted: readonly LanguageTag[] | null,
): readonly [LanguageTag, ...LanguageTag[]] {
  return [own, ...(wanted === null ? others : others.filter((language) => wanted.includes(language)))];
}
