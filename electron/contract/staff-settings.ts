import type { LanguageTag } from './model.ts';
import type { NotDone, Stick } from './staff-content.ts';
import type { Role } from './staff-door.ts';

/** What is set on this kiosk, and how it is. */
export type SettingsCommand =
  | { readonly kind: 'read-settings' }
  /** Checked whole and written whole, or answered with `not-done` in words. */
  | { readonly kind: 'change-settings'; readonly change: SettingsChange }
  | { readonly kind: 'set-pin'; readonly role: Role; readonly pin: string }
  /** A new one; the one before no longer opens. Shown once, kept as a hash. */
  | { readonly kind: 'make-recovery-code' }
  /** Folders that may be the content folder: the default, sticks, cloud drives, mounted shares. */
  | { readonly kind: 'find-folders' }
  /** What this folder would be as the content folder, in a sentence. Changes nothing. */
  | { readonly kind: 'look-at-folder'; readonly path: string; readonly purpose: FolderPurpose }
  | { readonly kind: 'describe-health' }
  /** Foyer ends, and does not start again by itself. */
  | { readonly kind: 'end-foyer' };

export type SettingsAnswer =
  | { readonly kind: 'settings'; readonly settings: KioskSettings }
  | { readonly kind: 'pin-set'; readonly role: Role }
  /** 16 letters and digits without look-alikes, four by four. */
  | { readonly kind: 'recovery-code'; readonly code: string }
  | { readonly kind: 'folders'; readonly folders: readonly FoundFolder[] }
  | { readonly kind: 'folder-seen'; readonly isUsable: boolean; readonly sentence: string }
  | { readonly kind: 'health'; readonly health: Health }
  | { readonly kind: 'ending' }
  | { readonly kind: 'not-done'; readonly because: NotDone };

export type FolderPurpose = 'content' | 'owner';

/** What the owner, and for a part staff, have set; null where the pack or the default says it. */
export interface KioskSettings {
  /** The practice's name on this kiosk. */
  readonly practiceName: string | null;
  /** What this kiosk is called among others, such as "Waiting room 1". */
  readonly kioskName: string | null;
  readonly contentFolder: string | null;
  /** Where the monthly report and the nightly archive go. */
  readonly ownersFolder: string | null;
  /** Null: lit at all times. Monday first; null for a day on which the practice is closed. */
  readonly openingHours: readonly (DayHours | null)[] | null;
  /** Seconds without a sign of life before "Still reading?". */
  readonly idleS: number | null;
  /** Which of the pack's languages are offered; null: all. */
  readonly languages: readonly LanguageTag[] | null;
  /** `#rrggbb`. */
  readonly practiceColour: string | null;
  /** The panel's lit width in mm, by a bank card held against it. */
  readonly screenWidthMm: number | null;
  readonly unapproved: 'label' | 'hide';
  readonly overdue: 'warn' | 'mark' | 'hide';
  /** Months that counters and texts are kept. */
  readonly retentionMonths: number;
}

export type SettingsChange = { readonly [K in keyof KioskSettings]?: KioskSettings[K] };

/** `09:00`, at the practice. */
export interface DayHours {
  readonly from: string;
  readonly to: string;
}

export interface FoundFolder {
  readonly path: string;
  readonly from: 'default' | 'stick' | 'cloud' | 'share';
  readonly name: Stick['name'];
  /** What is in it, in a sentence. */
  readonly sentence: string;
}

/** How the kiosk is, in words; the same as `health.json`. */
export interface Health {
  readonly isWell: boolean;
  readonly headline: string;
  readonly lines: readonly HealthLine[];
}

export interface HealthLine {
  readonly id: 'version' | 'running' | 'disk' | 'database' | 'clock' | 'crash' | 'folder' | 'archive';
  readonly isWell: boolean;
  readonly sentence: string;
}
