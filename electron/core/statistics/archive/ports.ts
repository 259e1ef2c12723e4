import type { ArchiveFacts, ArchiveRows } from './archive.ts';

/** Where archives of one kiosk, or of many, are kept. Every call may reject with a Node error. */
export interface ArchiveFolder {
  has(facts: ArchiveFacts): Promise<boolean>;
  save(facts: ArchiveFacts, rows: ArchiveRows): Promise<ArchiveOutcome>;
}

export type ArchiveOutcome =
  | 'written'
  /** It is there already, byte for byte. */
  | 'same'
  /** A later version's stands there: left alone. */
  | 'newer'
  /** Something that Foyer did not write stands there: left alone. */
  | 'foreign'
  /** It holds what these counters never had: another kiosk with the same number writes here. Left alone. */
  | 'copied';
