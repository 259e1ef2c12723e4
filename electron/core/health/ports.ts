import type { CrashNote } from './crash-note.ts';
import type { HealthFacts } from './health-facts.ts';

/** What the computer says of itself. Nothing rejects. */
export interface Probes {
  disk(): Promise<HealthFacts['disk']>;
  lastCrash(): Promise<CrashNote | null>;
  /** The newest database that was put aside because it was damaged. */
  damagedDatabase(): Promise<string | null>;
}

/** The file that others watch the kiosk by. */
export interface HealthFile {
  /** Writes it whole, unless these very words stand there. Never rejects. */
  write(text: string): Promise<void>;
  /** The code with which the disk refused it the last time; null where it took it. */
  refusal(): string | null;
}
