import type { Manifest } from '#core/content/manifest.ts';
import type { WatchTimes } from '#core/content/next-look.ts';
import type { PackApproval } from '#core/content/pack-reading.ts';
import type { Problem } from '#core/content/problems.ts';
import type { Kiosk } from '#core/content/receipt-names.ts';
import type { Clock, ContentFolder, Logger, NoteBook, ReleaseStore, Sticks } from '#core/ports.ts';
import type { Words } from '#words/words.ts';
import type { Mutex } from './mutex.ts';
import type { Rollbacks } from './rollbacks.ts';
import type { Wall } from './wall.ts';

/** What the content service is given. */
export interface ContentUses {
  readonly wall: Wall;
  readonly folder: ContentFolder;
  /** The pack that came with the program. */
  readonly starterPack: ContentFolder;
  /** The same as a release that came ready with the program: for a disk that takes none. */
  readonly builtIn: () => Promise<Manifest | undefined>;
  readonly releases: ReleaseStore;
  readonly notes: NoteBook;
  readonly sticks: Sticks;
  /** A pack that is only looked at: nothing of it is stored. */
  readonly openPack: (path: string) => ContentFolder;
  /** This kiosk's name, as its receipt has it. */
  readonly kiosk: Kiosk;
  /** What is wrong with the kiosk itself: it stands first on the receipt. */
  readonly kioskProblems: () => readonly Problem[];
  /** In the language that staff read. */
  readonly words: Words;
  /** Takes over what a signed folder says of approvals. Never throws. */
  readonly takeApprovals?: (release: Manifest, approvals: readonly PackApproval[]) => void;
  /** What staff are to be told of texts that were sent back, or whose review is near. */
  readonly approvalProblems?: (release: Manifest) => readonly Problem[];
  readonly clock: Clock;
  readonly log: Logger;
  readonly times: WatchTimes;
  /** How long a folder that is there may take at the first start before the starter pack is shown instead. */
  readonly firstReleaseMs: number;
  /** So long at most a swap of folders that the power cut short is waited for: a share may not answer. */
  readonly mendMs: number;
  /** What the disk refused at the first start is tried again so often. */
  readonly beginAgainMs: number;
  /** After so long the release on the wall is read whole, byte by byte. */
  readonly verifyAfterMs: number;
  /** From then on one file of it is read so often. */
  readonly verifyEveryMs: number;
  /** So long a release is on the wall before older ones make room. */
  readonly collectAfterMs: number;
  /** Tells people, not the log: what was done at the first start. */
  readonly say: (sentence: string) => void;
}

/** What the parts of the content service share. */
export interface ContentParts extends ContentUses {
  readonly rollbacks: Rollbacks;
  /** One import at a time: two would write the same files. */
  readonly inTurn: Mutex;
}
