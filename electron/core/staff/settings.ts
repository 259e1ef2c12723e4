import type { KioskSettings, OpeningHours, SettingsChange } from '#contract/staff-settings.ts';

/** Before "Still reading?", where nobody set another time. */
export const usualIdleS = 45;

/** A kiosk on which nothing was set. */
export const usualSettings: KioskSettings = {
  practiceName: null,
  kioskName: null,
  contentFolder: null,
  ownersFolder: null,
  openingHours: null,
  idleS: null,
  languages: null,
  practiceColour: null,
  screenWidthMm: null,
  unapproved: 'label',
  overdue: 'warn',
  retentionMonths: 25,
};

/** As it will be, with names as people mean them: blanks around them are none, and a blank name is none. */
export function withChange(settings: KioskSettings, change: SettingsChange): KioskSettings {
  const next = { ...settings, ...change };
  return { ...next, practiceName: plainName(next.practiceName), kioskName: plainName(next.kioskName) };
}

/** Why a change cannot be made, as far as it can be told without looking at a disk. */
export type SettingsFault =
  /** `day` from 0, Monday. */
  | { readonly kind: 'closes-before-it-opens'; readonly day: number }
  | { readonly kind: 'never-open' }
  | { readonly kind: 'idle-too-short'; readonly leastS: number }
  | { readonly kind: 'idle-too-long'; readonly mostS: number };

/** What an owner may set for it. */
export const leastIdleS = 20; // WCAG 2.2, success criterion 2.2.1
export const mostIdleS = 240; // 4 min: whatever is open, nobody is asked later

/** Undefined where the change may be made. */
export function settingsFault({ openingHours, idleS }: SettingsChange): SettingsFault | undefined {
  if (typeof idleS === 'number' && idleS < leastIdleS) return { kind: 'idle-too-short', leastS: leastIdleS };
  if (typeof idleS === 'number' && idleS > mostIdleS) return { kind: 'idle-too-long', mostS: mostIdleS };
  return openingHours === undefined || openingHours === null ? undefined : hoursFault(openingHours);
}

function hoursFault(hours: OpeningHours): SettingsFault | undefined {
  const day = hours.findIndex((one) => one !== null && one.to <= one.from); // as texts: both have two digits
  if (day >= 0) return { kind: 'closes-before-it-opens', day };
  return hours.every((one) => one === null) ? { kind: 'never-open' } : undefined;
}

function plainName(name: string | null): string | null {
  const plain = name?.replace(/\s+/g, ' ').trim() ?? '';
  return plain === '' ? null : plain;
}
