import type { TypedDay } from './typed-day.ts';

/** Where something stands in settings: `steps`, 1, `seconds` for the seconds of the second step. */
export type SettingPath = readonly (string | number)[];

/** What is wrong with a value of the settings. */
export type ValueFault =
  | { readonly kind: 'wrong-form'; readonly form: ValueForm }
  | { readonly kind: 'too-long'; readonly mostSigns: number }
  | { readonly kind: 'out-of-range'; readonly least: number; readonly most: number }
  | { readonly kind: 'not-whole' | 'too-many-lines' | 'no-sign' }
  | { readonly kind: 'too-many-entries'; readonly most: number }
  | { readonly kind: 'wrong-day'; readonly typed: string; readonly read: WrongDay }
  /** A text needs as many steps as the other file has, and at least one. */
  | { readonly kind: 'other-steps'; readonly count: number; readonly as: string }
  /** A motion names another number of movements than the text has steps. */
  | { readonly kind: 'other-movements'; readonly count: number; readonly as: string };

/** What a value should have been. */
export type ValueForm =
  | { readonly is: FormName }
  | { readonly is: 'number'; readonly example: number }
  | { readonly is: 'choice'; readonly choices: readonly string[] };

export type FormName =
  | 'words'
  | 'date'
  | 'colour'
  | 'language-tag'
  | 'list'
  | 'group'
  | 'lines'
  | 'timed-cue'
  // of a motion
  | 'muscles'
  | 'movements'
  | 'contact'
  | 'contacts'
  | 'joints'
  | 'degrees'
  | 'efforts'
  | 'places'
  | 'place';

/** A day that cannot be taken as it was typed. */
export type WrongDay = Exclude<TypedDay, { readonly kind: 'day' }>;

/** A day in a setting or a column, as a fault: so much of it as a person needs to find it. */
export function wrongDay(text: string, read: WrongDay): ValueFault & { readonly kind: 'wrong-day' } {
  return { kind: 'wrong-day', typed: text.trim().slice(0, 40), read };
}
