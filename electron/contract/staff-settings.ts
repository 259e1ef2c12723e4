import type { DayHours, LanguageTag } from './model.ts';
import type { NotDone, Stick } from './staff-content.ts';
import type { Role } from './staff-door.ts';

/** What is set on this kiosk, and how it is. */
export type SettingsCommand =
  | { readonly kind: 'read-settings' }
  /**
   * Only what is named is changed; null gives back to the pack or the default. Checked whole and written whole, and in
   * force with the answer, `settings`; or `not-done` in words, and nothing is changed.
   */
  | { readonly kind: 'change-settings'; readonly change: SettingsChange }
  /** Answered with `pin-set`, or with `not-done` in words. The owner's comes first. */
  | { readonly kind: 'set-pin'; readonly role: Role; readonly pin: string }
  /** A new one; the one before no longer opens. Shown once, kept as a hash. */
  | { readonly kind: 'make-recovery-code' }
  /** Folders that may serve: the default, sticks, cloud drives, mounted shares. May take some seconds. */
  | { readonly kind: 'find-folders'; readonly purpose: FolderPurpose }
  /** What this folder would be, in a sentence. Changes nothing. May take some seconds. */
  | { readonly kind: 'look-at-folder'; readonly path: string; readonly purpose: FolderPurpose }
  | { readonly kind: 'describe-health' }
  /** Foyer ends, and does not start again by itself. */
  | { readonly kind: 'end-foyer' };

export type SettingsAnswer =
  | ({ readonly kind: 'settings' } & SettingsState)
  | { readonly kind: 'pin-set'; readonly role: Role }
  /** 16 letters and digits without look-alikes, four by four with a blank between: `7K3M 9QXD …`. */
  | { readonly kind: 'recovery-code'; readonly code: string }
  | { readonly kind: 'folders'; readonly folders: readonly FoundFolder[] }
  | ({ readonly kind: 'folder-seen' } & SeenFolder)
  | { readonly kind: 'health'; readonly health: Health }
  | { readonly kind: 'ending' }
  | { readonly kind: 'not-done'; readonly because: NotDone };

/** The folder that staff edit, or the one that the owner's reports go to. */
export type FolderPurpose = 'content' | 'owner';

export interface SettingsState {
  readonly settings: KioskSettings;
  /** What holds where a setting is null. */
  readonly given: GivenSettings;
  /** The roles that have a PIN. */
  readonly pins: readonly Role[];
  readonly hasRecoveryCode: boolean;
}

/** What the owner has set; null where the pack, the computer or Foyer says it. */
export interface KioskSettings {
  /** The practice's name on this kiosk. */
  readonly practiceName: string | null;
  /** What this kiosk is called among others, such as "Waiting room 1". */
  readonly kioskName: string | null;
  readonly contentFolder: string | null;
  /** Where the monthly report and the nightly archive go; null: nowhere. */
  readonly ownersFolder: string | null;
  /** Null: lit at all times. Monday first; null for a day on which the practice is closed. */
  readonly openingHours: OpeningHours | null;
  /** Seconds without a sign of life before "Still reading?"; the reading time of a page comes on top. */
  readonly idleS: number | null;
  /** Which of the pack's languages are offered; null: all. The pack's first is always offered. */
  readonly languages: readonly LanguageTag[] | null;
  /** `#rrggbb`, in small letters. */
  readonly practiceColour: string | null;
  /** The width of the panel's lit picture, by a bank card held against it. */
  readonly screenWidthMm: number | null;
  readonly unapproved: 'label' | 'hide';
  readonly overdue: 'warn' | 'mark' | 'hide';
  /** Months that counters and texts are kept. */
  readonly retentionMonths: number;
}

export type OpeningHours = readonly (DayHours | null)[];

export type SettingsChange = { readonly [K in keyof KioskSettings]?: KioskSettings[K] };

/** As the pack has it, the computer, or Foyer; null where nobody says it. */
export interface GivenSettings {
  readonly practiceName: string | null;
  readonly kioskName: string;
  readonly contentFolder: string;
  readonly idleS: number;
  /** All that the pack has, its own first; empty before the first release. */
  readonly languages: readonly LanguageTag[];
  readonly practiceColour: string | null;
  readonly screenWidthMm: number | null;
}

export interface FoundFolder extends SeenFolder {
  readonly path: string;
  /** `share`: any other drive that is mounted. */
  readonly from: 'default' | 'stick' | 'cloud' | 'share';
  readonly name: Stick['name'];
}

/** A folder as it was found. */
export interface SeenFolder {
  /** Whether it could serve as it is. */
  readonly isUsable: boolean;
  /** What is in it ("10 topics and 8 exercises are in it."), or why it cannot serve and what would help. */
  readonly sentence: string;
}

/** How the kiosk is, in words; the same as `health.json`. */
export interface Health {
  readonly isWell: boolean;
  readonly headline: string;
  /** One for each id, in this order. */
  readonly lines: readonly HealthLine[];
}

export interface HealthLine {
  readonly id: HealthId;
  readonly isWell: boolean;
  readonly sentence: string;
}

export type HealthId =
  | 'version'
  | 'running'
  | 'disk'
  | 'database'
  | 'clock'
  | 'crash'
  | 'folder'
  | 'archive'
  | 'settings';
