import type { Documents } from '#app/documents.ts';
import type { Ask } from '#client/screen-client.ts';
import type { LanguageTag, LocalDate, Snapshot } from '#contract/model.ts';
import type { Signer } from '#contract/staff-approval.ts';
import type { Role } from '#contract/staff-door.ts';

/** What every room is given. */
export interface RoomProps {
  /** What cannot be had is told by the frame: a room only stops waiting. */
  readonly ask: Ask;
  readonly role: Role;
  readonly today: LocalDate;
  readonly language: LanguageTag;
  readonly snapshot: Snapshot;
  readonly documents: Documents;
  readonly pictureUrl: (path: string) => string;
  /** Who signs approvals, as long as the door is open. */
  readonly signer: Signer | null;
  readonly onSigner: (signer: Signer | null) => void;
  readonly onClose: () => void;
}
