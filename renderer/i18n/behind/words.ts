import { staffEnglish } from './english.ts';

/** Every sentence of the rooms behind the wall, in one language. */
export type StaffWords = typeof staffEnglish;

/** The sentences of the rooms behind the wall. English until more are written. */
export function useStaffWords(): StaffWords {
  return staffEnglish;
}
