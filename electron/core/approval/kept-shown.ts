import type { Clip, ExerciseDocument, HelpText, TopicDocument } from '#contract/model.ts';
import { stableJson } from '#core/content/stable-json.ts';
import type { ApprovableText } from './shown-text.ts';

/** A document as it is kept and compared. */
export type KeptDocument = TopicDocument | ExerciseDocument | HelpDocument;
export type HelpDocument = { readonly kind: 'help' } & HelpText;

/** What was shown of a text: its words, and what stood for it. */
export interface KeptShown {
  readonly document: KeptDocument;
  readonly looks: Looks;
}

interface Looks {
  readonly motif: string | null;
  readonly picture: string | null;
  readonly clip: Clip | null;
}

export function looksOf(card: ApprovableText['card']): Looks {
  if (card.kind === 'help') return { motif: null, picture: null, clip: null };
  const { motif, picture, clip } = card;
  return { motif, picture, clip };
}

export function helpDocument(help: HelpText): HelpDocument {
  return { kind: 'help', ...help };
}

/** A document of a release: the service wrote it from checked content, and its name is its hash. */
export function parseDocument(json: string): KeptDocument {
  return JSON.parse(json) as KeptDocument;
}

/** As it lies in the database; what was written there is read back. */
export function writeShown(shown: KeptShown): string {
  return JSON.stringify(shown);
}

export function readShown(json: string): KeptShown {
  return JSON.parse(json) as KeptShown;
}

/** What changed that words cannot show. */
export type SilentChange = 'motion' | 'drawing' | 'picture' | 'clip' | 'review-dates';

export function silentChanges(before: KeptShown, now: KeptShown): readonly SilentChange[] {
  const differ = (one: unknown, other: unknown) => stableJson(one ?? null) !== stableJson(other ?? null);
  const motionOf = ({ document }: KeptShown) => (document.kind === 'exercise' ? document.motion : null);
  const drawingsOf = ({ document }: KeptShown) => (document.kind === 'help' ? document.drawings : null);
  const found: Readonly<Record<SilentChange, boolean>> = {
    motion: differ(motionOf(before), motionOf(now)),
    drawing: before.looks.motif !== now.looks.motif || differ(drawingsOf(before), drawingsOf(now)),
    picture: before.looks.picture !== now.looks.picture,
    clip: differ(before.looks.clip, now.looks.clip),
    'review-dates': differ(before.document.reviewed, now.document.reviewed),
  };
  return (Object.keys(found) as SilentChange[]).filter((change) => found[change]); // keys of the record above
}
