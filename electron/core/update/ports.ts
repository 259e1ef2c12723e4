import type { Update } from './update-file.ts';
import type { UpdateState } from './update-trial.ts';

/** An update as it was found, its signature judged; its program has not been read yet. */
export interface FoundUpdate {
  readonly update: Update;
  /** Under `updateText`. */
  readonly signature: string;
  /** Where its program lies. */
  readonly program: string;
  readonly isVerified: boolean;
}

/** Where updates lie before they are wanted. Never rejects. */
export interface UpdateSource {
  /** The first that is found: beside the content first, then on sticks. */
  find(): Promise<FoundUpdate | undefined>;
}

/** The update in the data folder: how it stands with it, and its program until it is in place. */
export interface UpdateStore {
  state(): Promise<UpdateState | null>;
  /** Copies the program and notes that it is wanted. Rejects with EBADMSG where its bytes are not those that were signed. */
  take(found: FoundUpdate): Promise<void>;
  /** What was wanted is not any more. */
  drop(): Promise<void>;
  /** Copies the counters, and lets the shell put the program in place. */
  release(): Promise<void>;
}
