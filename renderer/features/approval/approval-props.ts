import type { ReactNode } from 'react';
import type { Ask } from '#client/screen-client.ts';
import type { LanguageTag, LocalDate } from '#contract/model.ts';
import type { ReadText, Signer } from '#contract/staff-approval.ts';

/** Draws a text with the patients' own components: small, to be looked at, or whole, to be used as they use it. */
type DrawText = (text: ReadText, how: 'small' | 'whole', onLeave: () => void) => ReactNode;

export interface ApprovalProps {
  readonly ask: Ask;
  /** What is on the wall: the room is drawn anew with it. */
  readonly revision: string;
  readonly today: LocalDate;
  readonly language: LanguageTag;
  /** Who signs, as long as the door is open. */
  readonly signer: Signer | null;
  readonly onSigner: (signer: Signer | null) => void;
  readonly draw: DrawText;
}
